package cn.jishen.app.checks;

import io.cucumber.datatable.DataTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of steps: a blank cell is an empty text, a head that is not known is a {@link Mistake}. */
final class Tables {
    private static final String BETWEEN = "、";

    private Tables() {}

    /** The names in “编号、行”. */
    static List<String> names(String list) {
        return List.of(list.split(BETWEEN));
    }

    /** Rows under a head, which may leave columns out. */
    static List<Map<String, String>> rows(DataTable table, Collection<String> columns) {
        List<String> head = line(table, 0);
        refuse(head, columns);
        List<Map<String, String>> rows = new ArrayList<>();
        for (int r = 1; r < table.height(); r++) {
            Map<String, String> row = new LinkedHashMap<>();
            for (int c = 0; c < head.size(); c++) {
                row.put(head.get(c), line(table, r).get(c));
            }
            rows.add(row);
        }
        return rows;
    }

    /** Rows under a head with every one of the columns. */
    static List<Map<String, String>> rowsOfAll(DataTable table, String columns) {
        List<Map<String, String>> rows = rows(table, names(columns));
        for (String column : names(columns)) {
            if (!line(table, 0).contains(column)) {
                throw new Mistake("表头没有“" + column + "”", "表头写" + columns);
            }
        }
        return rows;
    }

    /** Two columns, key and text, with no head. */
    static Map<String, String> pairs(DataTable table, Collection<String> keys) {
        if (table.width() != 2) {
            throw new Mistake("表格有 " + table.width() + " 列", "写两列，左边是" + String.join(BETWEEN, keys) + "之一，右边是内容");
        }
        refuse(table.column(0).stream().map(Tables::text).toList(), keys);
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int r = 0; r < table.height(); r++) {
            pairs.put(line(table, r).get(0), line(table, r).get(1));
        }
        return pairs;
    }

    static void requireTwoLines(DataTable table) {
        if (table.height() != 2) {
            throw new Mistake("表格有 " + table.height() + " 行", "写两行：第一行各期，如 3月底，第二行数字");
        }
    }

    /** One line of cells; \n in a cell is a line break. */
    static List<String> line(DataTable table, int row) {
        return table.row(row).stream().map(Tables::text).toList();
    }

    private static String text(@org.jspecify.annotations.Nullable String cell) {
        return cell == null ? "" : cell.replace("\\n", "\n");
    }

    private static void refuse(List<String> names, Collection<String> known) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!known.contains(name)) {
                List<String> near = Nearest.to(name, known);
                String all = near.size() == known.size() ? "" : "；全部是" + String.join(BETWEEN, known);
                throw new Mistake("表里的“" + name + "”不认识", "改成" + String.join(BETWEEN, near) + "之一" + all);
            }
            if (!seen.add(name)) {
                throw new Mistake("表里的“" + name + "”写了两次", "只留一个");
            }
        }
    }
}
