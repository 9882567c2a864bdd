package cn.jishen.rules.raise;

import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts with {placeholders}. */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]+)}");

    private Template() {}

    /** Fills every placeholder; throws IllegalStateException for one that has no value. */
    static String fill(String rule, String template, Map<String, Object> values) {
        return PLACE.matcher(template).replaceAll(place -> {
            Object value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("规则“" + rule + "”的文案里，{" + place.group(1) + "} 没有值"
                        + "\n建议：在 raise(…) 里给出它，或用这些之一：" + values.keySet());
            }
            return Matcher.quoteReplacement(print(value));
        });
    }

    private static String print(Object value) {
        if (value instanceof BigDecimal number) {
            BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return plain.toPlainString();
        }
        return value instanceof Money money ? money.print() : String.valueOf(value);
    }
}
