package cn.jishen.intake.source;

import cn.jishen.facts.disclosure.Location;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One row of a grid.
 *
 * @param index from 0
 * @param cells from left to right, those that are merged into the row from above included
 */
public record Row(Grid grid, int index, List<Cell> cells) {
    public Row {
        cells = List.copyOf(cells);
    }

    /** Whether the cell begins in this row, rather than being merged into it from above. */
    public boolean isOwn(Cell cell) {
        return cell.row() == index;
    }

    /** The cells that begin in this row and hold text. */
    public List<Cell> written() {
        return cells.stream().filter(cell -> isOwn(cell) && !cell.isBlank()).toList();
    }

    public boolean isBlank() {
        return written().isEmpty();
    }

    /** The written cells as one line. */
    public String text() {
        return written().stream().map(Cell::text).collect(Collectors.joining("　"));
    }

    /** The row as a place: its first own cell without the column. */
    public Location location() {
        Location cell = cells.stream()
                .filter(this::isOwn)
                .map(Cell::location)
                .findFirst()
                .orElse(cells.isEmpty() ? grid.location() : cells.get(0).location());
        return cell;
    }
}
