package cn.jishen.facts;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One period of a 资金支出计划, cumulative.
 *
 * @param name as headed: 3月底
 * @param text as written; empty where blank
 * @param figure the number; null where blank or where the text is no number
 * @param percent whether a % sign is written
 * @param location the cell
 */
public record PlanPeriod(String name, String text, @Nullable BigDecimal figure, boolean percent, Location location) {
    private static final Pattern FIGURE = Pattern.compile("([0-9][0-9,，]*(?:\\.[0-9]+)?)\\s*([%％]|百分比|万元)?");

    /** Reads the figure out of the text. */
    public static PlanPeriod of(String name, String text, Location location) {
        Matcher figure = FIGURE.matcher(text.strip());
        if (!figure.matches()) {
            return new PlanPeriod(name, text, null, false, location);
        }
        BigDecimal number = new BigDecimal(figure.group(1).replaceAll("[,，]", ""));
        String sign = figure.group(2);
        return new PlanPeriod(name, text, number, sign != null && !sign.equals("万元"), location);
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
