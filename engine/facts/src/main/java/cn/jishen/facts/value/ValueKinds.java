package cn.jishen.facts.value;

import cn.jishen.facts.value.number.Period;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** What kind of target a number sets, by its unit and by what it is for. */
final class ValueKinds {
    private ValueKinds() {}

    /** What the amount is for, out of all that 每 and / name; null where the unit takes none. */
    static @Nullable String per(@Nullable Unit unit, Collection<String> names) {
        if (unit == null || names.isEmpty()) {
            return null;
        }
        if (unit.kind() == UnitKind.MONEY) {
            return String.join("·", names);
        }
        boolean takes = switch (unit.kind()) {
            case COUNT, AREA, LENGTH, WEIGHT, VOLUME, DURATION, UNKNOWN -> true;
            default -> false;
        };
        if (!takes) {
            return null;
        }
        for (String name : names) {
            String period = Period.canonical(name);
            if (period != null) {
                // “每年3年” is three years: nothing is for each of itself.
                return period.equals(unit.name()) ? null : period;
            }
        }
        // “每次2小时” is still a length of time, “30秒/百小时” is a share of it.
        String each = String.join("·", names);
        return unit.kind() == UnitKind.DURATION && !each.endsWith("小时") ? null : each;
    }

    static ValueKind of(@Nullable Unit unit, @Nullable String per) {
        if (unit == null) {
            return ValueKind.NUMBER;
        }
        if (per != null) {
            if (unit.kind() == UnitKind.MONEY) {
                return ValueKind.PRICE;
            }
            boolean counted = unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.UNKNOWN;
            boolean speed = per.endsWith("小时") && !counted;
            return Period.canonical(per) != null && !speed ? ValueKind.FREQUENCY : ValueKind.RATIO;
        }
        return switch (unit.kind()) {
            case COUNT, UNKNOWN -> ValueKind.COUNT;
            case AREA -> ValueKind.AREA;
            case LENGTH -> ValueKind.LENGTH;
            case WEIGHT -> ValueKind.WEIGHT;
            case VOLUME -> ValueKind.VOLUME;
            case DURATION -> ValueKind.DURATION;
            case PERCENT -> ValueKind.PERCENT;
            case PERCENTAGE_POINT -> ValueKind.PERCENTAGE_POINT;
            case MONEY -> ValueKind.MONEY;
            case SCORE -> ValueKind.SCORE;
            case STANDARD -> ValueKind.STANDARD;
            case RATIO -> ValueKind.RATIO;
        };
    }
}
