package cn.jishen.facts;

import java.math.BigDecimal;

/** Points and stretches of the calendar: 9月30日前, 2025年12月, 年底前, 第三季度, 2025-12-31. */
final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    /** What makes a month, and no number of months, of “9月”. */
    private static final String[] MONTH_TAILS = {"底", "末", "初", "上旬", "中旬", "下旬", "份", "前", "之前", "以前", "中", "止", "起"};

    private static final String[] BEFORE = {"之前", "以前", "前", "内", "以内", "之内"};

    /** Words that are points in time by themselves. */
    private static final String[] WORDS = {
        "年度内", "年底", "年末", "年内", "年中", "年初", "年终", "当年", "当月", "当季", "季度末", "季末", "季度内", "月底", "月末", "月初", "月内", "周末前",
        "上半年", "下半年", "前三季度", "全年", "汛期前", "汛前", "供暖期前", "供暖季前", "供暖前", "采暖期前", "入冬前", "开学前", "春节前", "国庆前", "学期末", "学期内"
    };

    private final String text;
    private final UnitTable units;
    private final boolean prose;

    /** In prose, “9月” is September; in a 指标值 it is nine months, as long as nothing follows that says otherwise. */
    Dates(String text, UnitTable units, boolean prose) {
        this.text = text;
        this.units = units;
        this.prose = prose;
    }

    /** Where the date ends that starts here; the start itself when none does. */
    int end(int from) {
        char c = text.charAt(from);
        if (Chars.isDigit(c)) {
            int numeric = Math.max(numericDate(from), clock(from));
            if (numeric > from) {
                return numeric;
            }
        }
        int end = counted(from);
        return end > from ? end : word(from);
    }

    private int word(int from) {
        boolean own = text.startsWith("本年", from) || text.startsWith("本季", from) || text.startsWith("本月", from);
        int start = own ? from + 1 : from;
        for (String word : WORDS) {
            if (text.startsWith(word, start)) {
                return before(start + word.length());
            }
        }
        return own ? from + 2 : from;
    }

    /** Dates that start with a number and 年, 月, 日 or 季度. */
    private int counted(int from) {
        int start = text.charAt(from) == '第' ? from + 1 : from;
        if (start >= text.length() || !isDigit(text.charAt(start))) {
            return from;
        }
        Numeral numeral = Numeral.at(text, start, units);
        if (numeral == null || numeral.decimals() > 0 || numeral.end() >= text.length()) {
            return from;
        }
        int number = small(numeral.value());
        int end = numeral.end();
        boolean ordinal = start > from;
        if (!ordinal && number >= FIRST_YEAR && number <= LAST_YEAR && text.startsWith("年", end)) {
            return afterYear(end + 1);
        }
        if (!ordinal && number >= FIRST_YEAR && number <= LAST_YEAR && isRangeMark(end)) {
            int to = end(end + 1);
            return to > end + 1 ? to : from;
        }
        if (isQuarter(number) && text.startsWith("季度", end)) {
            int tail = end + 2;
            return before(text.startsWith("末", tail) || text.startsWith("底", tail) ? tail + 1 : tail);
        }
        if (!ordinal && number >= 1 && number <= 12) {
            int month = month(start, end);
            if (month > end) {
                return month;
            }
        }
        boolean day =
                !ordinal && number >= 1 && number <= 31 && (text.startsWith("日", end) || text.startsWith("号", end));
        return day && isBefore(end + 1) ? before(end + 1) : from;
    }

    private int afterYear(int from) {
        int at = text.startsWith("度", from) ? from + 1 : from;
        if (at < text.length()) {
            char c = text.charAt(at);
            if (c == '底' || c == '末' || c == '初' || c == '中') {
                return before(at + 1);
            }
            Dates rest = new Dates(text, units, true);
            int end = c == '第' || isDigit(c) || c == '上' || c == '下' || c == '全' ? rest.end(at) : at;
            at = end > at ? end : isRangeMark(at) ? Math.max(at, rest.range(at)) : at;
        }
        return before(at);
    }

    private int range(int mark) {
        int end = mark + 1 < text.length() ? end(mark + 1) : mark;
        return end > mark + 1 ? end : mark;
    }

    /** After the number of a month: “月30日前”, “月底”, “月至11月”; the start itself when it is a number of months. */
    private int month(int start, int from) {
        if (isRangeMark(from)) {
            int to = Math.max(Numeral.at(text, from + 1, units) == null ? from : from + 1, from);
            Numeral last = to > from ? Numeral.at(text, to, units) : null;
            boolean months = last != null && small(last.value()) <= 12 && text.startsWith("月", last.end());
            return last != null && months ? before(monthTail(last.end() + 1)) : from;
        }
        if (!text.startsWith("月", from)) {
            return from;
        }
        int at = from + 1;
        Numeral day = at < text.length() && isDigit(text.charAt(at)) ? Numeral.at(text, at, units) : null;
        if (day != null
                && small(day.value()) <= 31
                && (text.startsWith("日", day.end()) || text.startsWith("号", day.end()))) {
            return before(day.end() + 1);
        }
        if (at < text.length() && isRangeMark(at)) {
            int to = month(start, at);
            to = to > at ? to : range(at);
            return to > at ? to : from;
        }
        int tail = monthTail(at);
        return tail > at || isMonthOfYear(start, at) ? before(tail) : from;
    }

    private int monthTail(int from) {
        for (String tail : MONTH_TAILS) {
            if (text.startsWith(tail, from)) {
                return from + tail.length();
            }
        }
        return from;
    }

    private boolean isMonthOfYear(int monthStart, int at) {
        boolean named = monthStart > 0 && text.charAt(monthStart - 1) == '年';
        if (prose || named) {
            return true;
        }
        return at < text.length()
                && Character.isLetter(text.charAt(at))
                && Comparators.after().at(text, at) == null
                && !text.startsWith("左右", at)
                && text.charAt(at) != '半';
    }

    /** 2025-12-31, 2025.12.31, 2025/12, 20251231. */
    private int numericDate(int from) {
        if (from > 0 && Chars.isDigit(text.charAt(from - 1))) {
            return from;
        }
        int end = from;
        while (end < text.length() && (Chars.isDigit(text.charAt(end)) || "-./".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        while (end > from && !Chars.isDigit(text.charAt(end - 1))) {
            end--;
        }
        String run = text.substring(from, end);
        if (run.length() < 7 || (!run.startsWith("19") && !run.startsWith("20"))) {
            return from;
        }
        boolean date = run.matches("(19|20)\\d\\d([-./])(0?[1-9]|1[0-2])\\2(0?[1-9]|[12]\\d|3[01])")
                || run.matches("(19|20)\\d\\d[-/](0[1-9]|1[0-2])")
                || (run.matches("(19|20)\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])")
                        && units.longestAt(text, end) == null);
        return date ? before(end) : from;
    }

    /** 8：30, 17：00. */
    private int clock(int from) {
        int mark = Chars.isDigit(text.charAt(from)) ? text.indexOf('：', from) : -1;
        boolean hour = mark > from && mark <= from + 2 && mark + 2 < text.length();
        return hour && Chars.isDigit(text.charAt(mark + 1)) && Chars.isDigit(text.charAt(mark + 2)) ? mark + 3 : from;
    }

    private int before(int from) {
        for (String word : BEFORE) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return from;
    }

    private boolean isBefore(int from) {
        return before(from) > from
                && !text.startsWith("内", from)
                && !text.startsWith("以内", from)
                && !text.startsWith("之内", from);
    }

    private boolean isRangeMark(int at) {
        return at < text.length() && "-~至到".indexOf(text.charAt(at)) >= 0 && at + 1 < text.length();
    }

    private static boolean isQuarter(int number) {
        return number >= 1 && number <= 4;
    }

    private static boolean isDigit(char c) {
        return Chars.isDigit(c) || Numeral.digit(c) >= 0 || c == '十';
    }

    /** The number as an int; a large one, or one that is not whole, as -1. */
    static int small(BigDecimal value) {
        boolean whole = value.signum() >= 0
                && value.precision() - value.scale() <= 9
                && value.stripTrailingZeros().scale() <= 0;
        return whole ? value.intValue() : -1;
    }
}
