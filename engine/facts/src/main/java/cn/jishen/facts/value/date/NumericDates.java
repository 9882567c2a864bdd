package cn.jishen.facts.value.date;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.value.unit.UnitTable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates and times of the day in figures alone: 2025-12-31, 2025.12.31, 2025/12, 20251231, 8：30; months after a full
 * stop only where something tells them from a number: 2025.3-2025.11, 2025.3月, 2025.11前.
 */
final class NumericDates {
    private static final int LONGEST = 10;
    private static final int SHORTEST = 7;

    private static final class BuiltIn {
        static final Pattern DATE = Pattern.compile("(19|20)\\d\\d([-./])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])"
                + "|(19|20)\\d\\d[-/](0[1-9]|1[0-2])"
                + "|(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");
        static final Pattern MONTHS = Pattern.compile("(?<year>(?:19|20)\\d\\d)[./](?<month>0?[1-9]|1[0-2])月?[-~至到]"
                + "(?:(?<lastYear>(?:19|20)\\d\\d)[./])?(?<last>0?[1-9]|1[0-2])(?:年?月份?)?(?![0-9./])");
        static final Pattern MONTH = Pattern.compile("(?:19|20)\\d\\d[./](?:0?[1-9]|1[0-2])(?:月份?|(?=[前底末起止]|之前|以前))");
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
        int end = date ? run : century ? months(from) : from;
        return end > from ? end : clock(from);
    }

    /** Where a stretch of months ends, 2024.3-2025.11, or a month that is no number: 2024.3月, 2024.3前. */
    private int months(int from) {
        Matcher range = BuiltIn.MONTHS.matcher(text).region(from, text.length()).useTransparentBounds(true);
        if (range.lookingAt() && isStretch(range) && units.longestAt(text, range.end()) == null) {
            return range.end();
        }
        Matcher month = BuiltIn.MONTH.matcher(text).region(from, text.length()).useTransparentBounds(true);
        return month.lookingAt() ? month.end() : from;
    }

    /** Whether two months stand there, both with their year, or a later one of the same year: 2024.3-11. */
    private static boolean isStretch(Matcher range) {
        return range.group("lastYear") != null
                || Integer.parseInt(range.group("last")) > Integer.parseInt(range.group("month"));
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
