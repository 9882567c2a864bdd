package cn.jishen.intake.source;

import cn.jishen.facts.disclosure.Location;
import java.util.List;

/**
 * A cell of a grid, with all that it covers when it is merged.
 *
 * @param row first row, from 0
 * @param column first column, from 0
 * @param rows how many rows it covers, at least 1
 * @param columns how many columns it covers, at least 1
 * @param text cleaned, see {@link Texts}; that of nested grids included
 * @param location where a report finds the cell again in the source file
 * @param nested grids inside the cell
 */
public record Cell(int row, int column, int rows, int columns, String text, Location location, List<Grid> nested) {
    public Cell {
        nested = List.copyOf(nested);
    }

    public Cell(int row, int column, int rows, int columns, String text, Location location) {
        this(row, column, rows, columns, text, location, List.of());
    }

    /** The same cell with another text. */
    public Cell withText(String other) {
        return new Cell(row, column, rows, columns, other, location, nested);
    }

    /** The same cell, reaching down to a row at most. */
    public Cell endingBy(int endRow) {
        return new Cell(row, column, Math.min(rows, endRow - row), columns, text, location, nested);
    }

    /** The first column to the right of the cell. */
    public int endColumn() {
        return column + columns;
    }

    /** The first row below the cell. */
    public int endRow() {
        return row + rows;
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
