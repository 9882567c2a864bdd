package cn.jishen.features.samples;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The provincial form of one project as cells on a grid of seven columns, for the Word and the Excel writer alike.
 *
 * @param cells with their spans
 * @param split the first row of the indicator table, from 0
 * @param height rows in all
 */
record SampleForm(List<Cell> cells, int split, int height) {
    static final int WIDTH = 7;
    private static final int[] PLAN_COLUMNS = {1, 3, 4, 6, 7};

    /** A cell: first row and column, and one past the last, from 0. */
    record Cell(int top, int left, int bottom, int right, String text, boolean head) {}

    static SampleForm of(JsonNode project) {
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(0, 0, 1, 7, "单位：万元", false));
        row(cells, 1, new int[] {0, 1, 3, 4, 7}, true, "项目编码", text(project, "code"), "项目名称", text(project, "name"));
        cells.add(new Cell(2, 0, 4, 1, "预算规模及资金用途", true));
        row(
                cells,
                2,
                new int[] {1, 2, 3, 4, 5, 6, 7},
                true,
                "预算数",
                SampleFacts.money(project.get("budget")),
                "其中：财政资金",
                SampleFacts.money(project.get("fiscalFunds")),
                "其他资金",
                SampleFacts.money(project.get("otherFunds")));
        cells.add(new Cell(3, 1, 4, 7, text(project, "purpose"), false));
        cells.add(new Cell(4, 0, 6, 1, "资金支出计划（%）", true));
        List<Map.Entry<String, String>> plan = SampleFacts.plan(project);
        for (int i = 0; i < plan.size(); i++) {
            cells.add(new Cell(
                    4, PLAN_COLUMNS[i], 5, PLAN_COLUMNS[i + 1], plan.get(i).getKey(), true));
            cells.add(new Cell(
                    5, PLAN_COLUMNS[i], 6, PLAN_COLUMNS[i + 1], plan.get(i).getValue(), false));
        }
        cells.add(new Cell(6, 0, 7, 1, "绩效目标", true));
        cells.add(new Cell(6, 1, 7, 7, text(project, "goal"), false));
        int split = 7;
        int[] columns = {0, 1, 2, 3, 4, 5, 7};
        for (int c = 0; c < columns.length - 1; c++) {
            String head =
                    List.of("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据").get(c);
            cells.add(new Cell(split, columns[c], split + 1, columns[c + 1], head, true));
        }
        return new SampleForm(cells, split, indicators(cells, project, split + 1, columns));
    }

    private static int indicators(List<Cell> cells, JsonNode project, int first, int[] columns) {
        List<JsonNode> rows = SampleFacts.rows(project);
        int begin = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<String> keys = List.of("level2", "level3", "description", "value", "basis");
            for (int c = 0; c < keys.size(); c++) {
                cells.add(new Cell(
                        first + i,
                        columns[c + 1],
                        first + i + 1,
                        columns[c + 2],
                        text(rows.get(i), keys.get(c)),
                        false));
            }
            boolean last =
                    i == rows.size() - 1 || !text(rows.get(i + 1), "level1").equals(text(rows.get(i), "level1"));
            if (last) {
                cells.add(new Cell(first + begin, 0, first + i + 1, 1, text(rows.get(i), "level1"), false));
                begin = i + 1;
            }
        }
        return first + rows.size();
    }

    /** Cells side by side; the first, third and so on are heads. */
    private static void row(List<Cell> cells, int row, int[] edges, boolean alternate, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            cells.add(new Cell(row, edges[i], row + 1, edges[i + 1], texts[i], alternate && i % 2 == 0));
        }
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }
}
