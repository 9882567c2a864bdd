package cn.jishen.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How many pairs that comparing every two finds have a key in common. */
class BandsTest {
    private static final double FROM = 0.75;
    private static final double TO = 0.95;

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 0.7, 0.8, 0.9})
    void keys_bringNearlyAllTogetherThatAreAlike(double threshold) {
        Goals goals = new Goals(7);
        Bands bands = Bands.of(threshold);
        int alike = 0;
        int met = 0;
        for (int i = 0; i < 600; i++) {
            String goal = goals.next();
            for (int changes = 1; changes <= 6; changes++) {
                int[] one = Features.ofGoal(goal, 20);
                int[] other = Features.ofGoal(goals.changed(goal, changes), 20);
                double share = share(one, other);
                if (share >= Math.max(threshold, FROM) && share <= TO) {
                    alike++;
                    met += meet(bands.keys(one), bands.keys(other)) ? 1 : 0;
                }
            }
        }
        assertThat(alike).isGreaterThan(200);
        assertThat((double) met / alike).isGreaterThanOrEqualTo(0.98);
    }

    @Test
    void goalsOfOneTrade_seldomMeet() {
        Goals goals = new Goals(8);
        Bands bands = Bands.of(0.8);
        List<int[]> keys = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            keys.add(bands.keys(Features.ofGoal(goals.next(), 20)));
        }
        long met = 0;
        for (int i = 0; i < keys.size(); i++) {
            int one = i;
            met += keys.subList(0, i).stream()
                    .filter(other -> meet(keys.get(one), other))
                    .count();
        }
        assertThat(met).isLessThan(500 * 499 / 2 / 20);
    }

    @Test
    void sameSet_hasTheSameKeysInEveryRun() {
        int[] set = Features.ofGoal(new Goals(9).next(), 20);
        assertThat(Bands.of(0.8).keys(set)).isEqualTo(Bands.of(0.8).keys(set));
    }

    @Test
    void whatMustBeTheSame_takesOneKey() {
        assertThat(Bands.of(1).count()).isEqualTo(1);
    }

    private static boolean meet(int[] one, int[] other) {
        return IntStream.range(0, one.length).anyMatch(band -> one[band] == other[band]);
    }

    private static double share(int[] one, int[] other) {
        long common = IntStream.of(one)
                .filter(f -> IntStream.of(other).anyMatch(g -> g == f))
                .count();
        return common / (double) Math.max(one.length, other.length);
    }
}
