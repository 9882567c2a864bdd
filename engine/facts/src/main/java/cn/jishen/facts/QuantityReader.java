package cn.jishen.facts;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one quantity from its number on: number, range, unit, “/人·天”, “以上”. */
final class QuantityReader {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    /** What follows 内 where it is no comparator: 内部, 内容 … */
    private static final String NOT_WITHIN = "部容外训控审网涝存地科";

    private final String text;
    private final UnitTable units;
    private final boolean prose;
    private final boolean money;
    private final UnitReader unitReader;
    private final PerReader perReader;

    /** What was read: null for a number that names no quantity, which may be a year. */
    record Reading(@Nullable TargetValue value, int end, boolean year) {}

    /** A number in its unit; cut when 万 stands for 万元. */
    private record Measure(
            BigDecimal number, @Nullable Unit unit, int end, boolean cut, boolean repeated, char scale) {}

    QuantityReader(String text, UnitTable units, boolean prose, boolean money) {
        this.text = text;
        this.units = units;
        this.prose = prose;
        this.money = money;
        unitReader = new UnitReader(text, units);
        perReader = new PerReader(text, units);
    }

    Reading read(int at, QuantityHead head, NumberStops stops) {
        Amount amount = Amount.at(text, at, units);
        if (amount == null) {
            return new Reading(null, at, false);
        }
        boolean alone = !prose && (at == 0 || head.start() == 0);
        if (stops.excludes(at, amount.end(), alone)) {
            UnitReader.Found unit = unitReader.known(amount.end());
            return new Reading(null, unit == null ? amount.end() : unit.end(), false);
        }
        Measure measure = measure(amount, alone || (!prose && head.comparator() != null));
        Measure upper = upper(measure, alone);
        if (upper != null) {
            measure = new Measure(lower(measure, upper), upper.unit(), upper.end(), upper.cut(), false, '\0');
        }
        PerReader.Parts parts = measure.unit() == null ? null : perReader.after(measure.end());
        int end = parts == null ? measure.end() : parts.end();
        Lexicon.Match<Comparators.Word> after = comparatorAfter(end);
        end = after == null ? end : after.end();
        end = text.startsWith("（含）", end) ? end + 3 : end;
        if (isYear(measure)) {
            return new Reading(null, end, true);
        }
        if (!isQuantity(measure, amount, head, alone, end)) {
            return new Reading(null, amount.end(), false);
        }
        Comparator comparator = comparator(head.comparator(), after);
        return new Reading(value(measure, upper, comparator, head, parts), end, false);
    }

    private Measure measure(Amount amount, boolean alone) {
        BigDecimal number = amount.number();
        int end = amount.end();
        char scale = amount.scale();
        if (amount.unit() != null) {
            return new Measure(number, amount.unit(), end, false, amount.repeated(), scale);
        }
        boolean about = end + 1 < text.length() && (text.charAt(end) == '余' || text.charAt(end) == '多');
        if (about && units.longestAt(text, end + 1) != null) {
            end++;
        } else if (about && Numeral.largeScale(text.charAt(end + 1)) > 0) {
            number = number.movePointRight(Numeral.largeScale(text.charAt(end + 1)));
            scale = text.charAt(end + 1);
            end += 2;
        }
        UnitReader.Found unit = alone && !amount.chinese() ? unitReader.any(end) : unitReader.known(end);
        if (unit == null) {
            return cut(number, scale, end, amount.repeated());
        }
        // 12万8千元 is 12.8万元, not 128千元.
        scale = scale == '千'
                        && number.compareTo(TEN_THOUSAND) >= 0
                        && unit.unit().kind() == UnitKind.MONEY
                ? '万'
                : scale;
        Unit whole = scale == '\0' ? null : scaled(scale, unit.unit());
        if (whole != null) {
            return new Measure(unscaled(number, scale), whole, unit.end(), false, amount.repeated(), '\0');
        }
        int half = unit.unit().kind() == UnitKind.DURATION && text.startsWith("半", unit.end()) ? 1 : 0;
        BigDecimal all = half == 0 ? number : number.add(new BigDecimal("0.5"));
        return new Measure(all, unit.unit(), unit.end() + half, false, amount.repeated(), scale);
    }

    /** 万元 for 万 and 元; null when the table has no such unit. A misspelling (园) stays one. */
    private @Nullable Unit scaled(char scale, Unit unit) {
        Unit whole = units.named(scale + unit.rightName());
        return whole == null || !unit.isMisspelt()
                ? whole
                : new Unit(scale + unit.name(), whole.kind(), whole.factor(), whole.name());
    }

    /** A number without a unit; where money is spoken of, a last 万 stands for 万元. */
    private Measure cut(BigDecimal number, char scale, int end, boolean repeated) {
        boolean ends = end >= text.length()
                || !Character.isLetter(text.charAt(end))
                || comparatorAfter(end) != null
                || text.startsWith("左右", end);
        Unit unit = money && ends && scale != '\0' ? units.named(scale + "元") : null;
        return unit == null
                ? new Measure(number, null, end, false, repeated, scale)
                : new Measure(unscaled(number, scale), unit, end, true, repeated, '\0');
    }

    private static BigDecimal unscaled(BigDecimal number, char scale) {
        int zeros = scale == '百' ? 2 : scale == '千' ? 3 : Numeral.largeScale(scale);
        return number.movePointLeft(zeros);
    }

    /** The upper end, when this is a range: 6-8个, 90%～95%; else null. */
    private @Nullable Measure upper(Measure lower, boolean alone) {
        int mark = lower.end();
        boolean marked =
                mark + 1 < text.length() && "-~至到".indexOf(text.charAt(mark)) >= 0 && text.charAt(mark + 1) != '-';
        Amount amount = marked ? Amount.at(text, mark + 1, units) : null;
        if (amount == null) {
            return null;
        }
        Measure upper = measure(amount, alone);
        Unit from = lower.unit();
        Unit to = upper.unit();
        boolean same = from == null
                || (to != null && from.kind() == to.kind() && from.factor().compareTo(to.factor()) == 0);
        return same && lower(lower, upper).compareTo(upper.number()) <= 0 ? upper : null;
    }

    /** The lower end in the unit of the upper: in 2-3万人 and in 5万-8万元 both are 万. */
    private static BigDecimal lower(Measure lower, Measure upper) {
        Unit unit = upper.unit();
        if (lower.unit() == null
                && lower.scale() != '\0'
                && unit != null
                && unit.name().charAt(0) == lower.scale()) {
            return unscaled(lower.number(), lower.scale());
        }
        int zeros = lower.unit() == null && lower.scale() == '\0' ? Numeral.largeScale(upper.scale()) : 0;
        boolean far = lower.number().multiply(THOUSAND).compareTo(upper.number()) < 0;
        return zeros > 0 && far ? lower.number().movePointRight(zeros) : lower.number();
    }

    private Lexicon.@Nullable Match<Comparators.Word> comparatorAfter(int at) {
        Lexicon.Match<Comparators.Word> after = Comparators.after().at(text, at);
        if (after == null || after.end() >= text.length()) {
            return after;
        }
        char next = text.charAt(after.end());
        boolean within = text.charAt(after.end() - 1) == '内' && NOT_WITHIN.indexOf(next) >= 0;
        return within || next == '述' || text.startsWith("简称", after.end()) ? null : after;
    }

    private static Comparator comparator(
            Comparators.@Nullable Word before, Lexicon.@Nullable Match<Comparators.Word> after) {
        if (after != null && (before == null || before.weak())) {
            return after.meaning().meaning();
        }
        return before == null ? Comparator.EQ_IMPLICIT : before.meaning();
    }

    private static boolean isYear(Measure measure) {
        Unit unit = measure.unit();
        int number = Dates.small(measure.number());
        return unit != null && unit.name().equals("年") && number >= 1900 && number <= 2099;
    }

    private boolean isQuantity(Measure measure, Amount amount, QuantityHead head, boolean alone, int end) {
        Unit unit = measure.unit();
        if (unit == null) {
            boolean zero =
                    amount.chinese() && amount.number().signum() == 0 && end >= text.length() && amount.end() > 1;
            if (zero && !prose) {
                return "为是于到".indexOf(text.charAt(amount.end() - 2)) >= 0;
            }
            boolean last = end >= text.length() || (text.charAt(end) == '（' && text.endsWith("）"));
            return prose
                    ? head.comparator() != null && !amount.chinese()
                    : (last && (alone || !amount.chinese()))
                            || (alone && head.comparator() != null && !isAsciiLetter(end));
        }
        // 3A and K12 are codes, ≤1NTU is a limit.
        boolean code = Chars.isLatin(unit.name().charAt(0)) && units.named(unit.name()) == null;
        return (!code || head.comparator() != null)
                && (!prose || unit.kind() != UnitKind.STANDARD || head.comparator() != null);
    }

    private boolean isAsciiLetter(int at) {
        return at < text.length() && Chars.isLatin(text.charAt(at));
    }

    private TargetValue value(
            Measure measure,
            @Nullable Measure upper,
            Comparator comparator,
            QuantityHead head,
            PerReader.@Nullable Parts parts) {
        Set<String> names = new LinkedHashSet<>(head.per());
        names.addAll(parts == null ? Set.of() : parts.names());
        Unit unit = measure.unit();
        String per = Kinds.per(unit, names);
        BigDecimal number = measure.number();
        Flaw flaw = measure.repeated() ? Flaw.REPEATED : measure.cut() ? Flaw.UNIT_CUT : Flaw.NONE;
        if (flaw == Flaw.NONE && !prose && upper == null && RepeatedDigits.half(number.stripTrailingZeros()) != null) {
            flaw = Flaw.DIGITS_REPEATED;
        }
        return new TargetValue(
                Kinds.of(unit, per),
                comparator,
                number,
                upper == null ? null : upper.number(),
                unit,
                per,
                head.change(),
                flaw);
    }
}
