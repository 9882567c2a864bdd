package cn.jishen.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How comparators are written, before a number and after it. */
final class Comparators {
    /** One writing; a weak one gives way to what stands after the number (控制在5万元以上). */
    record Word(Comparator meaning, boolean weak) {}

    /** What follows 内 where it is no comparator: 内部, 内容 … */
    private static final String NOT_WITHIN = "部容外训控审网涝存地科";

    private static final class BuiltIn {
        static final Lexicon<Word> BEFORE;
        static final Lexicon<Word> AFTER;

        static {
            Map<String, Comparator> signs = new HashMap<>();
            for (Comparator comparator : Comparator.values()) {
                signs.put(comparator.sign(), comparator);
            }
            Map<String, Word> before = new HashMap<>();
            Map<String, Word> after = new HashMap<>();
            for (String[] row : WordFile.rows("comparators.csv")) {
                Comparator meaning = signs.getOrDefault(row[2], Comparator.EQ_IMPLICIT);
                (row[1].equals("后") ? after : before).put(row[0], new Word(meaning, row[1].equals("弱")));
            }
            BEFORE = new Lexicon<>(before);
            AFTER = new Lexicon<>(after);
        }
    }

    private Comparators() {}

    /** The writings that stand before a number. */
    static Lexicon<Word> before() {
        return BuiltIn.BEFORE;
    }

    /** Whether a text is a comparator before a number and nothing else. */
    static boolean isWhole(String text) {
        Lexicon.Match<Word> word = BuiltIn.BEFORE.at(text, 0);
        boolean bracket = text.equals("》") || text.equals("《");
        return bracket || (word != null && word.end() == text.length());
    }

    /** The writing that stands right after a number and its unit; null when none does. “内部” and “以上述” are none. */
    static Lexicon.@Nullable Match<Word> standsAfter(String text, int at) {
        Lexicon.Match<Word> word = BuiltIn.AFTER.at(text, at);
        if (word == null || word.end() >= text.length()) {
            return word;
        }
        char next = text.charAt(word.end());
        boolean inside = text.charAt(word.end() - 1) == '内' && NOT_WITHIN.indexOf(next) >= 0;
        return inside || next == '述' || text.startsWith("简称", word.end()) ? null : word;
    }

    /** The writings that stand after number and unit. */
    static Lexicon<Word> after() {
        return BuiltIn.AFTER;
    }
}
