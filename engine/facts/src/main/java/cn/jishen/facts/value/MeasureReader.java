package cn.jishen.facts.value;

import cn.jishen.facts.value.number.ComparisonSigns;
import cn.jishen.facts.value.number.Numeral;
import cn.jishen.facts.value.number.ValueWords;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import cn.jishen.facts.value.unit.UnitTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads a number with its unit, and a range of two. */
final class MeasureReader {
    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final String text;
    private final UnitTable units;
    private final ComparisonSigns signs;
    private final boolean money;
    private final UnitReader unitReader;

    /** @param money whether a last 万 stands for 万元 */
    MeasureReader(String text, ValueWords words, boolean money) {
        this.text = text;
        units = words.units();
        signs = words.signs();
        this.money = money;
        unitReader = new UnitReader(text, words);
    }

    /**
     * The measure that goes on from a number.
     *
     * @param anyUnit whether letters that the table does not know may be the unit
     */
    Measure read(Amount amount, boolean anyUnit) {
        Measure lower = single(amount, anyUnit);
        int mark = lower.end();
        boolean marked =
                mark + 1 < text.length() && "-~至到".indexOf(text.charAt(mark)) >= 0 && text.charAt(mark + 1) != '-';
        Amount second = marked ? Amount.at(text, mark + 1, units) : null;
        Measure range = second == null ? null : lower.to(single(second, anyUnit));
        return range == null ? lower : range;
    }

    /** Where the unit ends that stands here; the place itself when none does. */
    int unitEnd(int from) {
        UnitReader.Found unit = unitReader.known(from);
        return unit == null ? from : unit.end();
    }

    private Measure single(Amount amount, boolean anyUnit) {
        Flaw flaw = amount.repeated() ? Flaw.REPEATED : Flaw.NONE;
        if (amount.unit() != null) {
            return new Measure(amount.number(), null, amount.unit(), amount.end(), amount.scale(), flaw);
        }
        Amount rough = rough(amount);
        UnitReader.Found found =
                anyUnit && !rough.chinese() ? unitReader.any(rough.end()) : unitReader.known(rough.end());
        return found == null ? withoutUnit(rough, flaw) : withUnit(rough, found, flaw);
    }

    /** “30余名”, “10多万元”: the word is passed over, with a 万 that follows it. */
    private Amount rough(Amount amount) {
        int next = amount.end() + 1;
        char c = next < text.length() ? text.charAt(amount.end()) : '\0';
        if (c != '余' && c != '多') {
            return amount;
        }
        if (units.longestAt(text, next) != null) {
            return new Amount(amount.number(), null, next, amount.scale(), amount.repeated(), amount.chinese());
        }
        char scale = text.charAt(next);
        int zeros = Numeral.largeScale(scale);
        return zeros == 0
                ? amount
                : new Amount(amount.number().movePointRight(zeros), null, next + 1, scale, false, amount.chinese());
    }

    private Measure withUnit(Amount amount, UnitReader.Found found, Flaw flaw) {
        BigDecimal number = amount.number();
        Unit unit = found.unit();
        boolean manyThousands = amount.scale() == '千' && number.compareTo(TEN_THOUSAND) >= 0;
        // 12万8千元 is 12.8万元, not 128千元.
        char scale = manyThousands && unit.kind() == UnitKind.MONEY ? '万' : amount.scale();
        Unit whole = scale == '\0' ? null : scaled(scale, unit);
        if (whole != null) {
            return new Measure(number.movePointLeft(Numeral.zeros(scale)), null, whole, found.end(), '\0', flaw);
        }
        boolean half = unit.kind() == UnitKind.DURATION && text.startsWith("半", found.end());
        int end = half ? found.end() + 1 : found.end();
        return new Measure(half ? number.add(HALF) : number, null, unit, end, amount.scale(), flaw);
    }

    /** 万元 for 万 and 元; null when the table has no such unit. A misspelling (园) stays one. */
    private @Nullable Unit scaled(char scale, Unit unit) {
        Unit whole = units.named(String.valueOf(scale).concat(unit.rightName()));
        return whole == null || !unit.isMisspelt()
                ? whole
                : new Unit(String.valueOf(scale).concat(unit.name()), whole.kind(), whole.factor(), whole.name());
    }

    private Measure withoutUnit(Amount amount, Flaw flaw) {
        int end = amount.end();
        boolean ends = end >= text.length()
                || !Character.isLetter(text.charAt(end))
                || signs.standsAfter(text, end) != null
                || text.startsWith("左右", end);
        Unit cut = money && ends && amount.scale() != '\0' ? units.named(amount.scale() + "元") : null;
        return cut == null
                ? new Measure(amount.number(), null, null, end, amount.scale(), flaw)
                : new Measure(
                        amount.number().movePointLeft(Numeral.zeros(amount.scale())),
                        null,
                        cut,
                        end,
                        '\0',
                        Flaw.UNIT_CUT);
    }
}
