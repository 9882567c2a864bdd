package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.DocumentKind;
import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.project.Form;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.source.Grid;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A form while its lines are being collected. */
final class OpenForm {
    /** Labels by which a table without the project's name is known to be the rest of a form. */
    static final Set<Head> INNER = EnumSet.of(Head.SCALE, Head.PURPOSE, Head.PLAN, Head.GOAL);

    private final @Nullable Line title;
    private final @Nullable String part;
    private final List<Line> lead;
    private final List<RowLine> upper = new ArrayList<>();
    private final List<RowLine> indicators = new ArrayList<>();
    private final List<RowLine> stray = new ArrayList<>();
    private final Set<Head> seen = EnumSet.noneOf(Head.class);
    private @Nullable RowLine indicatorHead;
    private @Nullable Grid lastGrid;
    private boolean interrupted;

    OpenForm(@Nullable Line title, @Nullable String part, List<Line> lead) {
        this.title = title;
        this.part = part;
        this.lead = lead;
    }

    void add(RowLine row) {
        lastGrid = row.grid();
        interrupted = false;
        if (row.labels().headIndicators()) {
            indicatorHead = row;
            indicators.add(row);
        } else if (indicatorHead == null || row.beginsWithAny(INNER)) {
            seen.addAll(row.labels().own());
            upper.add(row);
        } else {
            indicators.add(row);
        }
    }

    void addStray(RowLine row) {
        stray.add(row);
    }

    /** Prose stands between the form's last row and the next. */
    void interrupt() {
        interrupted = true;
    }

    /** Whether a row with the project's code or name is missing in this form, rather than beginning the next. */
    boolean waitsFor(RowLine row) {
        Set<Head> heads = row.labels().own();
        return indicatorHead == null
                && !(heads.contains(Head.NAME) && seen.contains(Head.NAME))
                && !(heads.contains(Head.CODE) && seen.contains(Head.CODE));
    }

    boolean endsIn(Grid grid) {
        return grid.equals(lastGrid);
    }

    /** Whether a table is the rest of the last one: on the next page, with its columns, and nothing between. */
    private boolean goesOnOverPage(Grid grid) {
        Integer page = lastGrid == null ? null : lastGrid.location().page();
        Integer next = grid.location().page();
        return !interrupted
                && lastGrid != null
                && page != null
                && next != null
                && next == page + 1
                && grid.columnCount() == lastGrid.columnCount();
    }

    /** Whether a row that is no head goes on with the form. */
    boolean takes(RowLine row) {
        if (endsIn(row.grid()) || goesOnOverPage(row.grid())) {
            return true;
        }
        boolean beginsBlank = !row.cells().isEmpty() && row.cells().get(0).isBlank();
        if (indicatorHead != null) {
            return IndicatorColumns.fits(indicatorHead.row(), row.row())
                    && (beginsBlank || IndicatorColumns.resembles(row.row()));
        }
        return row.labels().haveAny(INNER) || (!upper.isEmpty() && beginsBlank);
    }

    Form close() {
        return new Form(DocumentKind.GOALS, title, part, lead, upper, indicators, stray);
    }
}
