package cn.jishen.facts.value.date;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.value.unit.UnitTable;
import java.util.regex.Pattern;

/** Dates and times of the day in figures alone: 2025-12-31, 2025.12.31, 2025/12, 20251231, 8：30. */
final class NumericDates {
    private static final int LONGEST = 10;
    private static final int SHORTEST = 7;

    private static final class BuiltIn {
        static final Pattern DATE = Pattern.compile("(19|20)\\d\\d([-./])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])"
                + "|(19|20)\\d\\d[-/](0[1-9]|1[0-2])"
                + "|(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
    }

    private final String text;
    private final UnitTable units;

    NumericDates(String text, UnitTable units) {
        this.text = text;
        this.units = units;
    }

    /** Where the date or time ends that starts here; the start itself when none does. */
    int end(int from) {
        boolean starts = isDigit(from) && !(from > 0 && isDigit(from - 1));
        if (!starts) {
            return from;
        }
        int run = runEnd(from);
        boolean century = text.startsWith("19", from) || text.startsWith("20", from);
        boolean date = century
                && run - from >= SHORTEST
                && run - from <= LONGEST
                && units.longestAt(text, run) == null
                && BuiltIn.DATE.matcher(text).region(from, run).matches();
        return date ? run : clock(from);
    }

    /** Where figures and the marks between them end. */
    private int runEnd(int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST + 1 && isPart(text.charAt(end))) {
            end++;
        }
        while (!Chars.isDigit(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    private static boolean isPart(char c) {
        return Chars.isDigit(c) || c == '-' || c == '.' || c == '/';
    }

    private int clock(int from) {
        int mark = isDigit(from + 1) ? from + 2 : from + 1;
        boolean time = text.startsWith("：", mark) && isDigit(mark + 1) && isDigit(mark + 2);
        return time ? mark + 3 : from;
    }

    private boolean isDigit(int at) {
        return at < text.length() && Chars.isDigit(text.charAt(at));
    }
}
