package cn.jishen.facts.reading;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;

/** The pairs of neighbouring characters of a text, each as often as it stands there; by these texts are compared. */
public final class LetterPairs {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** One bit for each pair, by its hash; two pairs may share one. */
    private static final int MARKS = 4;

    private final int[] pairs;
    private final long[] marks = new long[MARKS];

    private LetterPairs(int[] pairs) {
        this.pairs = pairs;
        for (int pair : pairs) {
            int bit = (pair * 0x9E3779B1) >>> (Integer.SIZE - 8);
            marks[bit / Long.SIZE] |= 1L << bit;
        }
    }

    /**
     * The pairs of a text.
     *
     * @param letters without marks and spaces
     */
    public static LetterPairs of(String letters) {
        int[] pairs = new int[Math.max(0, letters.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = letters.charAt(i) << Character.SIZE | letters.charAt(i + 1);
        }
        Arrays.sort(pairs);
        return new LetterPairs(pairs);
    }

    /** How many there are. */
    public int count() {
        return pairs.length;
    }

    /** How many both have. */
    public int shared(LetterPairs other) {
        int shared = 0;
        for (int i = 0, j = 0; i < pairs.length && j < other.pairs.length; ) {
            int order = Integer.compare(pairs[i], other.pairs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Twice the pairs that both have over all pairs (Dice's coefficient), in % to two decimals; 0 where none are. */
    public BigDecimal likeness(LetterPairs other) {
        return share(2 * shared(other), count() + other.count());
    }

    /** Whether {@link #likeness} is at least so many per cent; turns most texts down without comparing them. */
    public boolean isLike(LetterPairs other, BigDecimal percent) {
        int most = Math.min(count() - missing(other), other.count() - other.missing(this));
        return share(2 * most, count() + other.count()).compareTo(percent) >= 0
                && likeness(other).compareTo(percent) >= 0;
    }

    /** How many pairs the other has not, at least: each mark that it lacks stands for one. */
    private int missing(LetterPairs other) {
        int missing = 0;
        for (int i = 0; i < MARKS; i++) {
            missing += Long.bitCount(marks[i] & ~other.marks[i]);
        }
        return missing;
    }

    /** Whether both have at least such a share, of 1, of the pairs of the shorter; false where that has none. */
    public boolean holds(LetterPairs other, BigDecimal share) {
        int fewer = Math.min(count(), other.count());
        BigDecimal needed = share.multiply(BigDecimal.valueOf(fewer));
        int most = Math.min(count() - missing(other), other.count() - other.missing(this));
        return fewer > 0
                && BigDecimal.valueOf(most).compareTo(needed) >= 0
                && BigDecimal.valueOf(shared(other)).compareTo(needed) >= 0;
    }

    private static BigDecimal share(int part, int of) {
        return of == 0
                ? BigDecimal.ZERO
                : HUNDRED.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
    }
}
