package cn.jishen.reports.workbook.sheet;

import java.util.Arrays;

/** The heights of the rows of a sheet, in points: the boxes of notes are placed by those of the rows below. */
public final class Heights {
    private final double usual;
    private double[] heights = new double[64];
    private int size;

    /**
     *
     * Of a sheet.
     *
     *
     *
     * @param usual of a row that was never written
     *
     */
    public Heights(double usual) {
        this.usual = usual;
    }

    public void add(double height) {
        heights = size == heights.length ? Arrays.copyOf(heights, 2 * size) : heights;
        heights[size++] = height;
    }

    public double of(int row) {
        return row < size ? heights[row] : usual;
    }
}
