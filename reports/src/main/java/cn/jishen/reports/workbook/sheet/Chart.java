package cn.jishen.reports.workbook.sheet;

import cn.jishen.reports.workbook.layout.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart of lying bars, the first on top, over cells of the same sheet.
 *
 * @param scale of the axis of numbers; null to let the numbers decide
 * @param firstRow of the cells with names and numbers, from 0
 * @param nameColumn where the names of the bars stand, from 0
 * @param numberColumn where their numbers stand, from 0
 * @param bars what these cells hold; at least one
 * @param place the cells that it covers: top, left, bottom and right, from 0, the last two exclusive
 */
public record Chart(
        String title,
        String nameAxis,
        String numberAxis,
        @Nullable Scale scale,
        int firstRow,
        int nameColumn,
        int numberColumn,
        List<Bar> bars,
        Place place) {

    /**
     * One bar.
     *
     * @param color RRGGBB
     */
    public record Bar(String name, double number, String color) {}

    /** Where the axis begins and ends, and how far its marks are apart. */
    public record Scale(int least, int most, int step) {}

    /** The cells that a chart covers. */
    public record Place(int top, int left, int bottom, int right) {}
}
