package cn.jishen.intake.layout;

import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.Row;
import java.util.ArrayList;
import java.util.List;

/** A document as lines. A table that only lays out forms nested in it gives way to them. */
final class Lines {
    private Lines() {}

    static List<Line> of(List<Block> blocks) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(new Line.Prose(paragraph));
            } else if (block instanceof Grid grid) {
                addRows(grid, lines);
            }
        }
        return List.copyOf(lines);
    }

    private static void addRows(Grid grid, List<Line> lines) {
        for (int index = 0; index < grid.rowCount(); index++) {
            Row row = grid.row(index);
            List<Grid> forms = row.cells().stream()
                    .filter(row::isOwn)
                    .map(Cell::nested)
                    .flatMap(List::stream)
                    .filter(Lines::holdsForm)
                    .toList();
            if (forms.isEmpty()) {
                lines.add(new Line.Tabular(row));
            }
            forms.forEach(form -> addRows(form, lines));
        }
    }

    private static boolean holdsForm(Grid grid) {
        for (int index = 0; index < grid.rowCount(); index++) {
            Row row = grid.row(index);
            boolean deeper =
                    row.cells().stream().anyMatch(cell -> cell.nested().stream().anyMatch(Lines::holdsForm));
            if (deeper || Labels.of(row).size() >= 2) {
                return true;
            }
        }
        return false;
    }
}
