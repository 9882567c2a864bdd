package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds by the text where a border is missing: an edge inside a cell on both sides of which stands text that keeps away
 * from it.
 */
final class HiddenBorders {
    /** So much room beside an edge no running text leaves, in parts of the size. */
    private static final double ROOM = 0.7;

    /** So much room between two lines no paragraph leaves, in parts of the size. */
    private static final double BLANK = 0.9;

    /** How far the middle of a character is above the baseline, in parts of the size. */
    private static final double MIDDLE = 0.38;

    private HiddenBorders() {}

    /** The areas that the text shows the area to be; the area itself where the text shows nothing. */
    static List<Area> split(Area area, Lattice lattice, List<TextLine> lines) {
        List<Integer> edges = new ArrayList<>();
        for (int edge = area.column() + 1; edge < area.endColumn(); edge++) {
            if (partsColumns(lattice.xs().at(edge), lines)) {
                edges.add(edge);
            }
        }
        if (!edges.isEmpty()) {
            return area.dividedAtColumns(edges);
        }
        return atGaps(area, lattice, lines);
    }

    /** Divides a cell at the gaps between its lines; where several edges lie in one gap, which it is stays unsure. */
    private static List<Area> atGaps(Area area, Lattice lattice, List<TextLine> lines) {
        List<Integer> edges = new ArrayList<>();
        boolean sure = true;
        for (int i = 1; i < lines.size(); i++) {
            List<Integer> inGap = new ArrayList<>();
            for (int edge = area.row() + 1; edge < area.endRow(); edge++) {
                if (isGap(lattice.ys().at(edge), lines.get(i - 1), lines.get(i))) {
                    inGap.add(edge);
                }
            }
            if (!inGap.isEmpty()) {
                edges.add(inGap.get(0));
                sure &= inGap.size() == 1;
            }
        }
        if (edges.isEmpty()) {
            return atRim(area, lattice, lines);
        }
        return (sure ? area : area.unsure()).dividedAtRows(edges);
    }

    /**
     * Divides a cell at the rim of the table where the rim is drawn beside some of its rows and not beside others: the
     * border between them was left out together with that piece of the rim. Text in the middle of the whole or at its
     * top speaks against it.
     */
    private static List<Area> atRim(Area area, Lattice lattice, List<TextLine> lines) {
        List<Integer> edges = lattice.walls().brokenRim(area);
        if (edges.isEmpty() || lines.isEmpty()) {
            return List.of(area);
        }
        TextLine first = lines.get(0);
        double top = first.base() - MIDDLE * first.size();
        double middle = (top + lines.get(lines.size() - 1).base() - MIDDLE * first.size()) / 2;
        if (top < lattice.ys().at(edges.get(0))) {
            return List.of(area);
        }
        List<Area> parts = area.dividedAtRows(edges);
        double off = Math.abs(middle - lattice.middle(area));
        double offPart = parts.stream()
                .filter(part -> lattice.ys().at(part.row()) <= middle
                        && middle < lattice.ys().at(part.endRow()))
                .mapToDouble(part -> Math.abs(middle - lattice.middle(part)))
                .min()
                .orElse(off);
        if (Math.abs(off - offPart) < Edges.SAME) {
            return List.of(area.unsure());
        }
        return off < offPart ? List.of(area) : parts;
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

    private static boolean isGap(double y, TextLine upper, TextLine lower) {
        boolean between = upper.base() <= y && lower.base() - 0.5 * lower.size() >= y;
        return between && lower.base() - upper.base() - lower.size() > BLANK * lower.size();
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
