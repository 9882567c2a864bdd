package cn.jishen.intake.layout;

import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.rows.RawRow;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * One row of a list with its cells under their heads.
 *
 * @param placed the cells under each column
 * @param project the first written cell under each head of the project's
 * @param longTerm the same for columns of a longer term beside the year's
 * @param raw its indicator
 */
record ListEntry(List<List<Cell>> placed, Map<Head, Cell> project, Map<Head, Cell> longTerm, RawRow raw) {
    ListEntry {
        placed = List.copyOf(placed);
        project = Map.copyOf(project);
        longTerm = Map.copyOf(longTerm);
    }

    static ListEntry of(RowLine row, ListColumns columns, List<List<Cell>> placed) {
        Map<Head, Cell> project = new EnumMap<>(Head.class);
        Map<Head, Cell> longTerm = new EnumMap<>(Head.class);
        for (int i = 0; i < placed.size(); i++) {
            IndicatorColumns.Column column = columns.columns().columns().get(i);
            Head head = columns.inList(column.head());
            if (head != null && !head.isIndicatorColumn()) {
                Map<Head, Cell> texts = column.term() == Term.LONG ? longTerm : project;
                placed.get(i).stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .ifPresent(cell -> texts.putIfAbsent(head, cell));
            }
        }
        return new ListEntry(
                placed, project, longTerm, RawRow.of(row.row(), columns.columns(), placed, false, Term.ANNUAL));
    }

    /** The text under a head of the project's; empty where nothing is written. */
    String text(Head head) {
        Cell cell = project.get(head);
        return cell == null ? "" : Texts.oneLine(cell.text());
    }

    /** Whether the row says whose it is, rather than going on with the project above. */
    boolean isNamed() {
        return project.containsKey(Head.CODE) || project.containsKey(Head.NAME);
    }

    /** Whether nothing of an indicator is written in it. */
    boolean isBare() {
        return raw.pieces().values().stream().allMatch(piece -> piece.text().isEmpty() || !piece.own());
    }
}
