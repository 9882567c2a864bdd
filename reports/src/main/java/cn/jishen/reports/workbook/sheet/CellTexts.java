package cn.jishen.reports.workbook.sheet;

import cn.jishen.reports.text.Characters;
import java.util.regex.Pattern;

/** What a cell can hold, and how much room it takes. A Chinese character is as wide as two digits. */
public final class CellTexts {
    /** The most characters that a cell of a workbook holds. */
    public static final int CELL_LIMIT = 32_767;

    /** Spreadsheets read this as one character in hexadecimal. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private CellTexts() {}

    /** The text as a cell can hold it: no control characters, no half surrogate pairs, cut with a word about it. */
    public static String clean(String text) {
        String printable = Characters.printable(text);
        return cut(
                printable.indexOf('_') < 0
                        ? printable
                        : ESCAPE.matcher(printable).replaceAll("_x005F_"),
                CELL_LIMIT);
    }

    /** The text within a limit; what was cut off is stated at its end. */
    public static String cut(String text, int limit) {
        if (text.length() <= limit) {
            return text;
        }
        String statement = "……（原文共" + text.length() + "字，超出单元格上限，其余已截去）";
        int end = limit - statement.length();
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + statement;
    }

    /** Whether a spreadsheet would take the text for a formula if a person typed it. */
    public static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@＝＋－＠".indexOf(text.charAt(0)) >= 0;
    }

    /** The width in digits. */
    public static int width(String text) {
        return text.codePoints().map(CellTexts::width).sum();
    }

    /** How many lines the text takes in a column of so many digits, breaking where spreadsheets break. */
    public static int lines(String text, double columnWidth) {
        double room = Math.max(2, columnWidth - 1.5);
        int lines = 1;
        double used = 0;
        for (int at = 0; at < text.length(); ) {
            int end = unitEnd(text, at);
            String unit = text.substring(at, end);
            int width = width(unit);
            if (unit.equals("\n")) {
                lines++;
                used = 0;
            } else if (used + width <= room) {
                used += width;
            } else if (width <= room) {
                lines++;
                used = width;
            } else {
                int pieces = (int) Math.ceil(width / room);
                lines += used == 0 ? pieces - 1 : pieces;
                used = width - (pieces - 1) * room;
            }
            at = end;
        }
        return lines;
    }

    /** A word of Latin letters and digits is kept together, every other character stands alone. */
    private static int unitEnd(String text, int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) > ' ' && text.charAt(end) < 0x7f) {
            end++;
        }
        return end > start ? end : start + Character.charCount(text.codePointAt(start));
    }

    private static int width(int character) {
        return character < 0x80 ? character < ' ' ? 0 : 1 : 2;
    }
}
