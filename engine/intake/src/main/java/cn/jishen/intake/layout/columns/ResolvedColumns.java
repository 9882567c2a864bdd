package cn.jishen.intake.layout.columns;

import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.intake.layout.columns.IndicatorColumns.Column;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns of which the heads alone do not tell what they hold, resolved by the rows below. */
public final class ResolvedColumns {
    /** 场 and 处 are units of counting, no unit of the government has so short a name. */
    private static final int SHORTEST_UNIT = 4;

    private static final Set<Head> OF_A_SIDE =
            EnumSet.of(Head.LEVEL2, Head.LEVEL3, Head.VALUE, Head.SYMBOL, Head.UNIT, Head.DESCRIPTION);

    private final IndicatorColumns raw;
    private final Map<Integer, List<String>> textsByStart;
    private final Layouts layouts;

    private ResolvedColumns(IndicatorColumns raw, List<Row> rows, Layouts layouts) {
        this.raw = raw;
        this.textsByStart = textsByStart(
                raw, rows.stream().filter(row -> !Signatures.in(row, layouts)).toList());
        this.layouts = layouts;
    }

    /**
     * The columns as they hold.
     *
     * @param rows below the heads, up to the next heads
     * @param order of the terms that stand beside each other above, from left to right; empty where none do
     */
    public static IndicatorColumns of(IndicatorColumns raw, List<Row> rows, List<Term> order, Layouts layouts) {
        ResolvedColumns resolver = new ResolvedColumns(raw, rows, layouts);
        List<Column> columns = resolver.byContent();
        columns = resolver.sides(columns, order);
        columns = resolver.contents(columns);
        columns = resolver.levels(columns);
        columns = resolver.terms(columns);
        return new IndicatorColumns(columns, raw.width());
    }

    private List<Column> byContent() {
        List<Column> columns = new ArrayList<>();
        for (Column column : raw.columns()) {
            Head own = isUnitName(column) ? Head.UNIT_NAME : column.head();
            Head head = new ColumnContent(texts(column), layouts).head(own);
            boolean blankHead = column.head() == null && column.cell().isBlank();
            columns.add(blankHead ? column : column.headed(head));
        }
        return byLikeness(columns);
    }

    /** Whether a column headed 单位 stands left of the categories: then it names who, not in what. */
    private boolean isUnitName(Column column) {
        return column.head() == Head.UNIT
                && raw.columns().stream()
                        .filter(other -> other.head() == Head.LEVEL1 || other.head() == Head.LEVEL3)
                        .allMatch(other -> column.from() < other.from())
                && texts(column).stream()
                        .map(Texts::compact)
                        .anyMatch(text -> text.length() >= SHORTEST_UNIT && layouts.shows("单位名", text));
    }

    /** Columns that nothing told, by what their heads or their texts read like; never a second of a kind. */
    private List<Column> byLikeness(List<Column> columns) {
        List<Column> out = new ArrayList<>(columns);
        for (int i = 0; i < out.size(); i++) {
            Column column = out.get(i);
            boolean open = column.head() == null && !column.cell().isBlank();
            boolean nature = raw.columns().get(i).head() == Head.NATURE && column.head() == Head.IGNORED;
            if (open || nature) {
                Head likely = likely(column, out);
                out.set(i, likely == null ? column : column.headed(likely));
            }
        }
        return out;
    }

    private @Nullable Head likely(Column column, List<Column> columns) {
        List<String> texts = texts(column);
        boolean categories = texts.stream().anyMatch(text -> !text.isBlank()) && isCategories(texts);
        if (categories) {
            boolean inner = isInner(texts);
            return !inner && !isIn(columns, Head.LEVEL1)
                    ? Head.LEVEL1
                    : inner && !isIn(columns, Head.LEVEL2) ? Head.LEVEL2 : null;
        }
        if (column.head() != null) {
            return null;
        }
        String text = Texts.compact(column.cell().text());
        for (Head head : List.of(Head.LEVEL3, Head.VALUE, Head.UNIT, Head.IGNORED)) {
            boolean free = head == Head.IGNORED || !isIn(columns, head);
            if (free && layouts.shows("近似" + head.label(), text) && (head != Head.UNIT || isShort(texts))) {
                return head;
            }
        }
        return null;
    }

    /** Whether the texts can be units: short and without figures. */
    private static boolean isShort(List<String> texts) {
        return texts.stream()
                .allMatch(text -> text.length() <= 8 && text.chars().noneMatch(Character::isDigit));
    }

    /** What is written below a column; a column that was given another head is still the one that begins there. */
    private List<String> texts(Column column) {
        return textsByStart.getOrDefault(column.from(), List.of());
    }

    private static Map<Integer, List<String>> textsByStart(IndicatorColumns raw, List<Row> rows) {
        Map<Integer, List<String>> texts = new HashMap<>();
        for (Row row : rows) {
            List<List<Cell>> placed = row.cells().size() < 2 ? null : raw.place(row);
            for (int i = 0; placed != null && i < placed.size(); i++) {
                int start = raw.columns().get(i).from();
                placed.get(i).stream()
                        .filter(row::isOwn)
                        .forEach(cell -> texts.computeIfAbsent(start, s -> new ArrayList<>())
                                .add(cell.text()));
            }
        }
        return texts;
    }

    /** 指标内容 is the name where there is no other name on its side, else the description. */
    private List<Column> contents(List<Column> columns) {
        List<Column> out = new ArrayList<>();
        for (Column column : columns) {
            boolean named =
                    columns.stream().anyMatch(other -> other.head() == Head.LEVEL3 && other.term() == column.term());
            boolean open = column.head() == Head.CONTENT;
            out.add(open ? column.headed(named ? Head.DESCRIPTION : Head.LEVEL3) : column);
        }
        return out;
    }

    /**
     * A term counts only beside the other: a column whose head is that of a longer term and names the year nowhere is
     * the
     * only one there is.
     */
    private List<Column> terms(List<Column> columns) {
        List<Column> out = new ArrayList<>();
        for (Column column : columns) {
            boolean divided = columns.stream()
                            .filter(other -> other.head() == column.head())
                            .map(other -> other.term() == Term.LONG)
                            .distinct()
                            .count()
                    == 2;
            Term term = divided ? (column.term() == Term.LONG ? Term.LONG : Term.ANNUAL) : null;
            out.add(column.setFor(term));
        }
        return out;
    }

    /** Two runs of the same heads stand for two terms; which is which the order above tells. */
    private List<Column> sides(List<Column> columns, List<Term> order) {
        int second = secondRun(columns);
        if (second < 0 || order.size() != 2) {
            return columns;
        }
        Set<Head> repeated = EnumSet.noneOf(Head.class);
        for (Column column : columns.subList(second, columns.size())) {
            if (column.head() != null && OF_A_SIDE.contains(column.head())) {
                repeated.add(column.head());
            }
        }
        List<Column> out = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            boolean ofSide = column.head() != null && repeated.contains(column.head()) && column.term() == null;
            out.add(ofSide ? column.setFor(order.get(i < second ? 0 : 1)) : column);
        }
        return out;
    }

    /** Where the heads of a side begin again; -1 where they do not, or more than once. */
    private static int secondRun(List<Column> columns) {
        Set<Head> seen = EnumSet.noneOf(Head.class);
        int second = -1;
        for (int i = 0; i < columns.size(); i++) {
            Head head = columns.get(i).head();
            boolean ofSide =
                    head != null && OF_A_SIDE.contains(head) && columns.get(i).term() == null;
            if (!ofSide || head == null) {
                continue;
            }
            if (!seen.add(head)) {
                if (second >= 0 && isIn(columns.subList(second, i), head)) {
                    return -1;
                }
                second = second < 0 ? i : second;
            }
        }
        return second;
    }

    private static boolean isIn(List<Column> columns, Head head) {
        return columns.stream().anyMatch(column -> column.head() == head);
    }

    /** Of two levels the second is the name; the first is then the category that three levels have second. */
    private List<Column> levels(List<Column> columns) {
        boolean named = columns.stream().anyMatch(column -> column.head() == Head.LEVEL3);
        Column second = only(columns, Head.LEVEL2);
        Column first = only(columns, Head.LEVEL1);
        if (second == null && first != null && named && isInner(texts(first))) {
            return columns.stream()
                    .map(column -> column.equals(first) ? column.headed(Head.LEVEL2) : column)
                    .toList();
        }
        if (named || second == null || isCategories(texts(second))) {
            return columns;
        }
        boolean inner = first != null && isInner(texts(first));
        List<Column> out = new ArrayList<>();
        for (Column column : columns) {
            if (column.equals(second)) {
                out.add(column.headed(Head.LEVEL3));
            } else {
                out.add(inner && column.equals(first) ? column.headed(Head.LEVEL2) : column);
            }
        }
        return out;
    }

    private static @Nullable Column only(List<Column> columns, Head head) {
        List<Column> found =
                columns.stream().filter(column -> column.head() == head).toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Whether half of the texts name categories. */
    private static boolean isCategories(List<String> texts) {
        List<String> written = texts.stream().filter(text -> !text.isBlank()).toList();
        long categories = written.stream().filter(ResolvedColumns::isCategory).count();
        return written.isEmpty() || 2 * categories >= written.size();
    }

    private static boolean isCategory(String text) {
        return text.length() <= 16
                && (text.endsWith("指标") || text.endsWith("值") || text.endsWith("效益") || text.endsWith("影响"))
                && (IndicatorCategory.of("", text) != IndicatorCategory.OTHER || text.contains("产出"));
    }

    /** Whether some of the texts are second-level categories, 数量 or 社会效益. */
    private static boolean isInner(List<String> texts) {
        return texts.stream()
                .map(text -> IndicatorCategory.of("", text))
                .anyMatch(category -> category != IndicatorCategory.OTHER
                        && category != IndicatorCategory.SATISFACTION
                        && category != IndicatorCategory.COST);
    }
}
