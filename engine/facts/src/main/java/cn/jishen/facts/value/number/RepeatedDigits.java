package cn.jishen.facts.value.number;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A run of digits written twice over, as a slip of copying makes it: 240240 for 240. */
public final class RepeatedDigits {
    private RepeatedDigits() {}

    /** The half, when the number is a whole one made of one run of at least two digits twice over; else null. */
    public static @Nullable BigDecimal half(BigDecimal number) {
        String digits = number.stripTrailingZeros().toPlainString();
        int middle = digits.length() / 2;
        boolean twice = digits.length() >= 4
                && digits.length() % 2 == 0
                && digits.charAt(0) != '-'
                && digits.indexOf('.') < 0
                && digits.startsWith(digits.substring(middle));
        return twice ? new BigDecimal(digits.substring(0, middle)) : null;
    }
}
