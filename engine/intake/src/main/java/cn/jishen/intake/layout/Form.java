package cn.jishen.intake.layout;

import cn.jishen.facts.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one project's 绩效目标表, from however many tables.
 *
 * @param title the line above that names the table; null where there is none
 * @param part 部门 or 单位, null where the document does not say
 * @param lead lines between the title and the first row: the unit of amounts
 * @param rows the rows of the form, blank ones included; empty where a title has no table
 * @param stray rows that follow at once and look like its indicators, yet could not be placed
 */
record Form(@Nullable Line title, @Nullable String part, List<Line> lead, List<RowLine> rows, List<RowLine> stray) {
    Form {
        lead = List.copyOf(lead);
        rows = List.copyOf(rows);
        stray = List.copyOf(stray);
    }

    /** The table of the form, or its title where no row was found. */
    Location location() {
        if (!rows.isEmpty()) {
            return rows.get(0).grid().location();
        }
        return title == null ? Location.NOWHERE : title.location();
    }
}
