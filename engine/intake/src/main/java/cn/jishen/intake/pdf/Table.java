package cn.jishen.intake.pdf;

import cn.jishen.facts.Location;
import java.util.List;

/**
 * A table of one page.
 *
 * @param page from 1
 * @param number of the table on its page, from 1
 * @param xs edges of the columns
 * @param top of the table
 * @param bottom of the table
 * @param cells in the order of rows
 */
record Table(int page, int number, Edges xs, double top, double bottom, List<TableCell> cells) {
    Table {
        cells = List.copyOf(cells);
    }

    /**
     * One cell.
     *
     * @param text cleaned
     * @param doubt what is not sure about the cell, for people; empty where nothing is
     */
    record TableCell(Area area, String text, String doubt) {}

    double left() {
        return xs.first();
    }

    double right() {
        return xs.last();
    }

    /** The table as a whole. */
    Location location() {
        return new Location(page, null, List.of(number), null, null, null, null, null, null);
    }

    /** A cell of the table, by the rows and columns of its own page. */
    Location location(Area cell) {
        return Location.inTable(page, List.of(number), cell.row() + 1, cell.column() + 1);
    }

    Table numbered(int other) {
        return new Table(page, other, xs, top, bottom, cells);
    }
}
