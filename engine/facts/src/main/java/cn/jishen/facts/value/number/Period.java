package cn.jishen.facts.value.number;

import cn.jishen.facts.text.LongestMatch;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The periods of a frequency, under one name each, and how many of them a budget year has. */
public final class Period {
    private static final LongestMatch<String> NAMES = new LongestMatch<>(Map.ofEntries(
            Map.entry("小时", "小时"),
            Map.entry("个小时", "小时"),
            Map.entry("日", "日"),
            Map.entry("天", "日"),
            Map.entry("工作日", "工作日"),
            Map.entry("个工作日", "工作日"),
            Map.entry("周", "周"),
            Map.entry("个星期", "周"),
            Map.entry("星期", "周"),
            Map.entry("礼拜", "周"),
            Map.entry("旬", "旬"),
            Map.entry("月", "月"),
            Map.entry("月度", "月"),
            Map.entry("个月", "月"),
            Map.entry("季", "季度"),
            Map.entry("季度", "季度"),
            Map.entry("个季度", "季度"),
            Map.entry("半年", "半年"),
            Map.entry("学期", "学期"),
            Map.entry("个学期", "学期"),
            Map.entry("年", "年"),
            Map.entry("年度", "年")));

    private static final Map<String, Integer> PER_YEAR =
            Map.of("小时", 8760, "日", 365, "工作日", 250, "周", 52, "旬", 36, "月", 12, "季度", 4, "半年", 2, "学期", 2, "年", 1);

    private Period() {}

    /** The period that is named at a place, under its one name. */
    public static LongestMatch.@Nullable Match<String> at(String text, int from) {
        return NAMES.at(text, from);
    }

    /** The one name of a period, with the number before it if there is one: 2周 for 2个星期; null for what is none. */
    public static @Nullable String canonical(String per) {
        int digits = digits(per);
        String name = NAMES.get(per.substring(digits));
        return name == null ? null : per.substring(0, digits) + name;
    }

    /** So many in each period, per year; the period may have a number before it: 2周 is every other week. */
    public static BigDecimal yearly(BigDecimal number, String per) {
        int digits = digits(per);
        BigDecimal each = digits == 0 ? BigDecimal.ONE : new BigDecimal(per.substring(0, digits));
        BigDecimal periods = BigDecimal.valueOf(PER_YEAR.getOrDefault(per.substring(digits), 1));
        return each.signum() == 0 ? number : number.multiply(periods).divide(each, MathContext.DECIMAL32);
    }

    private static int digits(String per) {
        int digits = 0;
        while (digits < per.length() && per.charAt(digits) >= '0' && per.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }
}
