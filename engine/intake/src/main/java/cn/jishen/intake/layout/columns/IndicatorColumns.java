package cn.jishen.intake.layout.columns;

import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Term;
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
 * Which columns of an indicator table hold what, by its heads and never by their order.
 *
 * @param columns from left to right, those with an unknown head included
 * @param width columns of the grid
 */
public record IndicatorColumns(List<Column> columns, int width) {
    private static final int LONGEST_CATEGORY = 14;

    public IndicatorColumns {
        columns = List.copyOf(columns);
    }

    /**
     * One column.
     *
     * @param head null where the head is blank or unknown
     * @param term what its side of the table is set for; null where it belongs to both, or there are no sides
     * @param from first grid column
     * @param to one past the last
     */
    public record Column(@Nullable Head head, @Nullable Term term, Cell cell, int from, int to) {
        public boolean touches(Cell other) {
            return other.column() < to && other.endColumn() > from;
        }

        /** Whether the cell lies within the column or covers all of it. */
        public boolean nests(Cell other) {
            boolean within = other.column() >= from && other.endColumn() <= to;
            boolean around = other.column() <= from && other.endColumn() >= to;
            return within || around;
        }

        public Column headed(@Nullable Head other) {
            return new Column(other, term, cell, from, to);
        }

        public Column setFor(@Nullable Term other) {
            return new Column(head, other, cell, from, to);
        }

        /** Whether a name or a value is read from it although no word knows its head. */
        public boolean isGuessed(Layouts layouts) {
            return (head == Head.LEVEL3 || head == Head.VALUE)
                    && !cell.isBlank()
                    && layouts.headed(cell.text()) == null;
        }

        /** Whether it is read for a term. */
        public boolean isOf(Term wanted) {
            return term == null || term == wanted;
        }
    }

    public static IndicatorColumns of(Row headRow, Layouts layouts) {
        List<Column> columns = new ArrayList<>();
        for (Cell cell : headRow.cells()) {
            columns.add(column(layouts.headed(cell.text()), cell));
        }
        return new IndicatorColumns(columns, headRow.grid().columnCount());
    }

    /** A column under a head; a text with more than a head in it is none. */
    public static Column column(@Nullable Headed headed, Cell cell) {
        if (headed == null || !headed.rest().isEmpty()) {
            return new Column(null, null, cell, cell.column(), cell.endColumn());
        }
        Term term = headed.head() == Head.IGNORED ? null : headed.term();
        return new Column(headed.head(), term, cell, cell.column(), cell.endColumn());
    }

    /** These columns divided by a second row of heads: 指标值 into 符号, 数值 and 单位. */
    public IndicatorColumns dividedBy(Row secondHead, Layouts layouts) {
        List<Column> divided = new ArrayList<>();
        for (Column below : of(secondHead, layouts).columns) {
            Column above = columns.stream()
                    .filter(column -> column.touches(below.cell))
                    .findFirst()
                    .orElse(below);
            boolean value = above.head == Head.VALUE && !above.equals(below);
            Term term = value ? termBelow(below.cell, layouts) : null;
            if (term != null) {
                boolean second = divided.stream().anyMatch(other -> other.head == Head.VALUE && other.term == term);
                divided.add(new Column(second ? Head.PLACE : Head.VALUE, term, below.cell, below.from, below.to));
                continue;
            }
            boolean chosen = below.cell.column() == valueColumn(secondHead, above, layouts);
            Head part = value && below.head == null && !chosen ? Head.PLACE : above.head;
            Head head = below.head != null ? below.head : part;
            divided.add(new Column(head, above.term, below.cell, below.from, below.to));
        }
        return new IndicatorColumns(divided, width);
    }

    /** The term that a head below 指标值 names and nothing else: 实施期, 年度, 2026年; null where it names none. */
    private static @Nullable Term termBelow(Cell cell, Layouts layouts) {
        String text = Texts.compact(cell.text());
        return text.isEmpty() || text.length() > LONGEST_CATEGORY ? null : layouts.term(text + Head.VALUE.label());
    }

    /** The column of the value where further years or quarters have columns beside it; null where none have. */
    @Nullable
    public Column valueOfPeriods(Layouts layouts) {
        boolean periods = columns.stream()
                .anyMatch(column -> column.head == Head.PLACE
                        && (termBelow(column.cell, layouts) != null
                                || layouts.grammar().periodEnd(column.cell.text()) != null));
        return columns.stream()
                .filter(column -> periods && column.head == Head.VALUE && column.term != Term.LONG)
                .findFirst()
                .orElse(null);
    }

    /** Where the value stands below a head that several places divide: the total, else the first. */
    private static int valueColumn(Row secondHead, Column above, Layouts layouts) {
        List<Cell> below = secondHead.written().stream().filter(above::touches).toList();
        return below.stream()
                .filter(cell -> layouts.shows("总额行", Texts.compact(cell.text())))
                .findFirst()
                .or(() -> below.stream().findFirst())
                .map(Cell::column)
                .orElse(above.from);
    }

    /** Whether a row below the heads has nothing but 符号, 数值 and 单位, all below one head of values. */
    public boolean isDividedInPartsBy(Row row, Layouts layouts) {
        List<Cell> written = row.written();
        return written.size() >= 2
                && columns.stream()
                        .filter(column -> column.head == Head.VALUE)
                        .anyMatch(column -> written.stream().allMatch(cell -> {
                            Head part = layouts.head(cell.text());
                            return cell.column() >= column.from
                                    && cell.endColumn() <= column.to
                                    && (part == Head.VALUE || part == Head.SYMBOL || part == Head.UNIT);
                        }));
    }

    /** Whether a row below the heads has, all below one head of values, several short texts that are no values. */
    public boolean isDividedInPlacesBy(Row row, Layouts layouts) {
        List<Cell> written = row.written();
        return written.size() >= 2
                && columns.stream()
                        .filter(column -> column.head == Head.VALUE)
                        .anyMatch(column -> written.stream()
                                .allMatch(cell -> cell.column() >= column.from
                                        && cell.endColumn() <= column.to
                                        && cell.text().length() <= LONGEST_CATEGORY
                                        && (termBelow(cell, layouts) != null
                                                || cell.text().chars().noneMatch(Character::isDigit))));
    }

    /** Whether the table has columns of the year and of a longer term. */
    public boolean haveSides() {
        return columns.stream().anyMatch(column -> column.term == Term.LONG)
                && columns.stream().anyMatch(column -> column.term == Term.ANNUAL);
    }

    /**
     * The cells of a row under each column, in the order of the columns; null when that cannot be known, because a cell
     * stands across the edge of a column and the row has not as many cells as the head.
     */
    @Nullable
    public List<List<Cell>> place(Row row) {
        boolean sameGrid = row.grid().columnCount() == width;
        if (sameGrid && row.cells().stream().noneMatch(this::crossesEdge)) {
            return columns.stream()
                    .map(column -> row.cells().stream().filter(column::touches).toList())
                    .toList();
        }
        return row.cells().size() == columns.size()
                ? row.cells().stream().map(List::of).toList()
                : null;
    }

    /**
     * Whether cells of the row were lost, so that those behind them may have moved, or are too many: a column with a
     * head has no cell at all, not even a blank one; or the row is shorter than the heads; or it is written beyond
     * them; or it is written under each of them and still has a cell of its own beyond: that was the last one's, and
     * all before it may have moved.
     */
    public boolean isOutOfLine(Row row) {
        List<Cell> cells = row.cells();
        int end = columns.get(columns.size() - 1).to();
        boolean fewer = cells.size() < columns.size();
        boolean shorter = cells.isEmpty() || cells.get(cells.size() - 1).endColumn() < end;
        boolean gap = columns.stream()
                .anyMatch(column -> !column.cell().isBlank() && cells.stream().noneMatch(column::touches));
        boolean beyond = cells.stream().anyMatch(cell -> !cell.isBlank() && cell.column() >= end);
        boolean pushed = cells.stream().anyMatch(cell -> row.isOwn(cell) && cell.column() >= end)
                && columns.stream().allMatch(column -> isWrittenUnder(column, row));
        return (fewer && (shorter || gap)) || beyond || pushed;
    }

    private static boolean isWrittenUnder(Column column, Row row) {
        return row.cells().stream().anyMatch(cell -> row.isOwn(cell) && !cell.isBlank() && column.touches(cell));
    }

    /** The heads that several columns have, with different texts in this row: one of them would be lost. */
    public Set<Head> conflicts(List<List<Cell>> placed) {
        Map<String, String> texts = new HashMap<>();
        Set<Head> conflicts = EnumSet.noneOf(Head.class);
        for (int i = 0; i < placed.size(); i++) {
            Column column = columns.get(i);
            Head head = column.head();
            String text = String.join("", placed.get(i).stream().map(Cell::text).toList());
            if (head != null && !head.isForeign() && !text.isBlank()) {
                String other = texts.putIfAbsent(head + "/" + column.term(), text);
                if (other != null && !other.equals(text)) {
                    conflicts.add(head);
                }
            }
        }
        return conflicts;
    }

    private boolean crossesEdge(Cell cell) {
        return !cell.isBlank() && columns.stream().anyMatch(column -> column.touches(cell) && !column.nests(cell));
    }

    public Set<Head> heads() {
        Set<Head> heads = EnumSet.noneOf(Head.class);
        for (Column column : columns) {
            if (column.head() != null) {
                heads.add(column.head());
            }
        }
        return heads;
    }

    /** Whether the columns of a head row can be those of a row in another table. */
    public static boolean fits(Row headRow, Row row) {
        return row.grid().columnCount() == headRow.grid().columnCount()
                || row.cells().size() == headRow.cells().size();
    }

    /** Whether the table of this row holds indicators: some short cell names a category of them. */
    public static boolean resembles(Row row) {
        Grid grid = row.grid();
        for (int index = 0; index < grid.rowCount(); index++) {
            if (grid.row(index).cells().stream().anyMatch(IndicatorColumns::isCategory)) {
                return true;
            }
        }
        return false;
    }

    public static boolean isCategory(Cell cell) {
        String text = cell.text();
        return text.length() <= LONGEST_CATEGORY
                && text.endsWith("指标")
                && IndicatorCategory.of("", text) != IndicatorCategory.OTHER;
    }
}
