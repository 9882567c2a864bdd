package cn.jishen.facts.value;

import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.number.Period;
import cn.jishen.facts.value.number.RepeatedDigits;
import cn.jishen.facts.value.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A 指标值, read. Its grammar stands in this module's README; {@link Grammar#target} and {@link #print} are inverse up
 * to spelling.
 *
 * @param kind what kind of target this is; the other parts are null where the kind has none
 * @param comparator EQ_IMPLICIT where none is written
 * @param number in {@code unit} (80 for 80万元, 50000 for 5万次); the lower end of a range
 * @param upper the upper end of a range, else null
 * @param unit null for a bare number and for words
 * @param per for PRICE and RATIO what each amount is for (人·天), for FREQUENCY the period (周, 月, 季度, 2年); else null
 * @param words the text, without spaces, for DEADLINE, GRADED, WORDS, NOT_APPLICABLE, NO_NUMBER and MALFORMED, and
 *     where the flaw is SEVERAL; for other numbers the word of change that the number measures (增长, 下降), else empty
 * @param flaw what is wrong with the writing
 */
public record TargetValue(
        ValueKind kind,
        ComparisonSign comparator,
        @Nullable BigDecimal number,
        @Nullable BigDecimal upper,
        @Nullable Unit unit,
        @Nullable String per,
        String words,
        Flaw flaw) {

    public TargetValue {
        number = number == null ? null : plain(number);
        upper = upper == null ? null : plain(upper);
    }

    /** The canonical writing; parsing it again gives the same value. */
    public String print() {
        return TargetValuePrinter.print(this);
    }

    /** The number in the base unit of its kind (元, %, 秒…); null where there is no number. */
    public @Nullable BigDecimal amount() {
        return number == null ? null : unit == null ? number : plain(number.multiply(unit.factor()));
    }

    /** The amount of money, for kind MONEY; else null. */
    public @Nullable Money money() {
        BigDecimal yuan = amount();
        return kind == ValueKind.MONEY && yuan != null ? Money.ofYuan(yuan) : null;
    }

    /** The percentage, in %, for kind PERCENT; else null. */
    public @Nullable BigDecimal percent() {
        return kind == ValueKind.PERCENT ? amount() : null;
    }

    /** For kind FREQUENCY, how much that is in a year (每月2次 = 24); else null. */
    public @Nullable BigDecimal yearly() {
        return kind == ValueKind.FREQUENCY && number != null && per != null ? plain(Period.yearly(number, per)) : null;
    }

    /** Whether both set the same number in base units: 5万次 and 50000次, 2家 and 2户; ranges by both ends. */
    public boolean sameAmount(TargetValue other) {
        BigDecimal mine = amount();
        BigDecimal its = other.amount();
        boolean ranges = upper == null ? other.upper == null : other.upper != null && upper.compareTo(other.upper) == 0;
        return mine != null && its != null && mine.compareTo(its) == 0 && ranges;
    }

    /** Whether a number is set that a third party could check against. */
    public boolean isNumeric() {
        return number != null;
    }

    /** Whether the unit is a misspelling. Rules ask here, because “unit” is a word of the rule language. */
    public boolean isUnitMisspelt() {
        return unit != null && unit.isMisspelt();
    }

    /** Whether the number measures a change (增长5%, 下降3个百分点) and not a level. */
    public boolean isChange() {
        return isNumeric() && flaw != Flaw.SEVERAL && !words.isEmpty();
    }

    /** The same target with its writing put right: read once, halved, with 元, with the unit that was meant. */
    public TargetValue repaired() {
        BigDecimal half = flaw == Flaw.DIGITS_REPEATED && number != null ? RepeatedDigits.half(number) : null;
        Unit right = unit == null ? null : unit.corrected();
        Flaw rest = flaw == Flaw.SEVERAL ? flaw : Flaw.NONE;
        return new TargetValue(kind, comparator, half == null ? number : half, upper, right, per, words, rest);
    }

    /** The same target with another comparator. */
    public TargetValue with(ComparisonSign other) {
        return new TargetValue(kind, other, number, upper, unit, per, words, flaw);
    }

    /** The same target with another flaw. */
    TargetValue withFlaw(Flaw other) {
        return new TargetValue(kind, comparator, number, upper, unit, per, words, other);
    }

    /** The same target with another number. */
    public TargetValue with(BigDecimal other) {
        return new TargetValue(kind, comparator, other, upper, unit, per, words, Flaw.NONE);
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
