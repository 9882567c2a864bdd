package cn.jishen.facts;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Words with what each means, found in a text by the longest that stands at a place. Immutable. */
final class Lexicon<T> {
    private final Map<String, T> meanings;
    private final char[] firsts;
    private final int[] longest;

    /** What was found at a place, and where the word ends. */
    record Match<T>(T meaning, int end) {}

    Lexicon(Map<String, T> meanings) {
        this.meanings = new HashMap<>(meanings);
        TreeMap<Character, Integer> lengths = new TreeMap<>();
        for (String word : meanings.keySet()) {
            lengths.merge(word.charAt(0), word.length(), Math::max);
        }
        firsts = new char[lengths.size()];
        longest = new int[lengths.size()];
        int i = 0;
        for (Map.Entry<Character, Integer> entry : lengths.entrySet()) {
            firsts[i] = entry.getKey();
            longest[i++] = entry.getValue();
        }
    }

    /** The meaning of a whole word; null when it is not listed. */
    @Nullable
    T get(String word) {
        return meanings.get(word);
    }

    /** The longest word that starts at a place; null when there is none. */
    @Nullable
    Match<T> at(String text, int from) {
        if (from >= text.length()) {
            return null;
        }
        int first = Arrays.binarySearch(firsts, text.charAt(from));
        if (first < 0) {
            return null;
        }
        for (int length = Math.min(longest[first], text.length() - from); length > 0; length--) {
            T meaning = meanings.get(text.substring(from, from + length));
            if (meaning != null) {
                return new Match<>(meaning, from + length);
            }
        }
        return null;
    }

    /** Whether any of the words stands anywhere in the text. */
    boolean anyIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (at(text, i) != null) {
                return true;
            }
        }
        return false;
    }
}
