package cn.jishen.facts.value;

import cn.jishen.facts.value.number.Numeral;
import cn.jishen.facts.value.unit.Unit;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number, or a range, in its unit.
 *
 * @param number in the unit; the lower end of a range
 * @param upper the upper end of a range, else null
 * @param unit null when none is written
 * @param end one past the last character
 * @param scale 万, 千 … when the number ends in it and the unit does not take it in (3万人), else 0
 * @param flaw UNIT_CUT when the unit was 万 for 万元, REPEATED when the digits were one decimal number twice
 */
record Measure(
        BigDecimal number,
        @Nullable BigDecimal upper,
        @Nullable Unit unit,
        int end,
        char scale,
        Flaw flaw) {

    /** The range from this to another; in 2-3万人 and in 5万-8万元 both ends are in 万. */
    @Nullable
    Measure to(Measure other) {
        Unit from = unit;
        Unit to = other.unit;
        boolean same = from == null
                || (to != null && from.kind() == to.kind() && from.factor().compareTo(to.factor()) == 0);
        BigDecimal lower = inUnitOf(other);
        return same && lower.compareTo(other.number) <= 0
                ? new Measure(lower, other.number, to, other.end, '\0', other.flaw)
                : null;
    }

    private BigDecimal inUnitOf(Measure other) {
        if (unit != null) {
            return number;
        }
        if (scale != '\0') {
            boolean taken = other.unit != null && other.unit.name().charAt(0) == scale;
            return taken ? number.movePointLeft(Numeral.zeros(scale)) : number;
        }
        BigDecimal scaled = number.movePointRight(Numeral.zeros(other.scale));
        return scaled.compareTo(other.number) <= 0 ? scaled : number;
    }
}
