package cn.jishen.facts.value.date;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.value.number.Numeral;
import cn.jishen.facts.value.number.ValueWords;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Points and stretches of the calendar: 9月30日前, 2025年6月至12月, 年底前, 第三季度, 2025-12-31. */
public final class Dates {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private static final String[] PARTS_OF_MONTH = {"底", "末", "初", "中", "份", "上旬", "中旬", "下旬"};
    private static final String[] BEFORE = {"前", "之前", "以前"};
    private static final String[] WITHIN = {"内", "之内", "以内"};

    private final String text;
    private final ValueWords words;
    private final boolean prose;
    private final NumericDates numeric;

    private int lastAt = -1;
    private @Nullable Numeral last;

    /** In prose, “9月” is September; in a 指标值 it is nine months, as long as nothing around it says otherwise. */
    public Dates(String text, ValueWords words, boolean prose) {
        this.text = text;
        this.words = words;
        this.prose = prose;
        numeric = new NumericDates(text, words.units());
    }

    /** Where the date ends that starts here; the start itself when none does. */
    public int end(int from) {
        int point = openRange(from);
        point = point > from ? point : point(from);
        if (point == from) {
            return from;
        }
        int to = isRangeMark(point) ? Math.max(month(point + 1, true), point(point + 1)) : point;
        point = to > point + 1 ? to : point;
        int before = after(point, BEFORE);
        return before > point ? before : after(point, WITHIN);
    }

    /** One point in time, without “前” after it. */
    private int point(int from) {
        int end = numeric.end(from);
        end = end > from ? end : year(from);
        end = end > from ? end : quarter(from);
        end = end > from ? end : month(from, false);
        end = end > from ? end : day(from);
        LongestMatch.Match<String> word = end > from ? null : words.dates().at(text, from);
        return word == null ? end : word.end();
    }

    /** “3至11月”, “2024-2025年”: the unit stands after the second number only. */
    private int openRange(int from) {
        Numeral first = number(from);
        Numeral second = first != null && isRangeMark(first.end()) ? number(first.end() + 1) : null;
        if (first == null || second == null) {
            return from;
        }
        boolean months = isMonth(first) && isMonth(second) && text.startsWith("月", second.end());
        boolean years = isYear(first) && isYear(second) && text.startsWith("年", second.end());
        int end = second.end() + 1;
        return months ? after(end, PARTS_OF_MONTH) : years ? end : from;
    }

    private int year(int from) {
        Numeral year = number(from);
        if (year == null || !isYear(year) || !text.startsWith("年", year.end())) {
            return from;
        }
        int at = year.end() + (text.startsWith("年度", year.end()) ? 2 : 1);
        int part = quarter(at);
        part = part > at ? part : month(at, true);
        part = part > at ? part : text.startsWith("上半年", at) || text.startsWith("下半年", at) ? at + 3 : at;
        return part > at ? part : after(at, PARTS_OF_MONTH);
    }

    private int quarter(int from) {
        int start = text.startsWith("第", from) ? from + 1 : from;
        Numeral quarter = number(start);
        int number = quarter == null ? 0 : small(quarter.value());
        boolean named = quarter != null && number >= 1 && number <= 4 && text.startsWith("季度", quarter.end());
        return quarter != null && named ? after(quarter.end() + 2, PARTS_OF_MONTH) : from;
    }

    /** @param ofYear whether a year stands before it, so that it can be no number of months */
    private int month(int from, boolean ofYear) {
        Numeral month = number(from);
        if (month == null || !isMonth(month) || !text.startsWith("月", month.end())) {
            return from;
        }
        int at = month.end() + 1;
        Numeral day = number(at);
        if (day != null && isDay(day)) {
            return day.end() + 1;
        }
        int part = after(at, PARTS_OF_MONTH);
        boolean afterYear = ofYear || (from > 0 && text.charAt(from - 1) == '年');
        return part > at || prose || afterYear || isFollowedAsDate(at) ? part : from;
    }

    /** Whether what follows “9月” makes it September: 前, another month, or words that are no comparator. */
    private boolean isFollowedAsDate(int at) {
        if (at >= text.length()) {
            return false;
        }
        Numeral next = isRangeMark(at) ? number(at + 1) : null;
        boolean range = next != null && isMonth(next) && text.startsWith("月", next.end());
        boolean noSign = Character.isLetter(text.charAt(at))
                && text.charAt(at) != '半'
                && !text.startsWith("左右", at)
                && words.signs().after().at(text, at) == null;
        return range || noSign || after(at, BEFORE) > at;
    }

    /** “10日前”: a day without its month; “10日内” is a length of time. */
    private int day(int from) {
        Numeral day = number(from);
        int end = day != null && isDay(day) ? day.end() + 1 : from;
        return end > from && after(end, BEFORE) > end ? end : from;
    }

    /** The number that starts here; the one read last is kept, because each form of a date asks for it again. */
    private @Nullable Numeral number(int from) {
        if (from == lastAt) {
            return last;
        }
        boolean digit = from < text.length() && startsNumber(text.charAt(from));
        last = digit ? Numeral.at(text, from, words.units()) : null;
        lastAt = from;
        return last;
    }

    private static boolean startsNumber(char c) {
        return Chars.isDigit(c) || Numeral.digit(c) >= 0 || c == '十';
    }

    /** Where one of the words ends that stands here; the place itself when none does. */
    private int after(int from, String[] tails) {
        for (String word : tails) {
            if (text.startsWith(word, from)) {
                return from + word.length();
            }
        }
        return from;
    }

    private boolean isRangeMark(int at) {
        return at + 1 < text.length() && "-~至到".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isYear(Numeral numeral) {
        return isBetween(numeral, FIRST_YEAR, LAST_YEAR);
    }

    private static boolean isMonth(Numeral numeral) {
        return isBetween(numeral, 1, 12);
    }

    private boolean isDay(Numeral numeral) {
        boolean named = text.startsWith("日", numeral.end()) || text.startsWith("号", numeral.end());
        return named && isBetween(numeral, 1, 31);
    }

    private static boolean isBetween(Numeral numeral, int low, int high) {
        int number = numeral.decimals() == 0 ? small(numeral.value()) : -1;
        return number >= low && number <= high;
    }

    /** The number as an int; a large one, or one that is not whole, as -1. */
    public static int small(BigDecimal value) {
        boolean whole = value.signum() >= 0
                && value.precision() - value.scale() <= 9
                && value.stripTrailingZeros().scale() <= 0;
        return whole ? value.intValue() : -1;
    }
}
