package cn.jishen.facts.value.unit;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A unit of measure.
 *
 * @param name as written: 万元, 人次, 百分比
 * @param kind what it measures
 * @param factor how many of the kind's base unit one is: 10000 (元) for 万元, 0.1 (%) for ‰; 1 where no base is defined
 * @param meant for a misspelling (百分此) the unit that was meant (百分比), whose kind and factor these are; else null
 */
public record Unit(
        String name,
        UnitKind kind,
        BigDecimal factor,
        @Nullable String meant) {

    /** A unit that is written right. */
    public Unit(String name, UnitKind kind, BigDecimal factor) {
        this(name, kind, factor, null);
    }

    /** A unit that no table knows. */
    public static Unit unknown(String name) {
        return new Unit(name, UnitKind.UNKNOWN, BigDecimal.ONE, null);
    }

    public boolean isMisspelt() {
        return meant != null;
    }

    /** As it should be written. */
    public String rightName() {
        return meant == null ? name : meant;
    }

    /** Whether it is neither misspelt nor unknown, so that its name can be told from other words anywhere. */
    public boolean isPlain() {
        return meant == null && kind != UnitKind.UNKNOWN;
    }

    /** The same unit, written right. */
    public Unit corrected() {
        return meant == null ? this : new Unit(meant, kind, factor, null);
    }
}
