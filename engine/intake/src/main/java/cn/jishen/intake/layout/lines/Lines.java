package cn.jishen.intake.layout.lines;

import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.Row;
import java.util.ArrayList;
import java.util.List;

/** A document as lines. A row that only lays out forms nested in it gives way to them. */
public final class Lines {
    private Lines() {}

    public static List<Line> of(List<Block> blocks, Layouts layouts) {
        List<Line> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                lines.add(Line.of(paragraph, layouts));
            } else if (block instanceof Grid grid) {
                addRows(grid, lines, layouts);
            }
        }
        return List.copyOf(lines);
    }

    private static void addRows(Grid grid, List<Line> lines, Layouts layouts) {
        for (int index = 0; index < grid.rowCount(); index++) {
            Row row = grid.row(index);
            List<Grid> forms = forms(row, layouts);
            if (forms.isEmpty()) {
                lines.add(Line.of(row, layouts));
            }
            forms.forEach(form -> addRows(form, lines, layouts));
        }
    }

    private static List<Grid> forms(Row row, Layouts layouts) {
        List<Grid> forms = new ArrayList<>();
        for (Cell cell : row.cells()) {
            if (row.isOwn(cell)) {
                cell.nested().stream().filter(grid -> holdsForm(grid, layouts)).forEach(forms::add);
            }
        }
        return forms;
    }

    private static boolean holdsForm(Grid grid, Layouts layouts) {
        for (int index = 0; index < grid.rowCount(); index++) {
            Row row = grid.row(index);
            if (!forms(row, layouts).isEmpty() || Labels.of(row, layouts).all().size() >= 2) {
                return true;
            }
        }
        return false;
    }
}
