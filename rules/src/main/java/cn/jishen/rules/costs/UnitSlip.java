package cn.jishen.rules.costs;

import cn.jishen.facts.value.Flaw;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 元 written as 万元, and the like: an amount that makes sense once its unit is another. */
public final class UnitSlip {
    private static final List<Unit> UNITS = List.of(unit("元", 1), unit("千元", 1_000), unit("万元", 10_000));

    private UnitSlip() {}

    private static Unit unit(String name, long yuan) {
        return new Unit(name, UnitKind.MONEY, BigDecimal.valueOf(yuan));
    }

    /**
     * The value in the unit in which it is about as much as the budget; null when no other unit makes it so.
     *
     * @param tolerance the share of the budget by which it may differ: 0.05
     */
    public static @Nullable TargetValue reread(TargetValue target, Money budget, BigDecimal tolerance) {
        for (Unit unit : UNITS) {
            TargetValue other = in(target, unit);
            Money amount = other.money();
            if (amount != null
                    && !unit.equals(target.unit())
                    && amount.equals(budget, budget.wan().multiply(tolerance))) {
                return other;
            }
        }
        return null;
    }

    /**
     * Whether the bare number of the value is about that of the budget in 万元, whatever unit is written behind it.
     *
     * @param tolerance the share of the budget by which it may differ: 0.01
     */
    public static boolean isSameNumber(TargetValue target, Money budget, BigDecimal tolerance) {
        BigDecimal number = target.number();
        return number != null && new Money(number).equals(budget, budget.wan().multiply(tolerance));
    }

    /** What to do about an amount far above the budget that no other unit brings near it. */
    public static String advice(TargetValue target, Money budget) {
        TargetValue yuan = in(target, UNITS.get(0));
        Money amount = yuan.money();
        String digits = "多写了位数的，按测算改正，不超过" + budget.print();
        if (amount == null || yuan.equals(target) || amount.compareTo(budget) > 0) {
            return digits;
        }
        return "单位应为元的，写" + yuan.print() + "（即" + amount.print() + "）；" + digits;
    }

    private static TargetValue in(TargetValue target, Unit unit) {
        return new TargetValue(
                target.kind(),
                target.comparator(),
                target.number(),
                target.upper(),
                unit,
                target.per(),
                target.words(),
                Flaw.NONE);
    }
}
