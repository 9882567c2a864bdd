package cn.jishen.intake.layout.project;

import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.words.Signs;
import cn.jishen.intake.source.Row;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a project; null where the cell is blank, is no amount, or the layout has none.
 *
 * @param rows those without a known label that an amount was read from
 */
public record Funds(
        @Nullable Money budget,
        @Nullable Money fiscal,
        @Nullable Money other,
        List<Row> rows) {
    public static final Funds NONE = new Funds(null, null, null, List.of());

    /** No line that gives the unit of a table is longer. */
    private static final int LONGEST_UNIT_LINE = 60;

    public Funds {
        rows = List.copyOf(rows);
    }

    /** The unit that a line between the title and the goal gives; null where none does. */
    public static @Nullable String unit(Form form) {
        return unit(Stream.concat(form.lead().stream(), form.upper().stream()));
    }

    /** The unit that the first of the lines to name one gives; null where none does. */
    public static @Nullable String unit(Stream<? extends Line> lines) {
        return lines.filter(line -> line.compact().length() <= LONGEST_UNIT_LINE)
                .map(line -> line.layouts().signs().find(Signs.MONEY_UNIT, line.compact()))
                .filter(Objects::nonNull)
                .map((Matcher sign) -> sign.group("unit"))
                .findFirst()
                .orElse(null);
    }
}
