package cn.jishen.intake.layout;

import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import java.util.ArrayList;
import java.util.List;

/** The labels of a row, each with the cells that follow it up to the next. */
final class Labels {
    private Labels() {}

    /**
     * @param cell the label itself, perhaps merged into the row from above
     * @param values the cells behind it, blank ones included
     */
    record Label(Head head, Cell cell, List<Cell> values) {}

    static List<Label> of(Row row) {
        List<Label> labels = new ArrayList<>();
        Head head = null;
        Cell label = null;
        List<Cell> values = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Head next = Heads.STANDARD.of(cell.text());
            if (next == null) {
                values.add(cell);
                continue;
            }
            if (head != null && label != null) {
                labels.add(new Label(head, label, List.copyOf(values)));
            }
            head = next;
            label = cell;
            values.clear();
        }
        if (head != null && label != null) {
            labels.add(new Label(head, label, List.copyOf(values)));
        }
        return labels;
    }

    /** Whether the row heads the columns of an indicator table: at least three of them, the name or the value among them. */
    static boolean headIndicators(Row row) {
        List<Head> heads = ownHeads(row).stream()
                .filter(Head::isIndicatorColumn)
                .distinct()
                .toList();
        return heads.size() >= 3 && (heads.contains(Head.LEVEL3) || heads.contains(Head.VALUE));
    }

    /** Whether the row heads a list that has one row an indicator and repeats the project in each. */
    static boolean headList(Row row) {
        List<Head> heads = ownHeads(row);
        return headIndicators(row) && (heads.contains(Head.NAME) || heads.contains(Head.CODE));
    }

    private static List<Head> ownHeads(Row row) {
        List<Head> heads = new ArrayList<>();
        for (Cell cell : row.cells()) {
            Head head = row.isOwn(cell) ? Heads.STANDARD.of(cell.text()) : null;
            if (head != null) {
                heads.add(head);
            }
        }
        return heads;
    }
}
