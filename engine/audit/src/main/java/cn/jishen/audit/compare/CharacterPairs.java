package cn.jishen.audit.compare;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text as its pairs of neighbouring characters, to be compared with others. */
final class CharacterPairs {
    private final String text;
    private final int[] pairs;

    private CharacterPairs(String text) {
        this.text = text;
        pairs = new int[Math.max(text.isEmpty() ? 0 : 1, text.length() - 1)];
        for (int i = 0; i < pairs.length; i++) {
            int second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            pairs[i] = text.charAt(i) << Character.SIZE | second;
        }
        Arrays.sort(pairs);
    }

    /** Wide and narrow writings of a character are one, and white space is none; null is the empty text. */
    static CharacterPairs of(@Nullable String text) {
        return new CharacterPairs(text == null ? "" : squeezed(Normalizer.normalize(text, Normalizer.Form.NFKC)));
    }

    /** A text without white space of any kind: two cells that differ only there say the same. */
    static String squeezed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.chars()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> kept.append((char) c));
        return kept.toString();
    }

    /** From 0 for texts that have no pair in common to 1 for equal ones. */
    double likeness(CharacterPairs other) {
        if (text.equals(other.text)) {
            return 1;
        }
        return pairs.length + other.pairs.length == 0 ? 1 : 2.0 * common(other) / (pairs.length + other.pairs.length);
    }

    /** The part of its pairs that another text has too; 0 for the empty text. */
    double within(CharacterPairs other) {
        return pairs.length == 0 ? 0 : (double) common(other) / pairs.length;
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    private int common(CharacterPairs other) {
        int common = 0;
        int mine = 0;
        int its = 0;
        while (mine < pairs.length && its < other.pairs.length) {
            int order = Integer.compare(pairs[mine], other.pairs[its]);
            common += order == 0 ? 1 : 0;
            mine += order <= 0 ? 1 : 0;
            its += order >= 0 ? 1 : 0;
        }
        return common;
    }
}
