package cn.jishen.facts.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Words with what each means, found in a text by the longest that stands at a place. Immutable. Kept as a sorted array,
 * because the command line builds it at every start.
 */
public final class LongestMatch<T> {
    private static final int FILTER_BITS = 1024;

    private final String[] words;
    private final List<T> meanings;
    /** Which hashes of first characters occur, to turn most places down at once. */
    private final long[] firsts = new long[FILTER_BITS / Long.SIZE];

    /** What was found at a place, and where the word ends. */
    public record Match<T>(T meaning, int end) {}

    public LongestMatch(Map<String, T> entries) {
        words = entries.keySet().toArray(new String[0]);
        Arrays.sort(words);
        meanings = new ArrayList<>(words.length);
        for (String word : words) {
            meanings.add(entries.get(word));
            firsts[slot(word.charAt(0))] |= bit(word.charAt(0));
        }
    }

    /** The meaning of a whole word; null when it is not listed. */
    @Nullable
    public T get(String word) {
        int index = Arrays.binarySearch(words, word);
        return index < 0 ? null : meanings.get(index);
    }

    /** The longest word that starts at a place; null when there is none. */
    @Nullable
    public Match<T> at(String text, int from) {
        if (from >= text.length() || (firsts[slot(text.charAt(from))] & bit(text.charAt(from))) == 0) {
            return null;
        }
        int best = -1;
        int low = 0;
        int high = words.length;
        // The words that agree with the text so far are a range that each further character narrows.
        for (int depth = 0; low < high && from + depth < text.length(); depth++) {
            char c = text.charAt(from + depth);
            low = bound(low, high, depth, c);
            high = bound(low, high, depth, (char) (c + 1));
            if (low < high && words[low].length() == depth + 1) {
                best = low;
            }
        }
        return best < 0 ? null : new Match<>(meanings.get(best), from + words[best].length());
    }

    /** Every word that starts at a place, the shortest first, with its meaning. */
    public void each(String text, int from, BiConsumer<String, T> found) {
        if (from >= text.length() || (firsts[slot(text.charAt(from))] & bit(text.charAt(from))) == 0) {
            return;
        }
        int low = 0;
        int high = words.length;
        for (int depth = 0; low < high && from + depth < text.length(); depth++) {
            char c = text.charAt(from + depth);
            low = bound(low, high, depth, c);
            high = bound(low, high, depth, (char) (c + 1));
            if (low < high && words[low].length() == depth + 1) {
                found.accept(words[low], meanings.get(low));
            }
        }
    }

    /** Whether any of the words stands anywhere in the text. */
    public boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** The first word of a range whose character at a depth is not below the one given. */
    private int bound(int from, int to, int depth, char c) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words[middle].length() <= depth || words[middle].charAt(depth) < c) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static int slot(char c) {
        return (c % FILTER_BITS) / Long.SIZE;
    }

    private static long bit(char c) {
        return 1L << (c % Long.SIZE);
    }
}
