package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Places of a lattice that make one cell.
 *
 * @param row first row
 * @param column first column
 * @param endRow one past the last
 * @param endColumn one past the last
 * @param sure false where a border had to be supposed
 */
record Area(int row, int column, int endRow, int endColumn, boolean sure) {
    boolean contains(int aRow, int aColumn) {
        return aRow >= row && aRow < endRow && aColumn >= column && aColumn < endColumn;
    }

    Area unsure() {
        return new Area(row, column, endRow, endColumn, false);
    }

    /** The parts between the edges of columns. */
    List<Area> dividedAtColumns(List<Integer> edges) {
        List<Area> parts = new ArrayList<>();
        int from = column;
        for (int edge : edges) {
            parts.add(new Area(row, from, endRow, edge, sure));
            from = edge;
        }
        parts.add(new Area(row, from, endRow, endColumn, sure));
        return parts;
    }

    /** The parts between the edges of rows. */
    List<Area> dividedAtRows(List<Integer> edges) {
        List<Area> parts = new ArrayList<>();
        int from = row;
        for (int edge : edges) {
            parts.add(new Area(from, column, edge, endColumn, sure));
            from = edge;
        }
        parts.add(new Area(from, column, endRow, endColumn, sure));
        return parts;
    }
}
