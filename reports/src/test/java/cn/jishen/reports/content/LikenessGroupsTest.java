package cn.jishen.reports.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LikenessGroupsTest {
    private static final double THRESHOLD = 0.8;

    @Test
    void index_findsTheLeadersThatComparingEveryTwoFinds() {
        Random random = new Random(20260101);
        List<Set<String>> sets = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            Set<String> set = new HashSet<>(i < 20 ? Set.of() : sets.get(random.nextInt(20)));
            int changes = i < 20 ? 5 + random.nextInt(40) : random.nextInt(6);
            for (int c = 0; c < changes; c++) {
                if (random.nextBoolean() && set.size() > 4) {
                    set.remove(set.iterator().next());
                }
                set.add("词" + random.nextInt(5000));
            }
            sets.add(set);
        }
        LikenessGroups groups = new LikenessGroups(THRESHOLD);
        List<Set<String>> leaders = new ArrayList<>();
        for (Set<String> set : new LinkedHashSet<>(sets)) {
            LikenessGroups.Match match = groups.add(set);
            int best = -1;
            double share = 0;
            for (int leader = 0; leader < leaders.size(); leader++) {
                Set<String> common = new HashSet<>(leaders.get(leader));
                common.retainAll(set);
                double own = common.size()
                        / (double) Math.max(set.size(), leaders.get(leader).size());
                if (own > share) {
                    share = own;
                    best = leader;
                }
            }
            if (share < THRESHOLD) {
                best = leaders.size();
                share = 1;
                leaders.add(set);
            }
            assertThat(match).isEqualTo(new LikenessGroups.Match(best, share));
        }
        assertThat(leaders).hasSizeBetween(20, 350);
    }
}
