package cn.jishen.app.checks;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The closed vocabulary of steps, for telling which step someone may have meant. */
final class Vocabulary {
    private static final int SHOWN = 3;

    private Vocabulary() {}

    /** The steps nearest to a text by edit distance, nearest first, in their readable form. */
    static List<String> nearest(String text, Collection<String> patterns) {
        String bare = blanked(text);
        return patterns.stream()
                .map(Vocabulary::readable)
                .sorted(Comparator.<String>comparingInt(
                                step -> LevenshteinDistance.getDefaultInstance().apply(bare, step))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(SHOWN)
                .toList();
    }

    /** A step as people write it, with … where it takes a word or a number: “说明里的…是“…””. */
    static String readable(String pattern) {
        return pattern.replaceAll("\\{[^}]*}", "…");
    }

    /** A text with … where a step may take a word or a number: in quotes, at numbers and at rule ids. */
    private static String blanked(String text) {
        return text.replaceAll("“[^”]*”", "“…”").replaceAll("[A-Z]?[0-9]+(?:\\.[0-9]+)?[a-z]?", "…");
    }
}
