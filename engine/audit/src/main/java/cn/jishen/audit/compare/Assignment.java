package cn.jishen.audit.compare;

import java.util.Arrays;

/**
 * The best assignment of rows to columns: of all ways to give each row at most one column and each column to at most
 * one row, one whose weights sum to the most (the Hungarian method with potentials, cubic).
 */
final class Assignment {
    private final int rows;
    private final int columns;
    private final double[][] weights;
    /** The row of each column, both counted from 1; 0 for none. Column 0 is where a new row starts to look. */
    private final int[] rowOf;

    private final double[] rowPotential;
    private final double[] columnPotential;

    private Assignment(double[][] weights, int columns) {
        this.rows = weights.length;
        this.columns = columns;
        this.weights = weights;
        rowOf = new int[columns + 1];
        rowPotential = new double[rows + 1];
        columnPotential = new double[columns + 1];
    }

    /**
     * The column of each row, -1 where it gets none.
     *
     * @param weights as many in each row, none negative; a pair of weight 0 is never made
     */
    static int[] best(double[][] weights) {
        int width = weights.length == 0 ? 0 : weights[0].length;
        int[] columnOf = new int[weights.length];
        Arrays.fill(columnOf, -1);
        boolean wide = weights.length <= width;
        int[] found =
                new Assignment(wide ? weights : transposed(weights, width), Math.max(width, weights.length)).solve();
        for (int column = 1; column < found.length; column++) {
            int row = (wide ? found[column] : column) - 1;
            int its = (wide ? column : found[column]) - 1;
            if (row >= 0 && its >= 0 && weights[row][its] > 0) {
                columnOf[row] = its;
            }
        }
        return columnOf;
    }

    private static double[][] transposed(double[][] weights, int width) {
        double[][] turned = new double[width][weights.length];
        for (int row = 0; row < weights.length; row++) {
            for (int column = 0; column < width; column++) {
                turned[column][row] = weights[row][column];
            }
        }
        return turned;
    }

    private int[] solve() {
        for (int row = 1; row <= rows; row++) {
            augment(row);
        }
        return rowOf;
    }

    /** Gives one more row a column, moving others on where that costs least. */
    private void augment(int newRow) {
        int[] cameFrom = new int[columns + 1];
        double[] slack = new double[columns + 1];
        boolean[] seen = new boolean[columns + 1];
        Arrays.fill(slack, Double.POSITIVE_INFINITY);
        rowOf[0] = newRow;
        int column = 0;
        while (rowOf[column] != 0) {
            seen[column] = true;
            int row = rowOf[column];
            int next = 0;
            for (int other = 1; other <= columns; other++) {
                if (seen[other]) {
                    continue;
                }
                double cost = -weights[row - 1][other - 1] - rowPotential[row] - columnPotential[other];
                if (cost < slack[other]) {
                    slack[other] = cost;
                    cameFrom[other] = column;
                }
                if (next == 0 || slack[other] < slack[next]) {
                    next = other;
                }
            }
            shift(seen, slack, slack[next]);
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private void shift(boolean[] seen, double[] slack, double by) {
        for (int column = 0; column <= columns; column++) {
            if (seen[column]) {
                rowPotential[rowOf[column]] += by;
                columnPotential[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }
}
