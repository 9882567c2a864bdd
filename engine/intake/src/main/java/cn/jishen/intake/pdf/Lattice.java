package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;

/**
 * The places that the lines of one table divide its area into, and the walls between them.
 *
 * @param xs edges of the columns
 * @param ys edges of the rows
 */
record Lattice(Edges xs, Edges ys, Walls walls) {
    /** A line that covers so much of a side is its wall. */
    private static final double COVERED = 0.6;

    /** A page that seems to have more places is a drawing. */
    private static final int MOST = 100_000;

    /** Lines that stick out so far beyond the last edge show that a border was left open there. */
    private static final double OPEN = 8;

    /**
     * The lattice of lines that touch each other; null where they enclose no two places, or so many that they draw a
     * picture.
     */
    static @Nullable Lattice of(List<Ruling> lines) {
        List<Ruling> across = lines.stream().filter(Ruling::horizontal).toList();
        List<Ruling> upright = lines.stream().filter(line -> !line.horizontal()).toList();
        Edges xs = edges(upright, across);
        Edges ys = edges(across, upright);
        long places = (long) xs.stripes() * ys.stripes();
        return places < 2 || places > MOST
                ? null
                : new Lattice(xs, ys, new Walls(walls(upright, xs, ys), walls(across, ys, xs)));
    }

    int rows() {
        return ys.stripes();
    }

    int columns() {
        return xs.stripes();
    }

    /** What an area covers. */
    Box box(Area area) {
        return new Box(xs.at(area.column()), ys.at(area.row()), xs.at(area.endColumn()), ys.at(area.endRow()));
    }

    /** The y of the middle of an area. */
    double middle(Area area) {
        return (ys.at(area.row()) + ys.at(area.endRow())) / 2;
    }

    Box box() {
        return new Box(xs.first(), ys.first(), xs.last(), ys.last());
    }

    /** Where the lines stand; where the lines across them stick out, the open border too. */
    private static Edges edges(List<Ruling> lines, List<Ruling> across) {
        double first = lines.stream().mapToDouble(Ruling::at).min().orElse(0);
        double last = lines.stream().mapToDouble(Ruling::at).max().orElse(0);
        double from = across.stream().mapToDouble(Ruling::from).min().orElse(first);
        double to = across.stream().mapToDouble(Ruling::to).max().orElse(last);
        DoubleStream open = DoubleStream.of(from < first - OPEN ? from : first, to > last + OPEN ? to : last);
        return Edges.of(DoubleStream.concat(lines.stream().mapToDouble(Ruling::at), open));
    }

    /** Which sides are covered by lines, by edge and stripe. */
    private static boolean[][] walls(List<Ruling> lines, Edges edges, Edges stripes) {
        List<List<Ruling>> byEdge = new ArrayList<>();
        for (int i = 0; i < edges.count(); i++) {
            byEdge.add(new ArrayList<>());
        }
        for (Ruling line : lines) {
            byEdge.get(edges.nearest(line.at())).add(line);
        }
        boolean[][] walls = new boolean[edges.count()][stripes.stripes()];
        for (int edge = 0; edge < edges.count(); edge++) {
            double[] covered = covered(byEdge.get(edge), stripes);
            for (int i = 0; i < covered.length; i++) {
                walls[edge][i] = covered[i] >= COVERED * stripes.width(i);
            }
        }
        return walls;
    }

    /** How much of each stripe the lines of one edge cover. */
    private static double[] covered(List<Ruling> lines, Edges stripes) {
        double[] covered = new double[stripes.stripes()];
        double done = Double.NEGATIVE_INFINITY;
        for (Ruling line :
                lines.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
            for (int i = 0; i < covered.length; i++) {
                covered[i] += stripes.covered(i, Math.max(done, line.from()), line.to());
            }
            done = Math.max(done, line.to());
        }
        return covered;
    }
}
