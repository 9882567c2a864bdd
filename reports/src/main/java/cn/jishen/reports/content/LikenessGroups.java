package cn.jishen.reports.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Puts sets of features into groups, each led by its first: a set joins the leader that it shares most with. An index
 * from features to leaders spares comparing every two; sets that are the same are compared once.
 */
final class LikenessGroups {
    private final double threshold;
    private final List<Set<String>> leaders = new ArrayList<>();
    private final Map<String, List<Integer>> leadersWith = new HashMap<>();
    private final Map<Set<String>, Match> known = new HashMap<>();

    /** The leader's number, and the share of features that the two have in common, of those of the larger. */
    record Match(int leader, double share) {}

    /** @param threshold the least share that makes two sets alike, above 0 and at most 1 */
    LikenessGroups(double threshold) {
        this.threshold = threshold;
    }

    /** The leader of this set, itself if it is like none before. */
    Match add(Set<String> features) {
        Match before = known.get(features);
        if (before == null) {
            Match best = best(features);
            before = best.share() >= threshold ? best : lead(features);
            known.put(features, before);
        }
        return before;
    }

    private Match best(Set<String> features) {
        int[] shared = new int[leaders.size()];
        for (String feature : features) {
            for (int leader : leadersWith.getOrDefault(feature, List.of())) {
                shared[leader]++;
            }
        }
        Match best = new Match(-1, 0);
        for (int leader = 0; leader < shared.length; leader++) {
            double share = shared[leader]
                    / (double) Math.max(features.size(), leaders.get(leader).size());
            if (share > best.share()) {
                best = new Match(leader, share);
            }
        }
        return best;
    }

    private Match lead(Set<String> features) {
        int number = leaders.size();
        leaders.add(features);
        features.forEach(
                f -> leadersWith.computeIfAbsent(f, k -> new ArrayList<>()).add(number));
        return new Match(number, 1);
    }
}
