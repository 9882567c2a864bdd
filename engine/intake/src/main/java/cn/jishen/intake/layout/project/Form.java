package cn.jishen.intake.layout.project;

import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.RowLine;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one project's 绩效目标表, from however many tables.
 *
 * @param kind what its table is
 * @param title the line above that names the table; null where there is none
 * @param part 部门 or 单位, null where the document does not say
 * @param lead lines between the title and the first row: the unit of amounts
 * @param upper the rows with code, name, amounts, plan and goal, blank ones included
 * @param indicators the rows from the head of the indicators on
 * @param stray rows that follow at once and look like its indicators, yet could not be placed
 */
public record Form(
        DocumentKind kind,
        @Nullable Line title,
        @Nullable String part,
        List<Line> lead,
        List<RowLine> upper,
        List<RowLine> indicators,
        List<RowLine> stray) {
    public Form {
        lead = List.copyOf(lead);
        upper = List.copyOf(upper);
        indicators = List.copyOf(indicators);
        stray = List.copyOf(stray);
    }

    /** A title below which no table was found. */
    public static Form untabled(Line title, @Nullable String part) {
        return new Form(DocumentKind.GOALS, title, part, List.of(), List.of(), List.of(), List.of());
    }

    /** The same of another kind. */
    public Form of(DocumentKind other) {
        return new Form(other, title, part, lead, upper, indicators, stray);
    }

    public boolean hasTable() {
        return !upper.isEmpty() || !indicators.isEmpty();
    }

    /** The table of the form, or its title where no row was found. */
    public Location location() {
        if (hasTable()) {
            return (upper.isEmpty() ? indicators : upper).get(0).grid().location();
        }
        return title == null ? Location.NOWHERE : title.location();
    }
}
