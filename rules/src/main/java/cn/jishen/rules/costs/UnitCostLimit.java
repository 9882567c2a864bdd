package cn.jishen.rules.costs;

import cn.jishen.facts.reading.TextReading;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * What one unit of some matter may cost at most before a calculation is asked for: a threshold named
 * “单位成本·接待·次”.
 *
 * @param matter the word in names: 接待
 * @param counter what it is counted in: 次
 * @param yuan the most in 元
 */
public record UnitCostLimit(String matter, String counter, BigDecimal yuan) {
    private static final String HEAD = "单位成本·";

    /** The limits for what a name speaks of. */
    public static List<UnitCostLimit> on(TextReading name, Parameters parameters) {
        return all(parameters).stream()
                .filter(limit -> name.text().contains(limit.matter))
                .toList();
    }

    private static List<UnitCostLimit> all(Parameters parameters) {
        return parameters.all().stream()
                .filter(parameter -> parameter.name().startsWith(HEAD))
                .map(parameter -> {
                    String[] parts = parameter.name().split("·");
                    return new UnitCostLimit(parts[1], parts[2], parameter.value());
                })
                .toList();
    }

    /** Whether so much money for so many units is above the limit; false for no units. */
    public boolean isPassedBy(Money money, BigDecimal units) {
        return units.signum() > 0 && money.yuan().compareTo(yuan.multiply(units)) > 0;
    }

    /** 元 for each unit, to two decimals. */
    public static BigDecimal each(Money money, BigDecimal units) {
        return money.yuan().divide(units, 2, RoundingMode.HALF_UP);
    }
}
