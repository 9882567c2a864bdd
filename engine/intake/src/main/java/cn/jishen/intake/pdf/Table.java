package cn.jishen.intake.pdf;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PageArea;
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
     * @param place on the page
     */
    record TableCell(Area area, String text, String doubt, PageArea place) {}

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
    Location location(TableCell cell) {
        Area area = cell.area();
        return Location.inTable(page, List.of(number), area.row() + 1, area.column() + 1)
                .on(cell.place());
    }

    Table numbered(int other) {
        return new Table(page, other, xs, top, bottom, cells);
    }
}
