package cn.jishen.intake.source;

import cn.jishen.facts.disclosure.Location;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table: cells on a grid, where each place leads to the cell that covers it. Immutable. */
public final class Grid implements Block {
    private final @Nullable Cell[][] places;
    private final int columnCount;
    private final Location location;

    private Grid(@Nullable Cell[][] places, int columnCount, Location location) {
        this.places = places;
        this.columnCount = columnCount;
        this.location = location;
    }

    /** Lays the cells out; where two claim one place, the earlier keeps it. */
    public static Grid of(List<Cell> cells, Location location) {
        int rows = 0;
        int columns = 0;
        for (Cell cell : cells) {
            rows = Math.max(rows, cell.endRow());
            columns = Math.max(columns, cell.endColumn());
        }
        @Nullable Cell[][] places = new Cell[rows][columns];
        for (Cell cell : cells) {
            for (int row = cell.row(); row < cell.endRow(); row++) {
                for (int column = cell.column(); column < cell.endColumn(); column++) {
                    places[row][column] = places[row][column] == null ? cell : places[row][column];
                }
            }
        }
        return new Grid(places, columns, location);
    }

    public int rowCount() {
        return places.length;
    }

    public int columnCount() {
        return columnCount;
    }

    /** The cell that covers a place, counted from 0; null where there is none. */
    public @Nullable Cell at(int row, int column) {
        return column < columnCount ? places[row][column] : null;
    }

    public Row row(int index) {
        List<Cell> cells = new ArrayList<>();
        int column = 0;
        while (column < columnCount) {
            Cell cell = places[index][column];
            if (cell != null) {
                cells.add(cell);
            }
            column = cell == null ? column + 1 : Math.max(column + 1, cell.endColumn());
        }
        return new Row(this, index, cells);
    }

    /** The written cells in reading order, each on lines of its own: what a cell says that holds the table. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < rowCount(); index++) {
            for (Cell cell : row(index).written()) {
                text.append(cell.text()).append('\n');
            }
        }
        return text.toString();
    }

    /** The table or the sheet as a whole. */
    @Override
    public Location location() {
        return location;
    }

    @Override
    public String toString() {
        return location.describe() + "，" + rowCount() + "行" + columnCount + "列";
    }
}
