package cn.jishen.rules.raise;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Percentages for rules, which cannot divide whole numbers exactly, and for their messages. */
public final class Share {
    private Share() {}

    /** How many percent of the whole the part is, to two decimals; 0 when there is no whole. */
    public static BigDecimal of(Number part, Number whole) {
        BigDecimal divisor = new BigDecimal(whole.toString());
        return divisor.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(part.toString()).movePointRight(2).divide(divisor, 2, RoundingMode.HALF_UP);
    }

    /** “62.5%”; at most two decimals. */
    public static String print(BigDecimal percent) {
        BigDecimal rounded = percent.setScale(2, RoundingMode.HALF_UP);
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros()).toPlainString() + "%";
    }
}
