package cn.jishen.audit.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class AssignmentProperties {
    @Property(tries = 500)
    void noOtherAssignment_weighsMore(
            @ForAll @IntRange(max = 5) int rows, @ForAll @IntRange(min = 1, max = 5) int columns, @ForAll long seed) {
        double[][] weights = weights(rows, columns, new Random(seed));

        int[] best = Assignment.best(weights);

        assertThat(Arrays.stream(best).filter(column -> column >= 0)).doesNotHaveDuplicates();
        double sum = 0;
        for (int row = 0; row < rows; row++) {
            assertThat(best[row] < 0 || weights[row][best[row]] > 0).isTrue();
            sum += best[row] < 0 ? 0 : weights[row][best[row]];
        }
        assertThat(sum).isCloseTo(most(weights, 0, new boolean[columns]), within(1e-9));
    }

    /** Tries every assignment. */
    private static double most(double[][] weights, int row, boolean[] taken) {
        if (row == weights.length) {
            return 0;
        }
        double most = most(weights, row + 1, taken);
        for (int column = 0; column < taken.length; column++) {
            if (!taken[column]) {
                taken[column] = true;
                most = Math.max(most, weights[row][column] + most(weights, row + 1, taken));
                taken[column] = false;
            }
        }
        return most;
    }

    /** Half of them 0, as where two rows are not alike. */
    private static double[][] weights(int rows, int columns, Random random) {
        double[][] weights = new double[rows][columns];
        for (double[] row : weights) {
            Arrays.setAll(row, column -> random.nextBoolean() ? 0 : random.nextDouble());
        }
        return weights;
    }
}
