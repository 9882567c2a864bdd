package cn.jishen.intake.made;

import cn.jishen.intake.made.MadeTable.MadeCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A form with labels, units, terms and columns by chance, and what should be read from it.
 *
 * @param table the form
 * @param facts “name”, “budget”, “goal” and the rows, as {@link MadeFormsTest} prints them
 */
record MadeForm(MadeTable table, List<String> facts) {
    private static final int WIDTH = 10;
    private static final List<String> NAMES = List.of("项目名称", "项目支出名称", "专项名称", "资金名称");
    private static final List<String> BUDGETS = List.of("年度资金总额", "预算金额", "项目预算", "资金总额", "年度预算");
    private static final List<String> GOALS = List.of("绩效目标", "总体目标", "年度目标", "年度总体目标", "年度绩效目标");
    private static final String PARTS = "1,864,000.00\n其中：财政拨款：1,500,000.00\n其他资金：364,000.00";
    private static final List<String> UNITS = List.of("实施单位", "项目单位", "主管部门", "预算单位");
    private static final List<String> ENDS = List.of("财政部门审核意见", "主管部门意见：（盖章）", "填表人：", "其他需要说明的问题");
    /** Signs that a keyboard or another program has for ≥ and ≤. */
    private static final Map<String, String> ODD = Map.of("≥", ">=", "≤", "﹤＝");

    private static final List<List<String>> ROWS = List.of(
            List.of("产出指标", "数量指标", "栽植行道树", "≥", "320", "株"),
            List.of("产出指标", "质量指标", "苗木成活率", "≥", "95", "%"),
            List.of("产出指标", "时效指标", "完工月份", "≤", "10", "月"),
            List.of("产出指标", "成本指标", "单株造价", "≤", "450", "元"),
            List.of("效益指标", "社会效益指标", "受益居民", "≥", "2.6", "万人"),
            List.of("满意度指标", "服务对象满意度指标", "居民满意度", "≥", "90", "%"));

    static MadeForm of(Random random) {
        return new Maker(random).form();
    }

    private static final class Maker {
        private final Random random;
        private final MadeTable table = new MadeTable(WIDTH);
        private final List<String> facts = new ArrayList<>();

        Maker(Random random) {
            this.random = random;
        }

        MadeForm form() {
            table.line("项目支出绩效目标表");
            table.line("（2026年度）");
            head();
            boolean beside = goal();
            indicators(beside);
            if (random.nextBoolean()) {
                table.row(pick(ENDS), "");
            }
            return new MadeForm(table, facts);
        }

        private String pick(List<String> words) {
            return words.get(random.nextInt(words.size()));
        }

        private void head() {
            table.row(pick(NAMES), "沿河绿道补植");
            facts.add("沿河绿道补植");
            if (random.nextBoolean()) {
                table.row(pick(UNITS), "青禾县园林绿化中心");
            }
            amount();
            facts.add("186.4");
        }

        /** The budget, in one of the ways that forms have: the unit beside it or above it, its parts in its cell. */
        private void amount() {
            String label = pick(BUDGETS);
            switch (random.nextInt(6)) {
                case 0 -> table.row(label + "（元）", "1864000");
                case 1 -> {
                    table.row("金额单位：元");
                    table.row(label, "1864000");
                }
                case 2 -> table.row(label, "186.4万元");
                case 3 -> table.row(label + "（万元）", "186.4");
                case 4 -> table.row("项目资金（元）", "年度资金总额：" + PARTS);
                default -> table.row(label + "（元）", pick(List.of("", "共计", "合计：")) + PARTS);
            }
        }

        /** Writes the goal; whether a longer term stands to its left. */
        private boolean goal() {
            facts.add("补植行道树320株，提升绿道景观");
            switch (random.nextInt(3)) {
                case 0 -> table.row(pick(GOALS), "补植行道树320株，提升绿道景观");
                case 1 -> {
                    table.row("中期目标", "三年补植行道树900株");
                    table.row("年度目标", "补植行道树320株，提升绿道景观");
                }
                default -> {
                    table.spanned(new MadeCell("实施期目标", 5), new MadeCell("年度目标", 5));
                    table.spanned(new MadeCell("三年补植行道树900株", 5), new MadeCell("补植行道树320株，提升绿道景观", 5));
                    return true;
                }
            }
            return false;
        }

        private void indicators(boolean beside) {
            boolean apart = random.nextBoolean();
            List<List<String>> heads = new ArrayList<>();
            for (String head : List.of("一级指标", "二级指标", "三级指标", pick(List.of("备注", "权重", "分值")))) {
                heads.add(List.of(head));
            }
            if (apart) {
                List<String> parts = Arrays.asList(pick(List.of("符号", "运算符号", "比较符")), "数值", "单位");
                Collections.shuffle(parts, random);
                boolean below = random.nextBoolean();
                if (below) {
                    heads.add(parts);
                } else {
                    heads.addAll(
                            List.of(List.of(pick(List.of("指标性质", "运算符号", "指标方向"))), List.of("指标值"), List.of("计量单位")));
                }
            } else if (beside && random.nextBoolean()) {
                heads.add(List.of("实施期", pick(List.of("年度", "2026年", "当年"))));
            } else {
                heads.add(List.of("指标值"));
                heads.addAll(beside ? List.of(List.of("实施期指标值")) : List.of());
            }
            Collections.shuffle(heads, random);
            heads(heads);
            List<String> lowest = heads.stream().flatMap(List::stream).toList();
            boolean odd = random.nextBoolean();
            for (List<String> plain : ROWS) {
                List<String> row = new ArrayList<>(plain);
                row.set(3, odd ? ODD.getOrDefault(row.get(3), row.get(3)) : row.get(3));
                table.row(lowest.stream().map(head -> cell(row, head, apart)).toArray(String[]::new));
                facts.add(String.join("/", row.subList(0, 3)) + "/" + String.join("", row.subList(3, 6)));
            }
        }

        /** One row of heads, or two where 指标值 stands over its parts or its terms. */
        private void heads(List<List<String>> heads) {
            boolean two = heads.stream().anyMatch(parts -> parts.size() > 1);
            int count = heads.stream().mapToInt(List::size).sum();
            List<MadeCell> upper = new ArrayList<>();
            List<String> lower = new ArrayList<>();
            for (List<String> parts : heads) {
                boolean last = upper.stream().mapToInt(MadeCell::columns).sum() + parts.size() == count;
                int width = parts.size() + (last ? WIDTH - count : 0);
                upper.add(new MadeCell(parts.size() > 1 ? "指标值" : parts.get(0), width));
                lower.addAll(parts.size() > 1 ? parts : List.of(""));
            }
            table.spanned(upper.toArray(MadeCell[]::new));
            if (two) {
                table.row(lower.toArray(String[]::new));
            }
        }

        private static String cell(List<String> row, String head, boolean apart) {
            return switch (head) {
                case "一级指标" -> row.get(0);
                case "二级指标" -> row.get(1);
                case "三级指标" -> row.get(2);
                case "指标值", "数值", "年度", "2026年", "当年" -> apart ? row.get(4) : row.get(3) + row.get(4) + row.get(5);
                case "计量单位", "单位" -> row.get(5);
                case "实施期指标值", "实施期" -> row.get(3) + "9" + row.get(4) + row.get(5);
                case "备注" -> "";
                case "权重", "分值" -> "15";
                default -> row.get(3);
            };
        }
    }
}
