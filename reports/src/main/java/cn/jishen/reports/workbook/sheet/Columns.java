package cn.jishen.reports.workbook.sheet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The columns of a table that begins at the top of its sheet, each with its width, found by their heads. */
public final class Columns {
    private final Map<String, Integer> widths = new LinkedHashMap<>();

    /**
     *
     * Adds a column.
     *
     *
     *
     * @param width in digits
     *
     */
    public Columns add(String head, int width) {
        widths.put(head, width);
        return this;
    }

    /** A sheet with these columns under a head. */
    public Sheet sheet(SheetSink to, String name) {
        Sheet sheet = new Sheet(
                to,
                name,
                widths.values().stream().mapToDouble(Integer::doubleValue).toArray());
        sheet.head(widths.keySet().toArray(String[]::new));
        return sheet;
    }

    /** From 0. */
    public int of(String head) {
        Objects.requireNonNull(widths.get(head), head);
        return List.copyOf(widths.keySet()).indexOf(head);
    }

    public int count() {
        return widths.size();
    }

    /** “L”. */
    public String letters(String head) {
        return Ref.letters(of(head));
    }

    /** “'问题清单'!$L$2:$L$19”, for the rows below the head. */
    public String range(String sheet, String head, int rows) {
        String letters = letters(head);
        return "'" + sheet + "'!$" + letters + "$2:$" + letters + "$" + (rows + 1);
    }
}
