package cn.jishen.intake.layout;

import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.Labels;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A list with one row an indicator, as budget systems export it: the project stands in columns of each row.
 *
 * @param lead lines above the heads: a title, the unit of amounts
 * @param heads the row of heads, or the two of them
 * @param rows those below, repeated heads left out
 */
record IndicatorList(List<Line> lead, List<RowLine> heads, List<RowLine> rows) {
    IndicatorList {
        lead = List.copyOf(lead);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /** How many rows of heads of a list begin with this line: 0, 1 or 2. */
    static int headsAt(List<Line> lines, int index) {
        if (!(lines.get(index) instanceof RowLine row)) {
            return 0;
        }
        if (row.labels().headList()) {
            return 1;
        }
        return index + 1 < lines.size()
                        && lines.get(index + 1) instanceof RowLine below
                        && below.grid() == row.grid()
                        && row.labels().nameProject()
                        && below.labels().headIndicators()
                        && headsColumn(row, below.row())
                ? 2
                : 0;
    }

    /** Whether the project's head goes down into the second row of heads, or has nothing below it there. */
    private static boolean headsColumn(RowLine row, Row below) {
        for (Labels.Label label : row.labels().all()) {
            if (label.head() == Head.NAME || label.head() == Head.CODE) {
                Cell under = below.grid().at(below.index(), label.cell().column());
                return under == null || under.isBlank() || under.equals(label.cell());
            }
        }
        return false;
    }

    /** Whether a row repeats a row of these heads. */
    static boolean repeats(List<RowLine> heads, RowLine row) {
        return heads.stream().anyMatch(head -> head.compact().equals(row.compact()));
    }

    /** Whether a row goes on with the list below the last one: in the same table, or in one that a page has cut off. */
    static boolean goesOn(RowLine last, RowLine row) {
        return row.grid() == last.grid()
                || (row.grid().columnCount() == last.grid().columnCount() && IndicatorColumns.resembles(row.row()));
    }

    /** The words by which its heads were found. */
    Layouts layouts() {
        return heads.get(0).layouts();
    }

    /** What heads a column: the lower head, else both together, else the upper; null where that is unknown. */
    @Nullable
    Headed head(Cell lower) {
        Layouts layouts = layouts();
        Headed head = layouts.headed(lower.text());
        String upper = upper(lower);
        if (head != null) {
            Term above =
                    head.term() == null && layouts.headed(upper) != null ? layouts.term(Texts.compact(upper)) : null;
            return above == null ? head : new Headed(head.head(), above, head.rest());
        }
        if (!upper.isEmpty() && layouts.shows("总额行", Texts.compact(lower.text()))) {
            return layouts.headed(upper);
        }
        return heads.size() == 1 ? null : layouts.headed(lower.isBlank() ? upper : upper + lower.text());
    }

    /** The text of the head above a lower head; empty where there is one row of heads. */
    String upper(Cell lower) {
        Row first = heads.get(0).row();
        Cell above = heads.size() == 1 ? null : first.grid().at(first.index(), lower.column());
        return above == null || above.equals(lower) ? "" : Texts.oneLine(above.text());
    }
}
