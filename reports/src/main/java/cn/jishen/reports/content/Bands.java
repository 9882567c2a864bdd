package cn.jishen.reports.content;

import info.debatty.java.lsh.MinHash;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Keys under which sets that are alike meet, and others hardly ever (locality-sensitive hashing): a band of a MinHash
 * signature makes one key, and two sets meet when they have one key in common. So many bands and so long ones that of
 * sets that are just alike enough one pair in two hundred is missed at most, and of those that are more alike fewer.
 */
final class Bands {
    private static final double MISSED = 0.005;

    /** Longer signatures would cost more than comparing what falls together by chance. */
    private static final int LONGEST = 128;

    /** Any number will do; the same one makes the same keys in every run. */
    private static final long SEED = 20260101;

    private final MinHash hash;
    private final int bands;
    private final int rows;

    private Bands(int bands, int rows) {
        this.bands = bands;
        this.rows = rows;
        hash = new MinHash(bands * rows, Integer.MAX_VALUE, SEED);
    }

    /** @param share what two sets that are alike have in common of the larger at least, above 0 and at most 1 */
    static Bands of(double share) {
        // MinHash knows what is common as a part of all; of sets of one size, where it is least, that is:
        double jaccard = share / (2 - share);
        int rows = 1;
        while (needed(jaccard, rows + 1) * (rows + 1) <= LONGEST && rows < LONGEST) {
            rows++;
        }
        return new Bands((int) Math.min(LONGEST, needed(jaccard, rows)), rows);
    }

    private static double needed(double jaccard, int rows) {
        return Math.max(1, Math.ceil(Math.log(MISSED) / Math.log(1 - Math.pow(jaccard, rows))));
    }

    /** How many keys each set has. */
    int count() {
        return bands;
    }

    /**
     * The keys of a set, one for each band.
     *
     * @param features not empty
     */
    int[] keys(int[] features) {
        int[] signature = hash.signature(
                Arrays.stream(features).mapToObj(f -> f & Integer.MAX_VALUE).collect(Collectors.toSet()));
        int[] keys = new int[bands];
        for (int band = 0; band < bands; band++) {
            keys[band] = Arrays.hashCode(Arrays.copyOfRange(signature, band * rows, (band + 1) * rows));
        }
        return keys;
    }
}
