package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** The edges of columns or of rows, in order; positions that are one to the eye are one edge. Immutable. */
final class Edges {
    /** Lines nearer than this are one: the borders of two cells side by side, or a double line. No text is so low. */
    static final double SAME = 2.5;

    private final double[] at;

    private Edges(double[] at) {
        this.at = at;
    }

    /** The positions without neighbours nearer than {@link #SAME}. */
    static Edges of(DoubleStream positions) {
        List<Double> edges = new ArrayList<>();
        double sum = 0;
        int count = 0;
        for (double position : positions.sorted().toArray()) {
            if (count > 0 && position - sum / count > SAME) {
                edges.add(sum / count);
                sum = 0;
                count = 0;
            }
            sum += position;
            count++;
        }
        if (count > 0) {
            edges.add(sum / count);
        }
        return new Edges(edges.stream().mapToDouble(Double::doubleValue).toArray());
    }

    DoubleStream stream() {
        return Arrays.stream(at);
    }

    int count() {
        return at.length;
    }

    /** How many rows or columns there are between the edges. */
    int stripes() {
        return Math.max(0, at.length - 1);
    }

    double at(int edge) {
        return at[edge];
    }

    double first() {
        return at[0];
    }

    double last() {
        return at[at.length - 1];
    }

    double width(int stripe) {
        return at[stripe + 1] - at[stripe];
    }

    /** How much of a stripe lies between two positions. */
    double covered(int stripe, double from, double to) {
        return Math.max(0, Math.min(to, at[stripe + 1]) - Math.max(from, at[stripe]));
    }

    /** The edge nearest to a position. */
    int nearest(double position) {
        int best = 0;
        for (int i = 1; i < at.length; i++) {
            best = Math.abs(at[i] - position) < Math.abs(at[best] - position) ? i : best;
        }
        return best;
    }

    /** The stripe that holds a position, from 0; -1 outside all. */
    int stripe(double position) {
        int found = Arrays.binarySearch(at, position);
        int stripe = found >= 0 ? found : -found - 2;
        return stripe < stripes() ? stripe : -1;
    }

    /** Whether no two of these edges fall on one of the others. */
    boolean keepsApartIn(Edges others) {
        for (int i = 1; i < at.length; i++) {
            if (others.nearest(at[i - 1]) == others.nearest(at[i])) {
                return false;
            }
        }
        return true;
    }
}
