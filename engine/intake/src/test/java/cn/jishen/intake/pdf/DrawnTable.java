package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A table that draws itself: cells with spans, texts wrapped, borders that can be left out. */
final class DrawnTable {
    private static final double LEADING = 12;
    private static final double PADDING = 3;

    private final double[] xs;
    private final List<Cell> cells = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private boolean bars;

    /** A side of a place: vertical or not, its edge, its stripe. */
    record Side(boolean vertical, int edge, int stripe) {}

    private record Cell(int row, int column, int rows, int columns, String text) {}

    DrawnTable(double... xs) {
        this.xs = xs.clone();
    }

    /** Borders as thin filled rectangles. */
    DrawnTable asBars() {
        bars = true;
        return this;
    }

    /** A row of cells; a span of columns as “3:text”; null where a cell from above goes on, which lengthens it. */
    DrawnTable row(String... texts) {
        int row = heights.size();
        int column = 0;
        double lines = 1;
        for (String text : texts) {
            if (text == null) {
                Cell above = covering(row - 1, column);
                cells.set(
                        cells.indexOf(above),
                        new Cell(above.row, above.column, above.rows + 1, above.columns, above.text));
                column += above.columns;
            } else {
                int span = text.matches("(?s)[0-9]:.*") ? text.charAt(0) - '0' : 1;
                Cell cell = new Cell(row, column, 1, span, span > 1 ? text.substring(2) : text);
                cells.add(cell);
                lines = Math.max(lines, wrapped(cell).size());
                column += span;
            }
        }
        heights.add(lines * LEADING + 2 * PADDING);
        return this;
    }

    /** All sides that are drawn when none is left out. */
    Set<Side> sides() {
        Set<Side> sides = new LinkedHashSet<>();
        for (Cell cell : cells) {
            for (int row = cell.row; row < cell.row + cell.rows; row++) {
                sides.add(new Side(true, cell.column, row));
                sides.add(new Side(true, cell.column + cell.columns, row));
            }
            for (int column = cell.column; column < cell.column + cell.columns; column++) {
                sides.add(new Side(false, cell.row, column));
                sides.add(new Side(false, cell.row + cell.rows, column));
            }
        }
        return sides;
    }

    double height() {
        return heights.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** Draws all; returns where the table ends. */
    double draw(Pdf pdf, double top) {
        return draw(pdf, top, sides());
    }

    /** Draws the given sides and all texts; returns where the table ends. */
    double draw(Pdf pdf, double top, Set<Side> sides) {
        double[] ys = new double[heights.size() + 1];
        ys[0] = top;
        for (int i = 0; i < heights.size(); i++) {
            ys[i + 1] = ys[i] + heights.get(i);
        }
        for (Side side : sides) {
            double[] at = side.vertical ? xs : ys;
            double[] along = side.vertical ? ys : xs;
            double x2 = side.vertical ? at[side.edge] : along[side.stripe + 1];
            double y2 = side.vertical ? along[side.stripe + 1] : at[side.edge];
            double x1 = side.vertical ? at[side.edge] : along[side.stripe];
            double y1 = side.vertical ? along[side.stripe] : at[side.edge];
            if (bars) {
                pdf.bar(x1, y1, x2, y2);
            } else {
                pdf.line(x1, y1, x2, y2);
            }
        }
        for (Cell cell : cells) {
            List<String> lines = wrapped(cell);
            double room = ys[cell.row + cell.rows] - ys[cell.row];
            double y = ys[cell.row] + (room - lines.size() * LEADING) / 2 + 9;
            for (String line : lines) {
                pdf.text(xs[cell.column] + PADDING, y, line);
                y += LEADING;
            }
        }
        return ys[heights.size()];
    }

    private Cell covering(int row, int column) {
        return cells.stream()
                .filter(cell -> cell.row <= row
                        && row < cell.row + cell.rows
                        && cell.column <= column
                        && column < cell.column + cell.columns)
                .findFirst()
                .orElseThrow();
    }

    private List<String> wrapped(Cell cell) {
        double room = xs[cell.column + cell.columns] - xs[cell.column] - 2 * PADDING;
        List<String> lines = new ArrayList<>();
        for (String paragraph : cell.text.split("\n", -1)) {
            String line = "";
            for (String word : paragraph.split("(?<=[^!-~])|(?=[^!-~])")) {
                if (Pdf.width(line + word) > room && !line.isEmpty()) {
                    lines.add(line);
                    line = "";
                }
                line += word;
            }
            lines.add(line);
        }
        return lines;
    }
}
