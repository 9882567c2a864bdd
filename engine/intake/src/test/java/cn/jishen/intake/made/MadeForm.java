package cn.jishen.intake.made;

import cn.jishen.intake.made.MadeTable.MadeCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
    private static final List<String> UNITS = List.of("实施单位", "项目单位", "主管部门", "预算单位");
    private static final List<String> ENDS = List.of("财政部门审核意见", "主管部门意见：（盖章）", "填表人：", "其他需要说明的问题");
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
            int where = random.nextInt(4);
            String amount = where < 2 ? "1864000" : "186.4";
            String label = pick(BUDGETS);
            if (where == 1) {
                table.row("金额单位：元");
            }
            table.row(label + (where == 0 ? "（元）" : where == 3 ? "（万元）" : ""), amount + (where == 2 ? "万元" : ""));
            facts.add("186.4");
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
            List<String> heads = new ArrayList<>(List.of("一级指标", "二级指标", "三级指标"));
            heads.addAll(apart ? List.of(pick(List.of("指标性质", "运算符号", "指标方向")), "指标值", "计量单位") : List.of("指标值"));
            heads.add(pick(List.of("备注", "权重", "分值")));
            if (beside && !apart) {
                heads.add("实施期指标值");
            }
            Collections.shuffle(heads, random);
            table.row(heads.toArray(String[]::new));
            for (List<String> row : ROWS) {
                table.row(heads.stream().map(head -> cell(row, head, apart)).toArray(String[]::new));
                facts.add(String.join("/", row.subList(0, 3)) + "/" + String.join("", row.subList(3, 6)));
            }
        }

        private static String cell(List<String> row, String head, boolean apart) {
            return switch (head) {
                case "一级指标" -> row.get(0);
                case "二级指标" -> row.get(1);
                case "三级指标" -> row.get(2);
                case "指标值" -> apart ? row.get(4) : row.get(3) + row.get(4) + row.get(5);
                case "计量单位" -> row.get(5);
                case "实施期指标值" -> row.get(3) + "9" + row.get(4) + row.get(5);
                case "备注" -> "";
                case "权重", "分值" -> "15";
                default -> row.get(3);
            };
        }
    }
}
