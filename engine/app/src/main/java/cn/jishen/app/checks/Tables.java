package cn.jishen.app.checks;

import io.cucumber.datatable.DataTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Tables of steps: a blank cell is an empty text, a column that is not known is an error that lists those that are. */
final class Tables {
    private Tables() {}

    /** Rows under a head. */
    static List<Map<String, String>> rows(DataTable table, Set<String> columns) {
        List<String> head = line(table, 0);
        refuseUnknown(head, columns);
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

    /** Two columns, key and text, with no head. */
    static Map<String, String> pairs(DataTable table, Set<String> keys) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int r = 0; r < table.height(); r++) {
            pairs.put(line(table, r).get(0), line(table, r).get(1));
        }
        refuseUnknown(pairs.keySet(), keys);
        return pairs;
    }

    /** One line of cells; \n in a cell is a line break. */
    static List<String> line(DataTable table, int row) {
        return table.row(row).stream()
                .map(cell -> cell == null ? "" : cell.replace("\\n", "\n"))
                .toList();
    }

    private static void refuseUnknown(Iterable<String> names, Set<String> known) {
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException(
                        "表里的“" + name + "”不认识\n建议：改成这些之一：" + String.join("、", new TreeSet<>(known)));
            }
        }
    }
}
