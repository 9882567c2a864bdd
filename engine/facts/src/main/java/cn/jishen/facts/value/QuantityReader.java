package cn.jishen.facts.value;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.value.date.Dates;
import cn.jishen.facts.value.date.PerReader;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.number.ComparisonSigns;
import cn.jishen.facts.value.number.NumberStops;
import cn.jishen.facts.value.number.RepeatedDigits;
import cn.jishen.facts.value.number.ValueWords;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one quantity from its number on: number or range, unit, “/人·天”, “以上”. */
final class QuantityReader {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;

    private final String text;
    private final ValueWords words;
    private final boolean prose;
    private final MeasureReader measures;
    private final PerReader pers;

    /** What was read: null for a number that names no quantity, which may be a year. */
    record Reading(@Nullable TargetValue value, int end, boolean year) {}

    QuantityReader(String text, ValueWords words, boolean prose, boolean money) {
        this.text = text;
        this.words = words;
        this.prose = prose;
        measures = new MeasureReader(text, words, money);
        pers = new PerReader(text, words);
    }

    Reading read(int at, QuantityHead head, NumberStops stops) {
        Amount amount = Amount.at(text, at, words.units());
        if (amount == null) {
            return new Reading(null, at, false);
        }
        // A value that is nothing but comparator, number and unit tells its unit by its place.
        boolean alone = !prose && (at == 0 || head.start() == 0);
        if (stops.excludes(at, amount.end(), alone)) {
            return new Reading(null, measures.unitEnd(amount.end()), false);
        }
        boolean compared = head.comparator() != null;
        Measure measure = measures.read(amount, alone || (compared && !prose));
        PerReader.Parts parts = parts(measure);
        int end = parts == null ? measure.end() : parts.end();
        LongestMatch.Match<ComparisonSigns.Word> after = words.signs().standsAfter(text, end);
        end = after == null ? end : after.end();
        end = text.startsWith("（含）", end) ? end + 3 : end;
        Unit unit = measure.unit();
        if (unit != null && isYear(measure.number(), unit)) {
            return new Reading(null, end, true);
        }
        boolean quantity = unit == null ? isBareQuantity(amount, compared, alone, end) : isQuantity(unit, compared);
        return quantity
                ? new Reading(value(measure, comparator(head.comparator(), after), head, parts), end, false)
                : new Reading(null, amount.end(), false);
    }

    /** What each amount is for; what follows in “340人每人600元” begins the next number. */
    private PerReader.@Nullable Parts parts(Measure measure) {
        Unit unit = measure.unit();
        PerReader.Parts parts = unit == null ? null : pers.after(measure.end());
        return parts == null || unit == null || parts.names().contains(unit.name()) ? null : parts;
    }

    private static ComparisonSign comparator(
            ComparisonSigns.@Nullable Word before, LongestMatch.@Nullable Match<ComparisonSigns.Word> after) {
        if (after != null && (before == null || before.weak())) {
            return after.meaning().meaning();
        }
        return before == null ? ComparisonSign.EQ_IMPLICIT : before.meaning();
    }

    /** 二千零二十五年 is a date, however it is written. */
    private static boolean isYear(BigDecimal number, Unit unit) {
        int year = unit.name().equals("年") ? Dates.small(number) : -1;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** 3A and K12 are codes, ≤1NTU is a limit; prose speaks of levels and parameters without setting them. */
    private boolean isQuantity(Unit unit, boolean compared) {
        boolean code = Chars.isLatin(unit.name().charAt(0)) && words.units().named(unit.name()) == null;
        boolean parameter = prose && unit.kind() == UnitKind.STANDARD;
        return compared || (!code && !parameter);
    }

    /** Whether a number without a unit sets a target: ≥95, “完成30”, “差错率为零”. */
    private boolean isBareQuantity(Amount amount, boolean compared, boolean alone, int end) {
        if (prose) {
            return compared && !amount.chinese();
        }
        boolean last = end >= text.length() || (text.charAt(end) == '（' && text.endsWith("）"));
        if (last && amount.chinese() && amount.number().signum() == 0) {
            int before = amount.end() - 2;
            return before >= 0 && "为是于到".indexOf(text.charAt(before)) >= 0;
        }
        boolean code = end < text.length() && Chars.isLatin(text.charAt(end));
        return last ? alone || !amount.chinese() : alone && compared && !code;
    }

    private TargetValue value(
            Measure measure, ComparisonSign comparator, QuantityHead head, PerReader.@Nullable Parts parts) {
        Set<String> names = new LinkedHashSet<>(head.per());
        names.addAll(parts == null ? Set.of() : parts.names());
        Unit unit = measure.unit();
        String per =
                ValueKinds.per(unit, names.stream().limit(PerReader.MOST_PARTS).toList());
        boolean single = measure.flaw() == Flaw.NONE && measure.upper() == null && !prose;
        boolean doubled = single && RepeatedDigits.half(measure.number()) != null;
        return new TargetValue(
                ValueKinds.of(unit, per),
                comparator,
                measure.number(),
                measure.upper(),
                unit,
                per,
                head.change(),
                doubled ? Flaw.DIGITS_REPEATED : measure.flaw());
    }
}
