package cn.jishen.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** 占比, for rules, which cannot divide whole numbers exactly. */
public final class Share {
    private Share() {}

    /** How many percent of the whole the part is, to two decimals; 0 when there is no whole. */
    public static BigDecimal of(Number part, Number whole) {
        BigDecimal divisor = new BigDecimal(whole.toString());
        return divisor.signum() == 0
                ? BigDecimal.ZERO
                : new BigDecimal(part.toString()).movePointRight(2).divide(divisor, 2, RoundingMode.HALF_UP);
    }
}
