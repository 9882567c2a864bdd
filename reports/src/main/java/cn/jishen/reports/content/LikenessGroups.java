package cn.jishen.reports.content;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Puts sets of features into groups, each led by its first: a set joins the leader that it shares most with. Sets that
 * are the same are compared once. Features are kept as numbers, so that a season takes a kilobyte a project.
 *
 * <p>Two sets that have so much in common share one of their first features too, whatever the order they are put in,
 * as the others are too few: only the first features of each leader are in the index, and no leader is missed.
 */
final class LikenessGroups {
    private final double threshold;
    private final Map<Integer, Leaders> leadersWith = new HashMap<>();
    private final Map<Long, Match> known = new HashMap<>();
    private int[][] leaders = new int[16][];
    private int size;

    /** The leader's number, and the share of features that the two have in common, of those of the larger. */
    record Match(int leader, double share) {}

    /** Numbers of leaders, in their order. */
    private static final class Leaders {
        private int[] numbers = new int[2];
        private int size;

        private void add(int number) {
            numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
            numbers[size++] = number;
        }
    }

    /** @param threshold the least share that makes two sets alike, above 0 and at most 1 */
    LikenessGroups(double threshold) {
        this.threshold = threshold;
    }

    /** The leader of this set, itself if it is like none before. */
    Match add(Set<String> features) {
        int[] numbers = features.stream()
                .mapToInt(LikenessGroups::number)
                .sorted()
                .distinct()
                .toArray();
        return known.computeIfAbsent(identity(numbers), k -> {
            Match best = best(numbers);
            return best.share() >= threshold ? best : lead(numbers);
        });
    }

    private Match best(int[] features) {
        Match best = new Match(-1, 0);
        boolean[] seen = new boolean[size];
        for (int i = 0; i < firstOnes(features); i++) {
            Leaders candidates = leadersWith.get(features[i]);
            for (int c = 0; candidates != null && c < candidates.size; c++) {
                int leader = candidates.numbers[c];
                if (!seen[leader]) {
                    seen[leader] = true;
                    double share = share(features, leaders[leader]);
                    boolean better = share > best.share() || (share == best.share() && leader < best.leader());
                    best = better ? new Match(leader, share) : best;
                }
            }
        }
        return best;
    }

    private Match lead(int[] features) {
        leaders = size == leaders.length ? Arrays.copyOf(leaders, 2 * size) : leaders;
        leaders[size] = features;
        for (int i = 0; i < firstOnes(features); i++) {
            leadersWith.computeIfAbsent(features[i], k -> new Leaders()).add(size);
        }
        return new Match(size++, 1);
    }

    /** So many of the features cannot all be missing from a set that is like this one. */
    private int firstOnes(int[] features) {
        return features.length - (int) Math.ceil(threshold * features.length - 1e-9) + 1;
    }

    private static double share(int[] one, int[] other) {
        int common = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                common++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common / (double) Math.max(one.length, other.length);
    }

    /** Spread, because the numbers that Java gives to short texts lie close together. */
    private static int number(String feature) {
        int hash = 0;
        for (int i = 0; i < feature.length(); i++) {
            hash = (hash ^ feature.charAt(i)) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private static long identity(int[] features) {
        long hash = features.length;
        for (int feature : features) {
            hash = (hash ^ feature) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return hash;
    }
}
