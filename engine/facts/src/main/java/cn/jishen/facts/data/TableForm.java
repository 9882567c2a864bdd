package cn.jishen.facts.data;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a table must look like.
 *
 * @param path where it stands: parameters/thresholds.csv
 * @param columns that it must have, in any order
 * @param key the columns that tell one entry from another; entries with the same key are versions of each other, and
 *     without a key no entry has versions
 */
public record TableForm(String path, List<String> columns, List<String> key) {
    /** 来源, 生效 and 停用 may stand in every table, once for all in its head or entry by entry; so may a remark. */
    private static final List<String> EVERYWHERE = List.of("来源", "生效", "停用", "说明", "备注");

    public TableForm {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /** A table whose entries have no versions. */
    public static TableForm of(String path, String... columns) {
        return new TableForm(path, List.of(columns), List.of());
    }

    /** The same table, the entries of which are told apart by these columns. */
    public TableForm keyedBy(String... names) {
        return new TableForm(path, columns, List.of(names));
    }

    boolean knows(String column) {
        return columns.contains(column) || EVERYWHERE.contains(column);
    }

    List<String> allColumns() {
        return Stream.concat(columns.stream(), EVERYWHERE.stream()).distinct().toList();
    }
}
