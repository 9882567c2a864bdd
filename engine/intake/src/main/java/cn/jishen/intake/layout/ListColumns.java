package cn.jishen.intake.layout;

import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.columns.ResolvedColumns;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list, by their heads.
 *
 * @param layouts the words by which they are known
 * @param columns all of them, from left to right
 * @param periods the name of the period that each heads, as 6月底; null for a column that heads none
 * @param planHead the text over the periods
 */
record ListColumns(Layouts layouts, IndicatorColumns columns, List<@Nullable String> periods, String planHead) {

    static ListColumns of(IndicatorList list) {
        RowLine lowest = list.heads().get(list.heads().size() - 1);
        List<IndicatorColumns.Column> columns = new ArrayList<>();
        List<@Nullable String> periods = new ArrayList<>();
        String planHead = "";
        for (Cell cell : lowest.cells()) {
            String period = period(cell, list.layouts());
            Headed head = list.head(cell);
            boolean money = head != null && head.head().isMoney();
            // The unit of an amount may stand in the head above it.
            columns.add(IndicatorColumns.column(head, money ? cell.withText(list.upper(cell) + cell.text()) : cell));
            periods.add(period);
            if (period != null && planHead.isEmpty()) {
                planHead = list.upper(cell).isEmpty() ? Texts.oneLine(cell.text()) : list.upper(cell);
            }
        }
        IndicatorColumns raw = new IndicatorColumns(columns, lowest.grid().columnCount());
        List<Row> rows = list.rows().stream().map(RowLine::row).toList();
        return new ListColumns(
                list.layouts(), ResolvedColumns.of(raw, rows, List.of(), list.layouts()), periods, planHead);
    }

    private static @Nullable String period(Cell cell, Layouts layouts) {
        Matcher sign = layouts.signs().find("期列", Texts.compact(cell.text()));
        String period = sign == null ? null : sign.group("period");
        return period == null || layouts.grammar().periodEnd(period) == null ? null : period;
    }

    /** What a head stands for in this list: 专项名称 or 项目 is the name where no column says that better. */
    @Nullable
    Head inList(@Nullable Head head) {
        return head == null || heads().contains(Head.NAME) ? head : head.inList();
    }

    Set<Head> heads() {
        return columns.heads();
    }

    /** Whether the head of a column is unknown, or was lost. */
    boolean isUnknown(int column) {
        IndicatorColumns.Column each = columns.columns().get(column);
        return each.head() == null && periods.get(column) == null;
    }
}
