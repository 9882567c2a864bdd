package cn.jishen.intake.excel;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.GridLimits;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.TooLargeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Lays the written cells of a sheet on a grid that leaves out columns in which nothing is written and, of several blank
 * rows together, all but one: a stray cell in the last row must not fill the memory. Locations keep the true addresses.
 */
final class SheetGrid {
    private static final Limit MERGES = Limit.of("jishen.table.merges", 500_000, "个");

    private final String sheet;
    private final NavigableMap<Integer, NavigableMap<Integer, String>> rows = new TreeMap<>();
    private final NavigableMap<Integer, Integer> columns = new TreeMap<>();
    private final List<CellRangeAddress> merges = new ArrayList<>();
    private int size;

    SheetGrid(String sheet) {
        this.sheet = sheet;
    }

    void add(int row, int column, String text) throws TooLargeException {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, text);
        columns.put(column, 0);
        check(GridLimits.CELLS, ++size, "有字的单元格");
    }

    void merge(CellRangeAddress range) throws TooLargeException {
        merges.add(range);
        check(MERGES, merges.size(), "合并区域");
    }

    boolean isWritten(int row) {
        return rows.containsKey(row);
    }

    private void check(Limit limit, long count, String what) throws TooLargeException {
        limit.check(count, "工作表“" + sheet + "”的" + what);
    }

    Location location(int row, int column) {
        return Location.inSheet(sheet, CellReference.convertNumToColString(column) + (row + 1), row + 1, column + 1);
    }

    Grid build() throws TooLargeException {
        number(columns);
        NavigableMap<Integer, Integer> kept = keptRows();
        check(GridLimits.PLACES, (long) kept.size() * columns.size(), "单元格（含空格）");
        Map<Long, CellRangeAddress> ranges = new HashMap<>();
        for (CellRangeAddress range : merges) {
            ranges.put(key(range.getFirstRow(), range.getFirstColumn()), range);
        }
        boolean[][] covered = new boolean[kept.size()][columns.size()];
        List<Cell> cells = new ArrayList<>();
        for (Map.Entry<Integer, Integer> row : kept.entrySet()) {
            for (Map.Entry<Integer, Integer> column : columns.entrySet()) {
                if (!covered[row.getValue()][column.getValue()]) {
                    Cell cell = cell(row.getKey(), column.getKey(), ranges, kept);
                    cells.add(cell);
                    cover(covered, cell);
                }
            }
        }
        Location whole = new Location(null, null, List.of(), null, null, sheet, null, null, null);
        return Grid.of(cells, whole);
    }

    /** The rows that are written, and one blank row wherever rows are left out between them. */
    private NavigableMap<Integer, Integer> keptRows() {
        NavigableMap<Integer, Integer> kept = new TreeMap<>();
        int last = -1;
        for (int row : rows.keySet()) {
            if (row > last + 1) {
                kept.put(last + 1, 0);
            }
            kept.put(row, 0);
            last = row;
        }
        number(kept);
        return kept;
    }

    private static void number(NavigableMap<Integer, Integer> positions) {
        int position = 0;
        for (Map.Entry<Integer, Integer> entry : positions.entrySet()) {
            entry.setValue(position++);
        }
    }

    private Cell cell(int row, int column, Map<Long, CellRangeAddress> ranges, NavigableMap<Integer, Integer> kept) {
        NavigableMap<Integer, String> written = rows.get(row);
        String text = written == null ? "" : written.getOrDefault(column, "");
        CellRangeAddress range = ranges.get(key(row, column));
        int height = range == null
                ? 1
                : kept.subMap(row, true, range.getLastRow(), true).size();
        int width = range == null
                ? 1
                : columns.subMap(column, true, range.getLastColumn(), true).size();
        return new Cell(
                kept.getOrDefault(row, 0), columns.getOrDefault(column, 0), height, width, text, location(row, column));
    }

    private static void cover(boolean[][] covered, Cell cell) {
        for (int row = cell.row(); row < cell.endRow(); row++) {
            for (int column = cell.column(); column < cell.endColumn(); column++) {
                covered[row][column] = true;
            }
        }
    }

    private static long key(int row, int column) {
        return (long) row << 20 | column;
    }
}
