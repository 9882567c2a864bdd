package cn.jishen.facts.value;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.value.number.ComparisonSigns;
import cn.jishen.facts.value.number.Numeral;
import cn.jishen.facts.value.number.ValueWords;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import cn.jishen.facts.value.unit.UnitTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads the unit that stands after a number. */
final class UnitReader {
    /** Signs that are part of units without being letters. */
    private static final String SIGNS = "%‰℃°²³㎡";
    /** What may stand after a unit and is none: 左右, 上下. */
    private static final String[] ABOUT = {"左右", "上下"};

    private static final int LONGEST_UNKNOWN = 4;

    private final String text;
    private final UnitTable units;
    private final ComparisonSigns signs;

    /** The unit and where it ends. */
    record Found(Unit unit, int end) {}

    UnitReader(String text, ValueWords words) {
        this.text = text;
        units = words.units();
        signs = words.signs();
    }

    /** The unit of the table that stands here, brackets around it or a second one in brackets (支（件）) included. */
    @Nullable
    Found known(int from) {
        if (from < text.length() && text.charAt(from) == '（') {
            Unit inner = units.longestAt(text, from + 1);
            int end = inner == null ? from : from + 1 + inner.name().length();
            return inner != null && text.startsWith("）", end) ? new Found(inner, end + 1) : null;
        }
        Unit unit = units.longestAt(text, from);
        return unit == null ? null : compound(unit, from);
    }

    /**
     * The unit of a value that is nothing but comparator, number and unit: also one that is misspelt or that the table
     * does not know.
     */
    @Nullable
    Found any(int from) {
        int end = runEnd(from);
        Found known = known(from);
        if (end == from || (known != null && known.end() >= end)) {
            return known;
        }
        String run = text.substring(from, end);
        Unit meant = misspelt(run, known);
        if (meant != null) {
            return new Found(meant, end);
        }
        return known != null || run.length() > LONGEST_UNKNOWN ? known : new Found(unlisted(run), end);
    }

    /** The unit that the letters are a misspelling of; null when they are a unit and a noun, or nothing near a unit. */
    private @Nullable Unit misspelt(String run, @Nullable Found known) {
        Unit listed = units.listedMisspelling(run);
        if (listed != null) {
            return listed;
        }
        // “个学生” is 个 and a noun, although 个学期 is near; “平方来” is not 平方 and a noun.
        boolean counter = known != null && known.unit().name().length() == 1;
        Unit near = counter ? null : units.nearest(run);
        if (near == null) {
            return null;
        }
        boolean noun = known != null && (near.name().length() <= 2 || run.startsWith(near.name()));
        return noun ? null : new Unit(run, near.kind(), near.factor(), near.name());
    }

    /** What stands where a unit stands; in Latin letters (NTU) it is a technical parameter. */
    private static Unit unlisted(String name) {
        return Chars.isLatin(name.charAt(0)) ? new Unit(name, UnitKind.STANDARD, BigDecimal.ONE) : Unit.unknown(name);
    }

    private Found compound(Unit unit, int from) {
        int end = from + unit.name().length();
        if (text.startsWith("（", end)) {
            Unit other = units.longestAt(text, end + 1);
            int close = other == null ? end : end + 1 + other.name().length();
            if (other != null && other.kind() == UnitKind.COUNT && text.startsWith("）", close)) {
                String name = text.substring(from, close + 1);
                return new Found(new Unit(name, unit.kind(), unit.factor()), close + 1);
            }
        }
        return new Found(unit, end);
    }

    /** Where the letters end that could be a unit: before a comparator, 每, 左右 or any other sign. */
    private int runEnd(int from) {
        int end = from;
        while (end < text.length() && isUnitCharacter(text.charAt(end)) && !stops(end)) {
            end++;
        }
        return end;
    }

    private boolean stops(int at) {
        for (String word : ABOUT) {
            if (text.startsWith(word, at)) {
                return true;
            }
        }
        char c = text.charAt(at);
        boolean range = (c == '至' || c == '到') && at + 1 < text.length() && Chars.isDigit(text.charAt(at + 1));
        return c == '每' || range || signs.standAt(text, at);
    }

    private static boolean isUnitCharacter(char c) {
        return (Character.isLetter(c) && Numeral.digit(c) < 0) || SIGNS.indexOf(c) >= 0;
    }
}
