package cn.jishen.intake.layout.lines;

import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The labels in a row, each with the cells that follow it up to the next.
 *
 * @param own the heads among the cells that begin in this row
 */
public record Labels(List<Label> all, Set<Head> own) {
    private static final Labels NONE = new Labels(List.of(), Set.of());

    private static final int HEADS_OF_A_LIST = 3;
    private static final int LONGEST_HEAD = 8;

    public Labels {
        all = List.copyOf(all);
        own = Set.copyOf(own);
    }

    /**
     * One label.
     *
     * @param term what it is set for; null where it does not say
     * @param rest its value where that stands in the same cell; empty where it does not
     * @param cell the label itself, perhaps merged into the row from above
     * @param values the cells behind it, blank ones included
     */
    public record Label(Head head, @Nullable Term term, Cell cell, List<Cell> values, String rest) {
        public Label {
            values = List.copyOf(values);
        }
    }

    public static Labels of(Row row, Layouts layouts) {
        List<Label> labels = new ArrayList<>();
        Set<Head> own = EnumSet.noneOf(Head.class);
        List<Cell> cells = row.cells();
        int end = cells.size();
        for (int i = cells.size() - 1; i >= 0; i--) {
            Cell cell = cells.get(i);
            Headed headed = layouts.headed(cell.text());
            if (headed != null) {
                List<Cell> values = cells.subList(i + 1, end);
                labels.add(0, new Label(headed.head(), headed.term(), cell, values, headed.rest()));
                end = i;
                if (row.isOwn(cell)) {
                    own.add(headed.head());
                }
            }
        }
        return labels.isEmpty() ? NONE : new Labels(labels, own);
    }

    /**
     * Whether the row heads the columns of an indicator table: at least three of them, the name or the value
     * among them.
     */
    public boolean headIndicators() {
        return (own.contains(Head.LEVEL3) || own.contains(Head.VALUE) || own.contains(Head.CONTENT))
                && own.stream().filter(Head::isIndicatorColumn).count() >= 3;
    }

    /** Whether the row heads a list that has one row an indicator and repeats the project in each. */
    public boolean headList() {
        return (nameProject() || own.contains(Head.PROJECT)) && headIndicators();
    }

    /** Whether the row only divides the column of values, as a second row of heads does. */
    public boolean divideValue() {
        return own.contains(Head.SYMBOL) || own.contains(Head.UNIT);
    }

    /**
     * Whether the row heads columns of projects rather than naming one: three labels, a goal among them, and nothing
     * else but heads.
     */
    public boolean headProjects() {
        return all.size() >= HEADS_OF_A_LIST
                && own.contains(Head.GOAL)
                && all.stream()
                        .allMatch(label -> label.rest().isEmpty()
                                && label.values().stream()
                                        .allMatch(cell -> cell.text().length() <= LONGEST_HEAD));
    }

    /** Whether the row names a project or gives its code. */
    public boolean nameProject() {
        return own.contains(Head.NAME) || own.contains(Head.CODE) || own.contains(Head.FUND);
    }

    /** Whether a head of these is among the row's own. */
    public boolean haveAny(Set<Head> heads) {
        return own.stream().anyMatch(heads::contains);
    }
}
