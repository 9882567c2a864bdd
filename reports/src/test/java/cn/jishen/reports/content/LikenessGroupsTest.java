package cn.jishen.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LikenessGroupsTest {
    private static final double THRESHOLD = 0.8;

    @Test
    void pairsThatComparingEveryTwoFinds_areInOneGroup() {
        LikenessGroups groups = new LikenessGroups(THRESHOLD);
        int size = added(groups, new Goals(20260101).season(3_000));
        int[] leaders = groups.leaders();
        Chains all = new Chains(size);
        int alike = 0;
        int together = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (groups.share(i, j) >= THRESHOLD) {
                    all.join(i, j);
                    alike++;
                    together += leaders[i] == leaders[j] ? 1 : 0;
                }
            }
        }
        assertThat(alike).isGreaterThan(200);
        assertThat((double) together / alike).isGreaterThanOrEqualTo(0.98);
        for (int i = 0; i < size; i++) {
            assertThat(all.areJoined(i, leaders[i])).as("only what is alike").isTrue();
        }
    }

    @Test
    void copyOfACopy_isOfTheGroupAlthoughItIsNotLikeTheFirst() {
        LikenessGroups groups = new LikenessGroups(THRESHOLD);
        for (int from : new int[] {0, 15, 30, 45}) {
            groups.add(IntStream.range(from, from + 100).toArray());
        }
        int stranger = groups.add(IntStream.range(500, 600).toArray());
        assertThat(groups.leaders()).containsExactly(0, 0, 0, 0, stranger);
        assertThat(groups.share(0, 1)).isEqualTo(0.85);
        assertThat(groups.share(0, 3)).isLessThan(THRESHOLD);
    }

    @Test
    void sameSets_areOneNumber() {
        LikenessGroups groups = new LikenessGroups(THRESHOLD);
        assertThat(groups.add(new int[] {1, 2, 3})).isEqualTo(groups.add(new int[] {1, 2, 3}));
        assertThat(groups.add(new int[] {1, 2, 4})).isEqualTo(1);
    }

    @Test
    void exactlyTheThreshold_isAlike() {
        LikenessGroups groups = new LikenessGroups(THRESHOLD);
        groups.add(new int[] {1, 2, 3, 4, 5});
        groups.add(new int[] {1, 2, 3, 4, 6});
        groups.add(new int[] {1, 2, 3, 4});
        groups.add(new int[] {1, 2, 3, 7, 8});
        assertThat(groups.leaders()).containsExactly(0, 0, 0, 3);
    }

    @Test
    void orderOfTheDocuments_changesNoGroup() {
        List<String> goals = new ArrayList<>(new HashSet<>(new Goals(3).season(800)));
        Set<Set<String>> before = groups(goals);
        Collections.shuffle(goals, new Random(4));
        assertThat(groups(goals)).isEqualTo(before);
    }

    private static Set<Set<String>> groups(List<String> goals) {
        LikenessGroups groups = new LikenessGroups(THRESHOLD);
        int[] sets = goals.stream()
                .mapToInt(goal -> groups.add(Features.ofGoal(goal, 20)))
                .toArray();
        int[] leaders = groups.leaders();
        Map<Integer, Set<String>> found = new HashMap<>();
        for (int i = 0; i < sets.length; i++) {
            found.computeIfAbsent(leaders[sets[i]], leader -> new HashSet<>()).add(goals.get(i));
        }
        return new HashSet<>(found.values());
    }

    private static int added(LikenessGroups groups, List<String> goals) {
        return 1
                + goals.stream()
                        .mapToInt(goal -> groups.add(Features.ofGoal(goal, 20)))
                        .max()
                        .orElse(-1);
    }
}
