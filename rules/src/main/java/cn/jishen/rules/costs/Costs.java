package cn.jishen.rules.costs;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.Flaw;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Likeness;
import cn.jishen.facts.value.unit.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Amounts of cost rows. Rows that are given hold amounts of money. */
public final class Costs {
    private static final Set<ValueKind> UNCLEAR = EnumSet.of(
            ValueKind.EMPTY,
            ValueKind.NUMBER,
            ValueKind.NO_NUMBER,
            ValueKind.MALFORMED,
            ValueKind.WORDS,
            ValueKind.GRADED);

    private Costs() {}

    /** The most that the row allows to be spent, a slip of copying put right; zero for a row that holds no amount. */
    public static Money cap(RowReading row) {
        return cap(row.indicator());
    }

    private static Money cap(Indicator row) {
        TargetValue target = row.target().repaired();
        BigDecimal most = target.upper() == null ? target.number() : target.upper();
        Unit unit = target.unit();
        if (target.kind() != ValueKind.MONEY || most == null || unit == null) {
            return Money.ZERO;
        }
        return Money.ofYuan(most.multiply(unit.factor()));
    }

    /** What the rows allow to be spent together. */
    public static Money sum(Collection<?> rows) {
        return rows.stream().map(row -> cap((RowReading) row)).reduce(Money.ZERO, Money::plus);
    }

    /** Whether the rows together exceed an amount by more than a tolerance in 万元 for each of them. */
    public static boolean exceed(Collection<?> rows, Money amount, BigDecimal tolerance) {
        return sum(rows).exceeds(amount, tolerance.multiply(BigDecimal.valueOf(rows.size())));
    }

    /** The larger of what the parts add up to and of the largest total. */
    public static Money covered(Collection<?> parts, Collection<?> totals) {
        Money largest = totals.stream().map(row -> cap((RowReading) row)).reduce(Money.ZERO, Costs::larger);
        return larger(sum(parts), largest);
    }

    private static Money larger(Money one, Money other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Whether the value of a cost row may limit spending in a way that no sum can reckon with. */
    public static boolean isUnclear(TargetValue target) {
        return UNCLEAR.contains(target.kind())
                || target.flaw() == Flaw.SEVERAL
                || target.flaw() == Flaw.DIGITS_REPEATED;
    }

    /** Whether a price is for each of what a quantity counts, which then tells where the money goes: 元/人·月 and 190人. */
    public static boolean isPriceOf(TargetValue price, TargetValue quantity, Grammar grammar) {
        Unit unit = quantity.unit();
        String per = price.per();
        if (price.kind() != ValueKind.PRICE || per == null || unit == null) {
            return false;
        }
        Unit each = grammar.units().named(per.split("·", -1)[0]);
        return each != null && grammar.units().likeness(each, unit).compareTo(Likeness.SYNONYM) <= 0;
    }

    /** What a price for each comes to for so many; zero where it is for each in a period (人·月), or without a number. */
    public static Money product(TargetValue price, TargetValue quantity) {
        BigDecimal each = price.amount();
        BigDecimal many = quantity.number();
        boolean once = price.per() != null && !price.per().contains("·");
        return each == null || many == null || !once ? Money.ZERO : Money.ofYuan(each.multiply(many));
    }

    /** “22万元+12.5万元”, in the order of the table. */
    public static String print(Collection<?> rows) {
        return rows.stream()
                .map(row -> (RowReading) row)
                .sorted(Comparator.comparingInt(RowReading::row))
                .map(row -> cap(row).print())
                .collect(Collectors.joining("+"));
    }

    /** A cap at an amount, with the sign of the target where it is a cap: ≤18.5万元. */
    public static String cappedAt(TargetValue target, Money amount) {
        ComparisonSign sign = target.comparator().isCap() ? target.comparator() : ComparisonSign.LE;
        return sign.sign() + amount.print();
    }
}
