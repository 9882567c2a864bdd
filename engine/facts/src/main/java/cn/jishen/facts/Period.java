package cn.jishen.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** The periods of a frequency, under one name each, and how many of them a budget year has. */
final class Period {
    private static final Map<String, Integer> PER_YEAR =
            Map.of("日", 365, "工作日", 250, "周", 52, "旬", 36, "月", 12, "季度", 4, "半年", 2, "学期", 2, "年", 1);

    private Period() {}

    /** So many in each period, per year; the period may have a number before it: 2周 is every other week. */
    static BigDecimal yearly(BigDecimal number, String per) {
        int digits = 0;
        while (digits < per.length() && per.charAt(digits) <= '9') {
            digits++;
        }
        BigDecimal each = digits == 0 ? BigDecimal.ONE : new BigDecimal(per.substring(0, digits));
        BigDecimal periods = BigDecimal.valueOf(PER_YEAR.getOrDefault(per.substring(digits), 1));
        return number.multiply(periods).divide(each, MathContext.DECIMAL32);
    }
}
