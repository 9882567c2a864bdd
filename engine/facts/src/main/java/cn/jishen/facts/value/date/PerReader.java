package cn.jishen.facts.value.date;

import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.value.number.Numeral;
import cn.jishen.facts.value.number.Period;
import cn.jishen.facts.value.number.ValueWords;
import cn.jishen.facts.value.unit.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads for what each amount is: “/人·天” and “每人每天” after a unit, “每月”, “人均” before a number. */
public final class PerReader {
    /** Counters that 均 makes an average of. */
    private static final String AVERAGED = "人户亩日天周月季年次件篇村台套册";
    /** What follows 按 and a period when neither means a frequency: 按周期, 按季节, 按日历, 按日常. */
    private static final String NOT_PERIODS = "期节历程龄薪常边津";

    private static final int LONGEST_NOUN = 6;
    /** More than these are a slip of the pen. */
    public static final int MOST_PARTS = 4;

    private final String text;
    private final ValueWords words;

    /** The parts (人, 天), in their order, and where they end. */
    public record Parts(List<String> names, int end) {
        public Parts {
            names = List.copyOf(names);
        }
    }

    private record Name(String text, int end) {}

    public PerReader(String text, ValueWords words) {
        this.text = text;
        this.words = words;
    }

    /** What stands after a unit: “/人·天”, “每人每天”; null when nothing does. */
    @Nullable
    public Parts after(int from) {
        List<String> names = new ArrayList<>();
        int at = from;
        while (at < text.length() && names.size() < MOST_PARTS && joins(text.charAt(at), names.isEmpty())) {
            int start = at + 1 < text.length() && text.charAt(at + 1) == '每' ? at + 2 : at + 1;
            boolean wrapped = start < text.length() && text.charAt(start) == '（';
            Name name = name(wrapped ? start + 1 : start, text.charAt(at) != '每');
            if (name == null) {
                break;
            }
            names.add(name.text());
            at = name.end();
            at += at < text.length() && text.charAt(at) == '）' && text.lastIndexOf('（', at) > from ? 1 : 0;
        }
        return names.isEmpty() ? null : new Parts(names, at);
    }

    /** What stands before a number: “每月”, “每2周”, “按季度”, “人均”; null when nothing of the kind starts here. */
    @Nullable
    public Parts before(int from) {
        char c = text.charAt(from);
        if (c == '每') {
            Name name = name(from + 1, false);
            return name == null ? null : new Parts(List.of(name.text()), name.end());
        }
        if (c == '按' || c == '逐') {
            return following(from);
        }
        boolean average = from + 1 < text.length() && text.charAt(from + 1) == '均' && AVERAGED.indexOf(c) >= 0;
        if (average) {
            return new Parts(List.of(String.valueOf(c)), from + 2);
        }
        return c == '一' ? oneEach(from) : null;
    }

    /** 按月, 逐季度. */
    private @Nullable Parts following(int from) {
        LongestMatch.Match<String> period = Period.at(text, from + 1);
        if (period == null) {
            return null;
        }
        int end = period.end();
        boolean other = end < text.length() && NOT_PERIODS.indexOf(text.charAt(end)) >= 0;
        return other || (text.startsWith("年", from + 1) && end == from + 2)
                ? null
                : new Parts(List.of(period.meaning()), end);
    }

    /** 一月一次, 一季一报: the period, with the number left to be read. */
    private @Nullable Parts oneEach(int from) {
        LongestMatch.Match<String> period = Period.at(text, from + 1);
        boolean one = period != null && text.startsWith("一", period.end()) && period.end() + 1 < text.length();
        return one && period != null ? new Parts(List.of(period.meaning()), period.end()) : null;
    }

    private static boolean joins(char c, boolean first) {
        return c == '/' || c == '每' || (!first && "·*×.、".indexOf(c) >= 0);
    }

    /** A period, a unit or (where nouns may stand) a short noun, with the number before it. */
    private @Nullable Name name(int from, boolean nouns) {
        if (from >= text.length()) {
            return null;
        }
        Name listed = listed(from);
        if (listed != null) {
            return listed;
        }
        Numeral numeral = Numeral.at(text, from, words.units());
        if (numeral != null) {
            Name counted = numeral.value().signum() > 0 ? listed(numeral.end()) : null;
            return counted == null ? null : new Name(counted(numeral, counted.text()), counted.end());
        }
        if (Numeral.largeScale(text.charAt(from)) > 0) {
            Name counted = listed(from + 1);
            return counted == null ? null : new Name(text.charAt(from) + counted.text(), counted.end());
        }
        return nouns ? noun(from) : null;
    }

    /** A period or a unit. */
    private @Nullable Name listed(int from) {
        LongestMatch.Match<String> period = Period.at(text, from);
        Unit unit = words.units().longestAt(text, from);
        if (unit != null && (period == null || from + unit.name().length() >= period.end())) {
            return new Name(unit.name(), from + unit.name().length());
        }
        return period == null ? null : new Name(period.meaning(), period.end());
    }

    private static String counted(Numeral numeral, String name) {
        String number = numeral.value().stripTrailingZeros().toPlainString();
        return number.equals("1") ? name : number + name;
    }

    private @Nullable Name noun(int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST_NOUN && isNoun(end)) {
            end++;
        }
        return end == from ? null : new Name(text.substring(from, end), end);
    }

    private boolean isNoun(int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                && c != '每'
                && Numeral.digit(c) < 0
                && !words.signs().standAt(text, at);
    }
}
