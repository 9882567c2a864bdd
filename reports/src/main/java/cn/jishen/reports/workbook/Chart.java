package cn.jishen.reports.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of lying bars, the first on top, over cells of the same sheet.
 *
 * @param most where the axis of numbers ends; null to let the numbers decide
 * @param firstRow of the cells with names and numbers, from 0
 * @param nameColumn where the names of the bars stand, from 0
 * @param numberColumn where their numbers stand, from 0
 * @param bars what these cells hold; at least one
 * @param place the cells that it covers: top, left, bottom and right, from 0, the last two exclusive
 */
record Chart(
        String title,
        String nameAxis,
        String numberAxis,
        @Nullable Integer most,
        int firstRow,
        int nameColumn,
        int numberColumn,
        List<Bar> bars,
        Place place) {

    /** @param color RRGGBB */
    record Bar(String name, double number, String color) {}

    /** The cells that a chart covers. */
    record Place(int top, int left, int bottom, int right) {}
}
