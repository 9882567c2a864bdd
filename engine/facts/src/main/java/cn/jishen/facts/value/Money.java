package cn.jishen.facts.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An amount of money in 万元, the unit of every budget table, exact.
 *
 * @param wan the amount in 万元
 */
public record Money(BigDecimal wan) implements Comparable<Money> {
    public static final Money ZERO = new Money(BigDecimal.ZERO);

    private static final MathContext SIX_DIGITS = new MathContext(6, RoundingMode.HALF_UP);
    private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);

    public Money {
        wan = wan.signum() == 0 ? BigDecimal.ZERO : wan.stripTrailingZeros();
    }

    /** So many 万元; throws NumberFormatException unless the text is a plain number. */
    public static Money ofWan(String number) {
        return new Money(new BigDecimal(number));
    }

    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.divide(YUAN_PER_WAN));
    }

    public BigDecimal yuan() {
        return wan.multiply(YUAN_PER_WAN);
    }

    public Money plus(Money other) {
        return new Money(wan.add(other.wan));
    }

    public Money minus(Money other) {
        return new Money(wan.subtract(other.wan));
    }

    /** This amount as a multiple of another, to six significant digits; ArithmeticException when that is zero. */
    public BigDecimal over(Money other) {
        return wan.divide(other.wan, SIX_DIGITS);
    }

    /** Whether this is larger than the other by more than a tolerance in 万元. */
    public boolean exceeds(Money other, BigDecimal tolerance) {
        return wan.subtract(other.wan).compareTo(tolerance) > 0;
    }

    /** Whether both differ by no more than a tolerance in 万元. */
    public boolean equals(Money other, BigDecimal tolerance) {
        return wan.subtract(other.wan).abs().compareTo(tolerance) <= 0;
    }

    @Override
    public int compareTo(Money other) {
        return wan.compareTo(other.wan);
    }

    /** “179万元”, “0.3万元”. */
    public String print() {
        return wan.toPlainString() + "万元";
    }

    @Override
    public String toString() {
        return print();
    }
}
