package cn.jishen.intake.word;

import cn.jishen.intake.source.Grid;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table of a .doc while its paragraphs come. The format has no grid: each row says where its cells begin, and the
 * columns are the places where cells of any row begin.
 */
final class DocTable {
    /**
     * Edges nearer than this many twentieths of a point are one: programs round, and no column is as narrow as 0.7
     * mm.
     */
    private static final int SAME_EDGE = 40;

    private final List<Integer> path;
    private final List<Line> rows = new ArrayList<>();
    private List<Content> cells = new ArrayList<>();
    private StringBuilder text = new StringBuilder();
    private List<Grid> grids = new ArrayList<>();
    private int nested;

    DocTable(List<Integer> path) {
        this.path = path;
    }

    private record Content(String text, List<Grid> nested) {}

    private record Line(List<Content> cells, DocRow row, boolean deleted) {}

    /** The path of the next table nested in this one. */
    List<Integer> nextNested() {
        List<Integer> inner = new ArrayList<>(path);
        inner.add(++nested);
        return inner;
    }

    /** @param endsNested whether the paragraph ends a cell of a nested table, which another mark says */
    void append(DocText.Piece piece, boolean endsNested) {
        text.append(piece.text()).append(piece.joinsNext() ? "" : "\n");
        if (endsNested || piece.endsCell()) {
            endCell();
        }
    }

    void append(Grid grid) {
        text.append(grid.text());
        grids.add(grid);
    }

    void endRow(DocRow row, boolean deleted) {
        if (!text.toString().isBlank()) {
            endCell();
        }
        rows.add(new Line(cells, row, deleted));
        cells = new ArrayList<>();
    }

    private void endCell() {
        cells.add(new Content(text.toString(), grids));
        text = new StringBuilder();
        grids = new ArrayList<>();
    }

    Grid build() {
        if (!text.toString().isBlank() || !cells.isEmpty()) {
            endRow(DocRow.UNKNOWN, false);
        }
        NavigableMap<Integer, Integer> columns = columns();
        boolean placed = rows.stream().allMatch(line -> isPlaced(line, columns));
        TableBuilder table = new TableBuilder(path);
        for (Line line : rows) {
            table.startRow();
            if (line.deleted()) {
                table.deleteRow();
            }
            if (placed) {
                table.skipColumns(column(columns, line.row().edges().get(0)));
            }
            for (int i = 0; i < line.cells().size(); i++) {
                Content cell = line.cells().get(i);
                table.addCell(
                        placed ? placed(line.row(), i, columns) : unplaced(line.row(), i), cell.text(), cell.nested());
            }
            table.endRow();
        }
        return table.build();
    }

    /** The number of the column that begins at each edge. */
    private NavigableMap<Integer, Integer> columns() {
        TreeSet<Integer> edges = new TreeSet<>();
        rows.forEach(line -> edges.addAll(line.row().edges()));
        NavigableMap<Integer, Integer> columns = new TreeMap<>();
        int begin = Integer.MIN_VALUE;
        for (int edge : edges) {
            if (columns.isEmpty() || edge - begin > SAME_EDGE) {
                begin = edge;
                columns.put(edge, columns.size());
            }
        }
        return columns;
    }

    private static int column(NavigableMap<Integer, Integer> columns, int edge) {
        return columns.floorEntry(edge).getValue();
    }

    /** Whether a row says of each of its cells where it lies, so that none vanishes. */
    private static boolean isPlaced(Line line, NavigableMap<Integer, Integer> columns) {
        List<Integer> edges = line.row().edges();
        if (edges.size() != line.cells().size() + 1) {
            return false;
        }
        for (int i = 1; i < edges.size(); i++) {
            if (column(columns, edges.get(i)) <= column(columns, edges.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static CellProperties placed(DocRow row, int cell, NavigableMap<Integer, Integer> columns) {
        int span = column(columns, row.edges().get(cell + 1))
                - column(columns, row.edges().get(cell));
        return new CellProperties(span, row.below().get(cell), row.beside().get(cell), false);
    }

    private static CellProperties unplaced(DocRow row, int cell) {
        boolean below = cell < row.below().size() && row.below().get(cell);
        return new CellProperties(1, below, false, false);
    }
}
