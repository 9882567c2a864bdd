package cn.jishen.app.checks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what someone may have meant. */
final class Nearest {
    private static final int SHOWN = 3;

    private Nearest() {}

    /** At most three of the known words, the nearest by edit distance first. */
    static List<String> to(String written, Collection<String> known) {
        return within(Integer.MAX_VALUE, written, known);
    }

    /** The same, but only words that so many edits make of what is written. */
    static List<String> within(int edits, String written, Collection<String> known) {
        return known.stream()
                .filter(word -> distance(written, word) <= edits)
                .sorted(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(word -> !sameStart(written, word))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    private static boolean sameStart(String one, String other) {
        return !one.isEmpty() && other.startsWith(one.substring(0, 1));
    }

    private static int distance(String one, String other) {
        return LevenshteinDistance.getDefaultInstance().apply(one, other);
    }
}
