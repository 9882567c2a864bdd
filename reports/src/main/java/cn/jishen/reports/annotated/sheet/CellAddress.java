package cn.jishen.reports.annotated.sheet;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A cell of a sheet.
 *
 * @param row from 0
 * @param column from 0
 */
record CellAddress(int row, int column) implements Comparable<CellAddress> {
    private static final Pattern ADDRESS = Pattern.compile("([A-Z]{1,3})([1-9][0-9]{0,6})");
    private static final Comparator<CellAddress> ORDER =
            Comparator.comparingInt(CellAddress::row).thenComparingInt(CellAddress::column);

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    /** The cell of an address such as B10; IllegalArgumentException for another text. */
    static CellAddress of(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new IllegalArgumentException(address);
        }
        int column = 0;
        for (char letter : parts.group(1).toCharArray()) {
            column = 26 * column + letter - 'A' + 1;
        }
        return new CellAddress(Integer.parseInt(parts.group(2)) - 1, column - 1);
    }

    @Override
    public int compareTo(CellAddress other) {
        return ORDER.compare(this, other);
    }

    /** The address. */
    @Override
    public String toString() {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.append(row + 1).toString();
    }
}
