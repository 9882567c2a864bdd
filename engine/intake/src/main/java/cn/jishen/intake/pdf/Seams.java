package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds by the text where a border is missing: an edge inside a cell on both sides of which stands text that keeps away
 * from it.
 */
final class Seams {
    /** So much room beside an edge no running text leaves, in parts of the size. */
    private static final double ROOM = 0.7;

    /** So much room between two lines no paragraph leaves, in parts of the size. */
    private static final double BLANK = 0.9;

    private Seams() {}

    /** The areas that the text shows the area to be; the area itself where the text shows nothing. */
    static List<Area> split(Area area, Lattice lattice, List<TextLine> lines) {
        List<Area> parts = new ArrayList<>();
        int from = area.column();
        for (int edge = area.column() + 1; edge < area.endColumn(); edge++) {
            if (partsColumns(lattice.xs().at(edge), lines)) {
                parts.add(new Area(area.row(), from, area.endRow(), edge, area.sure()));
                from = edge;
            }
        }
        if (from > area.column()) {
            parts.add(new Area(area.row(), from, area.endRow(), area.endColumn(), area.sure()));
            return parts;
        }
        from = area.row();
        for (int edge = area.row() + 1; edge < area.endRow(); edge++) {
            if (partsRows(lattice.ys().at(edge), lines)) {
                parts.add(new Area(from, area.column(), edge, area.endColumn(), area.sure()));
                from = edge;
            }
        }
        parts.add(new Area(from, area.column(), area.endRow(), area.endColumn(), area.sure()));
        return parts;
    }

    private static boolean partsColumns(double x, List<TextLine> lines) {
        boolean before = false;
        boolean behind = false;
        for (TextLine line : lines) {
            double left = Double.NEGATIVE_INFINITY;
            double right = Double.POSITIVE_INFINITY;
            for (Glyph glyph : line.glyphs()) {
                if (glyph.x() < x) {
                    left = Math.max(left, glyph.end());
                    before |= !glyph.isSpace();
                } else {
                    right = Math.min(right, glyph.start());
                    behind |= !glyph.isSpace();
                }
            }
            if (right - left < ROOM * line.size() || left > x || right < x) {
                return false;
            }
        }
        return before && behind;
    }

    private static boolean partsRows(double y, List<TextLine> lines) {
        for (int i = 1; i < lines.size(); i++) {
            TextLine upper = lines.get(i - 1);
            TextLine lower = lines.get(i);
            boolean between = upper.base() <= y && lower.base() - 0.5 * lower.size() >= y;
            if (between && lower.base() - upper.base() - lower.size() > BLANK * lower.size()) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether an edge that has no border parts two texts that might be one: a line ends above it although there was
     * room, and text stands in all rows of the area.
     */
    static boolean maybeRows(Area area, Lattice lattice, List<TextLine> lines, double right) {
        if (area.endRow() - area.row() < 2 || lines.size() < area.endRow() - area.row()) {
            return false;
        }
        boolean room = false;
        for (int edge = area.row() + 1; edge < area.endRow(); edge++) {
            double y = lattice.ys().at(edge);
            boolean found = false;
            for (int i = 1; i < lines.size(); i++) {
                TextLine upper = lines.get(i - 1);
                TextLine lower = lines.get(i);
                if (upper.base() <= y && lower.base() - 0.5 * lower.size() >= y) {
                    found = true;
                    room |= isShort(upper, lower, right);
                }
            }
            if (!found || lines.get(0).base() > lattice.ys().at(area.row() + 1)) {
                return false;
            }
        }
        return room;
    }

    /** Heights at which a line of the cell ends although there was room for the next one, which begins no item. */
    static List<double[]> shortEnds(List<TextLine> lines, double right) {
        List<double[]> ends = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            TextLine upper = lines.get(i - 1);
            TextLine lower = lines.get(i);
            if (isShort(upper, lower, right)) {
                ends.add(new double[] {upper.base(), lower.base() - 0.8 * lower.size()});
            }
        }
        return ends;
    }

    /** Whether a gap of the one is at the height of a gap of the other. */
    static boolean meet(List<double[]> own, List<double[]> others) {
        return own.stream().anyMatch(gap -> others.stream().anyMatch(other -> gap[0] < other[1] && other[0] < gap[1]));
    }

    private static boolean isShort(TextLine upper, TextLine lower, double right) {
        return !Breaks.beginsItem(lower.text()) && !TextFlow.isFull(upper, lower, right - upper.size());
    }
}
