package cn.jishen.reports.content;

import java.util.Arrays;
import java.util.List;

/** The lines of one document in a sheet: their numbers, and the rows that they take with what is folded under each. */
public final class Extent {
    private final int first;
    private final int[] starts;
    private final int rows;

    private Extent(int first, int[] starts, int rows) {
        this.first = first;
        this.starts = starts;
        this.rows = rows;
    }

    static Extent of(List<Group> groups) {
        int[] starts = new int[groups.size()];
        int rows = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = rows;
            rows += 1 + groups.get(i).folded().size();
        }
        return new Extent(1, starts, rows);
    }

    Extent from(int number) {
        return new Extent(number, starts, rows);
    }

    /** The number of the first line. */
    public int first() {
        return first;
    }

    /** How many lines there are. */
    public int count() {
        return starts.length;
    }

    /** How many rows they take together. */
    public int rows() {
        return rows;
    }

    public boolean holds(int number) {
        return number >= first && number < first + starts.length;
    }

    /** The row of a line among those of its document, from 0. */
    public int row(int number) {
        return starts[number - first];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Extent extent
                && first == extent.first
                && rows == extent.rows
                && Arrays.equals(starts, extent.starts);
    }

    @Override
    public int hashCode() {
        return 31 * first + Arrays.hashCode(starts);
    }
}
