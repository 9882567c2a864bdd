package cn.jishen.reports.workbook;

import java.util.Arrays;

/** The heights of the rows of a sheet, in points: the boxes of notes are placed by those of the rows below. */
final class Heights {
    private final double usual;
    private double[] heights = new double[64];
    private int size;

    /** @param usual of a row that was never written */
    Heights(double usual) {
        this.usual = usual;
    }

    void add(double height) {
        heights = size == heights.length ? Arrays.copyOf(heights, 2 * size) : heights;
        heights[size++] = height;
    }

    double of(int row) {
        return row < size ? heights[row] : usual;
    }
}
