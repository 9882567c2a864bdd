package cn.jishen.reports.workbook.sheet;

import java.util.Arrays;
import org.apache.poi.ss.util.CellRangeAddress;

/** Stretches of cells in one row that are shown as one: a large sheet has hundreds of thousands, each a number here. */
public final class Merges {
    private static final int BITS = 10;
    private static final int ROW_AT = 20;
    private static final int MASK = (1 << BITS) - 1;

    private long[] packed = new long[16];
    private int size;

    /** Rows and columns from 0; a sheet of ours has far less than a thousand columns. */
    public void add(int row, int first, int last) {
        packed = size == packed.length ? Arrays.copyOf(packed, 2 * size) : packed;
        packed[size++] = ((long) row << ROW_AT) | ((long) first << BITS) | last;
    }

    public int size() {
        return size;
    }

    /** By its position. */
    public CellRangeAddress region(int index) {
        int row = (int) (packed[index] >> ROW_AT);
        int first = (int) (packed[index] >> BITS) & MASK;
        int last = (int) packed[index] & MASK;
        return new CellRangeAddress(row, row, first, last);
    }
}
