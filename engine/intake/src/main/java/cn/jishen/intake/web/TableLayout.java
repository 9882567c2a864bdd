package cn.jishen.intake.web;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.GridLimits;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.TooLargeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/**
 * Lays cells out by rowspan and colspan as the HTML standard says. Columns in which no cell begins and, of several
 * blank rows together, all but one are left out; locations keep the true numbers.
 */
final class TableLayout {
    /** Limits of the HTML standard for what a cell may ask for. */
    private static final int WIDEST = 1000;

    private static final int HIGHEST = 65_534;

    private static final Limit COLUMNS = Limit.of("jishen.web.columns", 5_000, "个");

    private final List<Placed> cells = new ArrayList<>();

    /** For each column the first row that no cell from above covers. */
    private int[] free = new int[16];

    private final NavigableMap<Integer, Integer> kept = new TreeMap<>();
    private int row;
    private int column;
    private int groupBegin;
    private int groupReach;
    private int rowBegin;
    private boolean written;
    private boolean aboveWritten;

    private record Placed(int row, int column, int rows, int columns, String text, int number, List<Grid> nested) {
        Placed endingBy(int end) {
            int most = Math.min(rows, end - row);
            return most == rows ? this : new Placed(row, column, most, columns, text, number, nested);
        }
    }

    /**
     * The next cell of the row.
     *
     * @param number of the row in the table, from 1
     */
    void add(Element cell, int number, String text, List<Grid> nested) throws TooLargeException {
        while (column < free.length && free[column] > row) {
            column++;
        }
        int columns = Math.max(1, Math.min(WIDEST, Fields.number(cell, "colspan", 1)));
        int rows = Fields.number(cell, "rowspan", 1);
        rows = rows <= 0 || rows > HIGHEST ? HIGHEST : rows;
        COLUMNS.check(column + columns, "表格的列");
        if (column + columns > free.length) {
            free = Arrays.copyOf(free, Math.max(column + columns, 2 * free.length));
        }
        Arrays.fill(free, column, column + columns, row + rows);
        groupReach = Math.max(groupReach, column + columns);
        cells.add(new Placed(row, column, rows, columns, text, number, nested));
        GridLimits.CELLS.check(cells.size(), "表格的单元格");
        written |= !text.isEmpty();
        column += columns;
    }

    void endRow() {
        if (written || aboveWritten) {
            kept.put(row, 0);
        }
        if (!written) {
            // A million blank rows must not fill the memory; what reaches into rows below is needed there.
            cells.subList(rowBegin, cells.size()).removeIf(cell -> cell.rows == 1);
        }
        aboveWritten = written;
        written = false;
        rowBegin = cells.size();
        column = 0;
        row++;
    }

    /** No cell reaches from one group of rows, as head or body, into the next. */
    void endGroup() {
        for (int i = groupBegin; i < cells.size(); i++) {
            cells.set(i, cells.get(i).endingBy(row));
        }
        for (int i = 0; i < groupReach; i++) {
            free[i] = Math.min(free[i], row);
        }
        groupBegin = cells.size();
        groupReach = 0;
    }

    /** The grid of all rows so far; {@code path} is that of the table. */
    Grid build(List<Integer> path) throws TooLargeException {
        NavigableMap<Integer, Integer> columns = new TreeMap<>();
        cells.forEach(cell -> columns.put(cell.column, 0));
        number(columns);
        number(kept);
        GridLimits.PLACES.check((long) kept.size() * columns.size(), "表格的单元格（含空格）");
        List<Cell> laid = new ArrayList<>();
        for (Placed cell : cells) {
            int top = position(kept, cell.row);
            int left = position(columns, cell.column);
            int rows = position(kept, cell.row + cell.rows) - top;
            if (rows > 0) {
                int width = position(columns, cell.column + cell.columns) - left;
                Location location = Location.inTable(null, path, cell.number, cell.column + 1);
                laid.add(new Cell(top, left, rows, width, cell.text, location, cell.nested));
            }
        }
        return Grid.of(laid, new Location(null, null, path, null, null, null, null, null, null));
    }

    private static void number(NavigableMap<Integer, Integer> positions) {
        int position = 0;
        for (var entry : positions.entrySet()) {
            entry.setValue(position++);
        }
    }

    /** The position of a number, or of the next that has one. */
    private static int position(NavigableMap<Integer, Integer> positions, int number) {
        var next = positions.ceilingEntry(number);
        return next == null ? positions.size() : next.getValue();
    }
}
