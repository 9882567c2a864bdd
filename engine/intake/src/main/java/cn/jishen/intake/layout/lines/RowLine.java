package cn.jishen.intake.layout.lines;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Row;
import java.util.List;
import java.util.Set;

/** A row of a table or a sheet, with the labels in it. */
public record RowLine(
        Layouts layouts, Row row, String text, String compact, Labels labels, boolean isSingle, boolean isFormTitle)
        implements Line {
    @Override
    public Location location() {
        return row.location();
    }

    /** No row is a heading: a heading ends a form, and a row of it may read like one. */
    @Override
    public boolean isHeading() {
        return false;
    }

    public Grid grid() {
        return row.grid();
    }

    public List<Cell> cells() {
        return row.cells();
    }

    /** Whether the row is the last or the first of a table, where a page may have cut it. */
    public boolean standsAtCut() {
        return row.index() == 0 || row.index() == row.grid().rowCount() - 1;
    }

    /** Whether the first written cell is a label of one of these heads. */
    public boolean beginsWithAny(Set<Head> heads) {
        List<Labels.Label> all = labels.all();
        return !all.isEmpty()
                && heads.contains(all.get(0).head())
                && all.get(0)
                        .cell()
                        .equals(row.written().isEmpty() ? null : row.written().get(0));
    }
}
