package cn.jishen.intake.text;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.GridLimits;
import cn.jishen.intake.source.Paragraph;
import cn.jishen.intake.source.TooLargeException;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a text while it is being read. */
final class Blocks {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private int tables;

    List<Block> all() {
        return blocks;
    }

    List<Note> notes() {
        return notes;
    }

    /** @param line from 1 */
    void addParagraph(String text, int level, int line) {
        blocks.add(new Paragraph(text, level, false, Location.inParagraph(null, line)));
    }

    /** Adds a note on the line, counted from 1. */
    void note(String what, int line) {
        notes.add(new Note(what, Location.inParagraph(null, line)));
    }

    /** Adds a table of these rows, each of as many cells as it has; heads get the spans that the rows below tell. */
    void addTable(List<List<String>> rows) throws TooLargeException {
        if (rows.isEmpty()) {
            return;
        }
        tables++;
        long widest = rows.stream().mapToInt(List::size).max().orElse(0);
        GridLimits.PLACES.check(widest * rows.size(), "一张" + rows.size() + "行" + widest + "列的表的单元格（含空格）");
        List<Integer> path = List.of(tables);
        List<List<Integer>> spans = HeadSpans.of(rows);
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int column = 0;
            for (int i = 0; i < rows.get(row).size(); i++) {
                int span = spans.get(row).get(i);
                Location location = Location.inTable(null, path, row + 1, column + 1);
                cells.add(new Cell(row, column, 1, span, rows.get(row).get(i), location));
                column += span;
            }
        }
        blocks.add(Grid.of(cells, new Location(null, null, path, null, null, null, null, null, null)));
    }
}
