package cn.jishen.intake.layout.lists;

import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The heads of a list with one row a project, whose indicators stand as sentences below their kinds.
 *
 * @param project the cells that head the project's texts
 * @param kinds those that head kinds of indicators, from left to right
 * @param pairs the columns of name and value below the kinds; none where a kind has one column of sentences
 * @param unknown heads that are none of these
 * @param rows how many rows of heads there are
 */
public record KindColumns(Map<Head, Cell> project, List<Cell> kinds, List<Pair> pairs, List<Cell> unknown, int rows) {
    private static final int FEWEST = 2;

    public KindColumns {
        project = Map.copyOf(project);
        kinds = List.copyOf(kinds);
        pairs = List.copyOf(pairs);
        unknown = List.copyOf(unknown);
    }

    /** A column of names and one of values below a kind. */
    public record Pair(Cell kind, Cell name, Cell value) {}

    /** The columns whose heads begin with a row; null where they do not. */
    public static @Nullable KindColumns at(Row row, Layouts layouts) {
        int most = Math.min(2, row.grid().rowCount() - row.index());
        for (int rows = 1; rows <= most; rows++) {
            KindColumns columns = of(row, rows, layouts);
            if (rows == 1 && most == 2) {
                columns = columns.paired(row.grid().row(row.index() + 1), layouts);
            }
            boolean named = columns.project.containsKey(Head.NAME)
                    && (rows >= headed(row, layouts) || !columns.pairs.isEmpty());
            if (named && (columns.kinds.size() >= FEWEST || columns.isOneCellBelow(row, layouts))) {
                return columns;
            }
        }
        return null;
    }

    /** Over how many rows the heads go at least: as far down as that of the project's name. */
    private static int headed(Row row, Layouts layouts) {
        for (Cell cell : row.written()) {
            Headed headed = layouts.headed(cell.text());
            if (headed != null && headed.head() == Head.NAME && cell.row() == row.index()) {
                return Math.max(1, Math.min(2, cell.endRow() - cell.row()));
            }
        }
        return 1;
    }

    /** The total below the head of the budget instead of that head, which stands over the parts too. */
    private static void divide(Map<Head, Cell> project, List<Cell> unknown, Row below, Layouts layouts) {
        Cell upper = project.get(Head.BUDGET);
        List<Cell> parts = upper == null || upper.endRow() > below.index()
                ? List.of()
                : below.written().stream()
                        .filter(cell -> cell.column() >= upper.column() && cell.endColumn() <= upper.endColumn())
                        .toList();
        if (upper == null || parts.isEmpty()) {
            return;
        }
        unknown.removeAll(parts);
        project.remove(Head.BUDGET);
        for (Cell part : parts) {
            Headed headed = layouts.headed(part.text());
            Head head = headed == null ? null : headed.head();
            boolean total = head == Head.BUDGET || layouts.shows("总额行", Texts.compact(part.text()));
            if (total || (head != null && head.isMoney())) {
                // The unit stands in the head above.
                project.put(total || head == null ? Head.BUDGET : head, part.withText(upper.text() + part.text()));
            }
        }
        if (!project.containsKey(Head.BUDGET)) {
            unknown.add(upper);
        }
    }

    private static KindColumns of(Row first, int rows, Layouts layouts) {
        Map<Head, Cell> project = new EnumMap<>(Head.class);
        List<Cell> kinds = new ArrayList<>();
        List<Cell> unknown = new ArrayList<>();
        boolean foreign = false;
        for (int i = 0; i < rows; i++) {
            Row row = first.grid().row(first.index() + i);
            for (Cell cell : row.written()) {
                Headed headed = layouts.headed(cell.text());
                String text = Texts.compact(cell.text());
                if (layouts.shows("类别列", text) || layouts.shows("指标合列", text)) {
                    kinds.add(cell);
                } else if (headed != null && headed.rest().isEmpty() && headed.term() != Term.LONG) {
                    Head head = headed.head() == Head.FUND ? Head.NAME : headed.head();
                    foreign |= head.isIndicatorColumn();
                    project.putIfAbsent(head, cell);
                } else if (headed == null) {
                    unknown.add(cell);
                }
            }
        }
        if (rows > 1) {
            divide(project, unknown, first.grid().row(first.index() + 1), layouts);
        }
        return new KindColumns(foreign ? Map.of() : project, kinds, List.of(), unknown, rows);
    }

    /** Whether the one column of indicators has, in the row below the heads, a text that names kinds. */
    private boolean isOneCellBelow(Row first, Layouts layouts) {
        int below = first.index() + rows;
        if (kinds.size() != 1
                || !project.containsKey(Head.GOAL)
                || below >= first.grid().rowCount()) {
            return false;
        }
        Cell cell = under(first.grid().row(below), kinds.get(0));
        return cell != null
                && NamedKinds.in(cell.text(), cell.location(), layouts).size() >= FEWEST;
    }

    /** These columns with those of names and values that a row of heads below divides the kinds into. */
    private KindColumns paired(Row below, Layouts layouts) {
        List<Pair> found = new ArrayList<>();
        Cell name = null;
        for (Cell cell : below.written()) {
            Headed headed = layouts.headed(cell.text());
            Head head = headed == null ? null : headed.head();
            if (head == Head.LEVEL3 || head == Head.CONTENT) {
                name = cell;
            } else if (head == Head.VALUE && name != null) {
                Cell kind = kindOf(name);
                if (kind != null) {
                    found.add(new Pair(kind, name, cell));
                }
                name = null;
            }
        }
        if (found.isEmpty()) {
            return this;
        }
        Map<Head, Cell> divided = new EnumMap<>(Head.class);
        divided.putAll(project);
        List<Cell> open = new ArrayList<>(unknown);
        divide(divided, open, below, layouts);
        return new KindColumns(divided, kinds, found, open, rows + 1);
    }

    /** The last kind that begins at or before a column. */
    private @Nullable Cell kindOf(Cell name) {
        Cell last = null;
        for (Cell kind : kinds) {
            last = kind.column() <= name.column() ? kind : last;
        }
        return last;
    }

    /** The text of a row under a head; null where the row has no cell there. */
    public static @Nullable Cell under(Row row, Cell head) {
        return row.cells().stream()
                .filter(cell -> cell.column() < head.endColumn() && cell.endColumn() > head.column())
                .findFirst()
                .orElse(null);
    }

    /** The sentences of a row. */
    public List<Sentence> sentences(Row row, Layouts layouts) {
        List<Sentence> sentences = new ArrayList<>();
        for (Pair pair : pairs) {
            Cell name = under(row, pair.name);
            Cell value = under(row, pair.value);
            if (name != null && !name.isBlank()) {
                String text = value == null ? "" : Texts.oneLine(value.text());
                sentences.add(new Sentence(
                        Texts.oneLine(pair.kind.text()),
                        Texts.oneLine(name.text()),
                        text,
                        name.location(),
                        value == null ? null : value.location()));
            }
        }
        for (Cell kind : pairs.isEmpty() ? kinds : List.<Cell>of()) {
            Cell cell = under(row, kind);
            if (cell != null && layouts.shows("指标合列", Texts.compact(kind.text()))) {
                sentences.addAll(NamedKinds.in(cell.text(), cell.location(), layouts));
            } else if (cell != null && !cell.isBlank()) {
                sentences.addAll(Sentence.of(Texts.oneLine(kind.text()), cell.text(), cell.location()));
            }
        }
        return List.copyOf(sentences);
    }
}
