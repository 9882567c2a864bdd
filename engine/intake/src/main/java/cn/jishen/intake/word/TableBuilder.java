package cn.jishen.intake.word;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lays the cells of one w:tbl on the grid as they come, resolving spans and merges. */
final class TableBuilder {
    /** Rows deleted by a tracked change stay counted, so that row numbers find the row in the file again. */
    private int fileRow;

    private int row = -1;
    private int column;
    private boolean rowDeleted;
    private int nested;

    private final List<Integer> path;
    private final List<Open> done = new ArrayList<>();
    private final List<Open> current = new ArrayList<>();
    private final Map<Integer, Open> above = new HashMap<>();

    TableBuilder(List<Integer> path) {
        this.path = path;
    }

    /** A cell that rows below may still make longer. */
    private static final class Open {
        private final int row;
        private final int column;
        private int rows = 1;
        private int columns;
        private final String text;
        private final Location location;
        private final List<Grid> nested;

        Open(int row, int column, int columns, String text, Location location, List<Grid> nested) {
            this.row = row;
            this.column = column;
            this.columns = columns;
            this.text = text;
            this.location = location;
            this.nested = nested;
        }

        Cell cell() {
            return new Cell(row, column, rows, columns, text, location, nested);
        }
    }

    /** The path of the next table nested in this one. */
    List<Integer> nextNested() {
        List<Integer> inner = new ArrayList<>(path);
        inner.add(++nested);
        return inner;
    }

    void startRow() {
        fileRow++;
        row++;
        column = 0;
        rowDeleted = false;
        current.clear();
    }

    void skipColumns(int columns) {
        column += Math.max(0, Math.min(columns, 200));
    }

    void deleteRow() {
        rowDeleted = true;
    }

    void addCell(CellProperties properties, String text, List<Grid> nestedGrids) {
        int start = column;
        column += properties.span();
        Open left = current.isEmpty() ? null : current.get(current.size() - 1);
        Open over = above.get(start);
        if (properties.beside() && left != null) {
            left.columns += properties.span();
        } else if (properties.below() && over != null && !rowDeleted) {
            over.rows = row - over.row + 1;
            current.add(over);
        } else {
            Location location = Location.inTable(null, path, fileRow, start + 1);
            String own = properties.deleted() ? "" : Texts.clean(text);
            current.add(new Open(row, start, properties.span(), own, location, nestedGrids));
        }
    }

    void endRow() {
        if (rowDeleted) {
            row--;
            return;
        }
        above.clear();
        for (Open cell : current) {
            above.put(cell.column, cell);
            if (cell.row == row) {
                done.add(cell);
            }
        }
    }

    Grid build() {
        return Grid.of(
                done.stream().map(Open::cell).toList(),
                new Location(null, null, path, null, null, null, null, null, null));
    }
}
