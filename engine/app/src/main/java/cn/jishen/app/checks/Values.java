package cn.jishen.app.checks;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What may stand in a cell of a step's table. Anything else is a {@link Mistake} that quotes it. */
final class Values {
    private Values() {}

    /** An amount in 万元; null where the cell is blank. */
    static @Nullable Money money(String column, String text) {
        return text.isBlank() ? null : new Money(number(column, text.strip(), ""));
    }

    /** @param other what may be written beside a number, for the advice; empty when nothing may */
    static BigDecimal number(String column, String text, String other) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new Mistake(
                    "“" + column + "”里的“" + text + "”不是数字",
                    "写半角的数字，如 12.5，不写单位和千分位" + (other.isEmpty() ? "" : "；或写“" + other + "”"));
        }
    }

    /** The number of a row, or blank for what stands on the project itself. */
    static String row(String column, String text) {
        if (!text.matches("([1-9][0-9]*)?")) {
            throw new Mistake("“" + column + "”里的“" + text + "”不是行号", "写半角的数字，从 1 数起，如 1；报在项目上的留空");
        }
        return text;
    }

    static String severity(String text) {
        return oneOf(
                "级别",
                text,
                Arrays.stream(Severity.values()).map(Severity::label).toList());
    }

    static String grade(String text) {
        return oneOf("等级", text, Arrays.stream(Grade.values()).map(Grade::label).toList());
    }

    static String oneOf(String column, String text, Collection<String> known) {
        if (!known.contains(text)) {
            List<String> near = Nearest.to(
                    text, known.stream().filter(word -> !word.isEmpty()).toList());
            throw new Mistake("“" + column + "”里没有“" + text + "”这一种", "改成“" + String.join("”“", near) + "”之一");
        }
        return text;
    }
}
