package cn.jishen.facts.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The known words that a wrong one was probably meant for. */
public final class NearestWords {
    /** More would no longer be read. */
    private static final int MOST = 3;

    private NearestWords() {}

    /** At most three, the nearest first; those that share no character with the word are left out. */
    public static List<String> to(String word, Collection<String> known) {
        LevenshteinDistance distance = LevenshteinDistance.getDefaultInstance();
        return known.stream()
                .distinct()
                .filter(other -> other.chars().anyMatch(c -> word.indexOf(c) >= 0))
                .sorted(Comparator.<String>comparingInt(other -> distance.apply(word, other))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
    }

    /** “改成“甲”“乙”之一”, or what to do where no known word is near. */
    public static String advice(String word, Collection<String> known, String otherwise) {
        List<String> near = to(word, known);
        return near.isEmpty() ? otherwise : "改成“" + String.join("”“", near) + "”" + (near.size() > 1 ? "之一" : "");
    }
}
