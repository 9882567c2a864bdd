package cn.jishen.intake.layout;

import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.intake.layout.IndicatorColumns.Column;
import cn.jishen.intake.layout.columns.ColumnContent;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Columns of which the heads alone do not tell what they hold, resolved by the rows below. */
final class ResolvedColumns {
    private static final Set<Head> OF_A_SIDE =
            EnumSet.of(Head.LEVEL2, Head.LEVEL3, Head.VALUE, Head.SYMBOL, Head.UNIT, Head.DESCRIPTION);

    private final IndicatorColumns raw;
    private final List<Row> rows;
    private final Layouts layouts;

    private ResolvedColumns(IndicatorColumns raw, List<Row> rows, Layouts layouts) {
        this.raw = raw;
        this.rows = rows;
        this.layouts = layouts;
    }

    /**
     * The columns as they hold.
     *
     * @param rows below the heads, up to the next heads
     * @param order of the terms that stand beside each other above, from left to right; empty where none do
     */
    static IndicatorColumns of(IndicatorColumns raw, List<Row> rows, List<Term> order, Layouts layouts) {
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
            Head head = new ColumnContent(texts(column), layouts).head(column.head());
            boolean blankHead = column.head() == null && column.cell().isBlank();
            columns.add(blankHead ? column : column.headed(head));
        }
        return columns;
    }

    private List<String> texts(Column column) {
        List<String> texts = new ArrayList<>();
        for (Row row : rows) {
            List<List<Cell>> placed = row.cells().size() < 2 ? null : raw.place(row);
            int index = raw.columns().indexOf(column);
            if (placed != null) {
                placed.get(index).stream().filter(row::isOwn).map(Cell::text).forEach(texts::add);
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
     * A term counts only beside the other: a column whose head is that of a longer term and names the year nowhere is the
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
        if (named || second == null || isCategories(texts(original(second)))) {
            return columns;
        }
        boolean inner = first != null && isInner(texts(original(first)));
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

    private Column original(Column column) {
        return raw.columns().stream()
                .filter(other -> other.from() == column.from())
                .findFirst()
                .orElse(column);
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
