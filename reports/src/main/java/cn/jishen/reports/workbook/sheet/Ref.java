package cn.jishen.reports.workbook.sheet;

/** Addresses of cells; rows and columns from 0. */
public final class Ref {
    private Ref() {}

    /** H12. */
    public static String of(int row, int column) {
        return letters(column) + (row + 1);
    }

    /** A1:H12. */
    public static String of(int top, int left, int bottom, int right) {
        return of(top, left) + ":" + of(bottom, right);
    }

    /** $A$1:$H$12. */
    public static String absolute(int top, int left, int bottom, int right) {
        return "$" + letters(left) + "$" + (top + 1) + ":$" + letters(right) + "$" + (bottom + 1);
    }

    /** AB. */
    public static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }
}
