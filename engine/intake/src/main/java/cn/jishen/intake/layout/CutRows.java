package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.rows.CutText;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Heals rows with labels that a page has cut, before anything is recognised: the last row of a table and the first row
 * of the next table with as many columns.
 *
 * <ul>
 *   <li>“资金支出计” and, below, “划” are no heads, together they are one: both rows get the whole label, as the rows of
 *       a merged label do.
 *   <li>Below labels nothing is written, below their texts is: the lower texts are the rest of the upper ones.
 * </ul>
 */
final class CutRows {
    private final Layouts layouts;
    private final Row upper;
    private final Row lower;
    private final Map<Cell, String> texts = new HashMap<>();

    private CutRows(Row upper, Row lower, Layouts layouts) {
        this.layouts = layouts;
        this.upper = upper;
        this.lower = lower;
    }

    static Reading<List<Block>> heal(List<Block> blocks, Layouts layouts) {
        List<Block> healed = new ArrayList<>(blocks);
        List<Note> notes = new ArrayList<>();
        int above = -1;
        for (int i = 0; i < healed.size(); i++) {
            if (healed.get(i) instanceof Grid lower && lower.rowCount() > 0) {
                if (above >= 0 && healed.get(above) instanceof Grid whole) {
                    Grid upper = withoutEmptyHalf(whole, lower, layouts);
                    healed.set(above, upper);
                    CutRows cut = new CutRows(upper.row(upper.rowCount() - 1), lower.row(0), layouts);
                    if (mayGoOn(upper, lower) && cut.isHealed()) {
                        healed.set(above, cut.healed(upper));
                        healed.set(i, cut.healed(lower));
                        notes.add(new Note(
                                "表中一行" + CutText.joined(lower.row(0).location()),
                                lower.row(0).location()));
                    }
                }
                above = i;
            }
        }
        return new Reading<>(List.copyOf(healed), notes, List.of());
    }

    /** Whether the lower table has the columns of the upper one and stands on the next page, or pages are not known. */
    private static boolean mayGoOn(Grid upper, Grid lower) {
        Integer page = upper.location().page();
        Integer next = lower.location().page();
        boolean pages = page == null ? next == null : next != null && next == page + 1;
        return pages
                && upper.location().sheet() == null
                && lower.location().sheet() == null
                && upper.columnCount() == lower.columnCount();
    }

    /** The upper table without a last row that is empty because the page has pushed all its texts over. */
    private static Grid withoutEmptyHalf(Grid upper, Grid lower, Layouts layouts) {
        int last = upper.rowCount() - 1;
        boolean labelled = lower.row(0).cells().stream().anyMatch(cell -> layouts.head(cell.text()) != null);
        boolean pages = upper.location().page() != null && mayGoOn(upper, lower);
        if (!pages
                || labelled
                || last == 0
                || !upper.row(last).isBlank()
                || lower.row(0).isBlank()) {
            return upper;
        }
        return Grid.of(
                own(upper).stream()
                        .filter(cell -> cell.row() < last)
                        .map(cell -> cell.endingBy(last))
                        .toList(),
                upper.location());
    }

    private boolean isHealed() {
        Set<Head> heads = EnumSet.noneOf(Head.class);
        for (Cell above : upper.cells()) {
            Cell below = below(above);
            String label = below == null ? null : label(above, below);
            if (label != null && below != null) {
                texts.put(above, label);
                texts.put(below, label);
            }
            Head head = layouts.head(texts.getOrDefault(above, above.text()));
            if (head != null) {
                heads.add(head);
            }
        }
        if (!heads.isEmpty()
                && !heads.contains(Head.PLAN)
                && lower.written().stream().allMatch(this::isRest)) {
            joinRows();
        }
        return !texts.isEmpty();
    }

    /** Whether a lower cell goes on with a text, or is the rest of a label. */
    private boolean isRest(Cell below) {
        Cell above = above(below);
        boolean rows = above != null && IndicatorColumns.isCategory(above) && IndicatorColumns.isCategory(below);
        return above != null
                && !rows
                && (texts.containsKey(below)
                        || (layouts.head(above.text()) == null && layouts.head(below.text()) == null));
    }

    private void joinRows() {
        for (Cell below : lower.written()) {
            Cell above = above(below);
            if (above != null) {
                texts.computeIfAbsent(above, cell -> Texts.join(cell.text(), below.text()));
                texts.put(below, "");
            }
        }
    }

    /**
     * The head that two cells make together; null when they make none. Of the plan the upper may be that head by
     * itself, as “资金支出计划” above “（%）”; “%” below “计量单位” is a unit.
     */
    private @Nullable String label(Cell above, Cell below) {
        if (above.isBlank() || below.isBlank() || layouts.head(below.text()) != null) {
            return null;
        }
        String joined = Texts.join(above.text(), below.text());
        Head head = layouts.head(joined);
        Head upper = layouts.head(above.text());
        boolean whole = upper == head && head == Head.PLAN;
        return head != null && (upper == null || whole) ? joined : null;
    }

    private @Nullable Cell above(Cell below) {
        return at(upper, below);
    }

    private @Nullable Cell below(Cell above) {
        return at(lower, above);
    }

    /** The cell of a row that stands in the same columns. */
    private static @Nullable Cell at(Row row, Cell other) {
        return row.cells().stream()
                .filter(cell -> cell.column() == other.column() && cell.endColumn() == other.endColumn())
                .findFirst()
                .orElse(null);
    }

    private Grid healed(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (Cell cell : own(grid)) {
            String text = texts.get(cell);
            cells.add(text == null ? cell : cell.withText(text));
        }
        return Grid.of(cells, grid.location());
    }

    /** The cells of a grid, each once. */
    private static List<Cell> own(Grid grid) {
        List<Cell> cells = new ArrayList<>();
        for (int index = 0; index < grid.rowCount(); index++) {
            Row row = grid.row(index);
            row.cells().stream().filter(row::isOwn).forEach(cells::add);
        }
        return cells;
    }
}
