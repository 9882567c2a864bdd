package cn.jishen.reports.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts sets of features into groups: whoever is like one of a group is of it, so that a copy of a copy is of the group
 * too. Which sets to compare {@link Bands} tell, and only what was compared feature by feature is called alike. Of each
 * set its features and keys are kept, some 400 bytes for a goal; sets that are the same are kept once.
 */
final class LikenessGroups {
    private final double threshold;
    private final Bands bands;
    private final Map<Long, Integer> known = new HashMap<>();
    private int[][] sets = new int[16][];
    private int[][] keys = new int[16][];
    private int size;

    /** @param threshold the least share of the larger that makes two sets alike, above 0 and at most 1 */
    LikenessGroups(double threshold) {
        this.threshold = threshold;
        bands = Bands.of(threshold);
    }

    /**
     * Takes a set and gives its number, from 0; one that is the same has the same.
     *
     * @param features sorted, each once, at least one; not to be changed any more
     */
    int add(int[] features) {
        return known.computeIfAbsent(identity(features), k -> {
            if (size == sets.length) {
                sets = Arrays.copyOf(sets, 2 * size);
                keys = Arrays.copyOf(keys, 2 * size);
            }
            sets[size] = features;
            keys[size] = bands.keys(features);
            return size++;
        });
    }

    /** For each set, by its number, the first of its group. */
    int[] leaders() {
        Chains chains = new Chains(size);
        long[] met = new long[size];
        for (int band = 0; band < bands.count(); band++) {
            for (int set = 0; set < size; set++) {
                met[set] = (long) keys[set][band] << Integer.SIZE | set;
            }
            Arrays.sort(met);
            for (int from = 0, to = 0; from < size; from = to) {
                while (to < size && met[to] >> Integer.SIZE == met[from] >> Integer.SIZE) {
                    to++;
                }
                join(Arrays.copyOfRange(met, from, to), chains);
            }
        }
        int[] leaders = new int[size];
        Arrays.setAll(leaders, chains::first);
        return leaders;
    }

    /** Of sets under one key joins those that are alike; with what is joined already nothing is compared again. */
    private void join(long[] met, Chains chains) {
        List<List<Integer>> parts = new ArrayList<>();
        for (long each : met) {
            int set = (int) each;
            for (List<Integer> part : parts) {
                if (!chains.areJoined(set, part.get(0)) && part.stream().anyMatch(other -> areAlike(set, other))) {
                    chains.join(set, part.get(0));
                }
            }
            List<Integer> own = parts.stream()
                    .filter(part -> chains.areJoined(set, part.get(0)))
                    .findFirst()
                    .orElse(null);
            if (own == null) {
                own = new ArrayList<>(1);
                parts.add(own);
            }
            own.add(set);
        }
    }

    private boolean areAlike(int one, int other) {
        int smaller = Math.min(sets[one].length, sets[other].length);
        int larger = Math.max(sets[one].length, sets[other].length);
        return smaller >= threshold * larger - 1e-9 && share(one, other) >= threshold;
    }

    /** The share of features that two sets have in common, of those of the larger. */
    double share(int one, int other) {
        int[] a = sets[one];
        int[] b = sets[other];
        int common = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            int order = Integer.compare(a[i], b[j]);
            common += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return common / (double) Math.max(a.length, b.length);
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
