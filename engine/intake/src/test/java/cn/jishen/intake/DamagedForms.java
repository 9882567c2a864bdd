package cn.jishen.intake;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A good form, or a good list of indicators, as tables of cells, and ways to damage them. */
final class DamagedForms {
    static final String TITLE = "1、管网巡检经费绩效目标表";
    static final List<List<String>> ROWS = List.of(
            List.of("产出指标", "数量指标", "巡检长度", "管网公里数", "≥120公里", "年度方案"),
            List.of("产出指标", "质量指标", "隐患整改率", "整改比例", "≥95%", "巡检规程"),
            List.of("产出指标", "成本指标", "巡检成本", "全年支出", "≤36.5万元", "预算批复"),
            List.of("效益指标", "社会效益指标", "停水时长", "计划外停水", "≤24小时", "运行台账"),
            List.of("满意度指标", "服务对象满意度指标", "用户满意度", "抽样比例", "≥90%", "问卷"));
    private static final List<String> LIST_HEADS =
            List.of("项目编码", "项目名称", "预算数（万元）", "一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "计量单位");
    private static final List<List<String>> LIST_ROWS = List.of(
            List.of("A01", "图书采购", "12.50", "产出指标", "数量指标", "新书册数", "≥", "3000", "册"),
            List.of("A01", "图书采购", "12.50", "产出指标", "时效指标", "上架天数", "≤", "15", "天"),
            List.of("A01", "图书采购", "12.50", "效益指标", "社会效益指标", "外借册次", "≥", "9000", "册"),
            List.of("A02", "少儿阅读", "3.00", "产出指标", "数量指标", "活动场次", "≥", "40", "场"),
            List.of("A02", "少儿阅读", "3.00", "满意度指标", "服务对象满意度指标", "家长满意度", "≥", "90", "%"));
    private static final List<String> HEADS = List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
    private static final List<List<String>> UPPER = List.of(
            List.of("项目编码", "A00512X", "项目名称", "管网巡检经费", "", "", ""),
            List.of("预算规模及资金用途", "预算数", "36.50", "其中：财政资金", "30.50", "其他资金", "6.00"),
            List.of("", "更换老化阀门", "", "", "", "", ""),
            List.of("资金支出计划（%）", "3月底", "", "6月底", "10月底", "12月底", ""),
            List.of("", "10%", "", "40%", "70%", "100%", ""),
            List.of("绩效目标", "1.巡检管网 2.更换阀门", "", "", "", "", ""));

    private final Random random;
    private final List<List<String>> upper;
    private final List<List<String>> lower = new ArrayList<>();
    /** What no reader can know any more. */
    private final List<String> losses = new ArrayList<>();

    DamagedForms(Random random) {
        this(random, UPPER, HEADS, ROWS);
    }

    private DamagedForms(Random random, List<List<String>> upper, List<String> heads, List<List<String>> rows) {
        this.random = random;
        this.upper = copy(upper);
        lower.add(new ArrayList<>(heads));
        lower.addAll(copy(rows));
    }

    /** A list of two projects with one row an indicator, as the lower table; there is no upper one. */
    static DamagedForms list(Random random) {
        return new DamagedForms(random, List.of(), LIST_HEADS, LIST_ROWS);
    }

    private static List<List<String>> copy(List<List<String>> rows) {
        List<List<String>> copy = new ArrayList<>();
        rows.forEach(row -> copy.add(new ArrayList<>(row)));
        return copy;
    }

    List<String> losses() {
        return losses;
    }

    List<List<String>> upper() {
        return upper;
    }

    List<List<String>> lower() {
        return lower;
    }

    /** @param way from 0 to 9 */
    void damage(int way) {
        switch (way) {
            case 0 -> shuffleColumns();
            case 1 -> insertEmptyColumn();
            case 2 -> lower.add(1 + random.nextInt(lower.size()), new ArrayList<>(lower.get(0)));
            case 3 -> mixWidths();
            case 4 ->
                lower.add(1 + random.nextInt(lower.size()), blanks(lower.get(0).size()));
            case 5 -> blankRepeatedLevels();
            case 6 -> splitRow();
            case 7 -> dropCell();
            case 8 -> addCell();
            default -> dropHead();
        }
    }

    private static List<String> blanks(int count) {
        return new ArrayList<>(Collections.nCopies(count, ""));
    }

    private boolean isRegular() {
        return lower.stream().allMatch(row -> row.size() == lower.get(0).size());
    }

    private void shuffleColumns() {
        if (!isRegular()) {
            return;
        }
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < lower.get(0).size(); i++) {
            order.add(i);
        }
        Collections.shuffle(order, random);
        lower.replaceAll(row -> new ArrayList<>(order.stream().map(row::get).toList()));
    }

    private void insertEmptyColumn() {
        if (isRegular()) {
            int at = random.nextInt(lower.get(0).size() + 1);
            lower.forEach(row -> row.add(at, ""));
        }
    }

    /** Figures and signs in full width, brackets in half width. */
    private void mixWidths() {
        for (List<List<String>> rows : List.of(upper, lower)) {
            for (List<String> row : rows) {
                row.replaceAll(
                        text -> random.nextInt(3) == 0 ? text.replace('%', '％').replace('（', '(') : text);
            }
        }
    }

    /** Level cells that were merged: only the first keeps its text. */
    private void blankRepeatedLevels() {
        int level1 = lower.get(0).indexOf("一级指标");
        String above = "";
        for (List<String> row : lower.subList(1, lower.size())) {
            if (level1 >= 0 && level1 < row.size() && !row.get(level1).equals("一级指标")) {
                String own = row.get(level1);
                if (own.equals(above)) {
                    row.set(level1, "");
                }
                above = own.isEmpty() ? above : own;
            }
        }
    }

    /** The end of the basis goes to a row of its own, as a page break leaves it. */
    private void splitRow() {
        int basis = lower.get(0).indexOf("指标值确定依据");
        List<String> row = lower.get(1 + random.nextInt(lower.size() - 1));
        if (basis < 0 || basis >= row.size() || row.get(basis).length() != 4) {
            return;
        }
        List<String> below = blanks(row.size());
        below.set(basis, row.get(basis).substring(2));
        row.set(basis, row.get(basis).substring(0, 2));
        lower.add(lower.indexOf(row) + 1, below);
    }

    /** One cell of one row; a row that loses one and gains another is a different row, and no damage can be seen. */
    private void dropCell() {
        List<String> row = lower.get(1 + random.nextInt(lower.size() - 1));
        if (isDamageable(row)) {
            losses.add("丢失一格：" + row.remove(random.nextInt(row.size())));
        }
    }

    private void addCell() {
        List<String> row = lower.get(1 + random.nextInt(lower.size() - 1));
        if (isDamageable(row)) {
            row.add(random.nextInt(row.size()), "多出");
            losses.add("多出一格");
        }
    }

    private boolean isDamageable(List<String> row) {
        return losses.isEmpty()
                && !row.equals(lower.get(0))
                && row.stream().filter(text -> !text.isEmpty()).count() >= 4;
    }

    private void dropHead() {
        List<String> heads = lower.get(0);
        int at = random.nextInt(heads.size());
        if (!heads.get(at).isEmpty() && lower.stream().filter(heads::equals).count() == 1) {
            losses.add("丢失表头：" + heads.set(at, ""));
        }
    }
}
