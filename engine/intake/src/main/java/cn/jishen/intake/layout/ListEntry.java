package cn.jishen.intake.layout;

import cn.jishen.intake.layout.words.Head;
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
 * @param raw its indicator
 */
record ListEntry(List<List<Cell>> placed, Map<Head, Cell> project, RawRow raw) {
    ListEntry {
        placed = List.copyOf(placed);
        project = Map.copyOf(project);
    }

    static ListEntry of(RowLine row, ListColumns columns, List<List<Cell>> placed) {
        Map<Head, Cell> project = new EnumMap<>(Head.class);
        for (int i = 0; i < placed.size(); i++) {
            Head head = columns.columns().columns().get(i).head();
            if (head != null && !head.isIndicatorColumn()) {
                placed.get(i).stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .ifPresent(cell -> project.putIfAbsent(head, cell));
            }
        }
        return new ListEntry(placed, project, RawRow.of(row.row(), columns.columns(), placed, false));
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
