package cn.jishen.facts.disclosure;

import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.date.PeriodEnd;
import cn.jishen.facts.value.number.Numeral;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One period of a 资金支出计划.
 *
 * @param name as headed: 3月底
 * @param end up to when it goes; null where the head does not say
 * @param text as written; empty where blank
 * @param figure the number, with the decimals that are written, 元 brought to 万元; null where blank or no number
 * @param percent whether a % sign is written
 * @param location the cell
 */
public record PlanPeriod(
        String name,
        @Nullable PeriodEnd end,
        String text,
        @Nullable BigDecimal figure,
        boolean percent,
        Location location) {

    /** Reads the figure out of the text. */
    public static PlanPeriod of(String name, String text, Location location, Grammar grammar) {
        PeriodEnd end = grammar.periodEnd(name);
        String written = Writing.fold(text);
        Numeral numeral = written.isEmpty() ? null : Numeral.at(written, 0, grammar.units());
        if (numeral == null) {
            return new PlanPeriod(name, end, text, null, false, location);
        }
        String unit = written.substring(numeral.end());
        BigDecimal number = numeral.value();
        return switch (unit) {
            case "", "万元", "万" -> new PlanPeriod(name, end, text, number, false, location);
            case "元" -> new PlanPeriod(name, end, text, Money.ofYuan(number).wan(), false, location);
            case "%", "百分比", "百分率" -> new PlanPeriod(name, end, text, number, true, location);
            default -> new PlanPeriod(name, end, text, null, false, location);
        };
    }

    /** Whether its head names a stretch of so many months (第二季度) and not a point in time (6月底). */
    public boolean isStretchOf(int months) {
        return end != null && end.stretch() == months;
    }

    /** Whether nothing is written. */
    public boolean isBlank() {
        return Writing.fold(text).isEmpty();
    }
}
