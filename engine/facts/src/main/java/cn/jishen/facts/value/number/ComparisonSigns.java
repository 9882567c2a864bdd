package cn.jishen.facts.value.number;

import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.WordFile;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How comparators are written, before a number and after it. */
public final class ComparisonSigns {
    /** One writing; a weak one gives way to what stands after the number (控制在5万元以上). */
    public record Word(ComparisonSign meaning, boolean weak) {}

    /** What follows 内 where it is no comparator: 内部, 内容 … */
    private static final String NOT_WITHIN = "部容外训控审网涝存地科";

    private static final class BuiltIn {
        static final LongestMatch<Word> BEFORE;
        static final LongestMatch<Word> AFTER;

        static {
            Map<String, ComparisonSign> signs = new HashMap<>();
            for (ComparisonSign comparator : ComparisonSign.values()) {
                signs.put(comparator.sign(), comparator);
            }
            Map<String, Word> before = new HashMap<>();
            Map<String, Word> after = new HashMap<>();
            for (String[] row : WordFile.rows("comparators.csv")) {
                ComparisonSign meaning = signs.getOrDefault(row[2], ComparisonSign.EQ_IMPLICIT);
                (row[1].equals("后") ? after : before).put(row[0], new Word(meaning, row[1].equals("弱")));
            }
            BEFORE = new LongestMatch<>(before);
            AFTER = new LongestMatch<>(after);
        }
    }

    private ComparisonSigns() {}

    /** The writings that stand before a number. */
    public static LongestMatch<Word> before() {
        return BuiltIn.BEFORE;
    }

    /** Whether a text is a comparator before a number and nothing else. */
    public static boolean isWhole(String text) {
        LongestMatch.Match<Word> word = BuiltIn.BEFORE.at(text, 0);
        boolean bracket = text.equals("》") || text.equals("《");
        return bracket || (word != null && word.end() == text.length());
    }

    /** The writing that stands right after a number and its unit; null when none does. “内部” and “以上述” are none. */
    public static LongestMatch.@Nullable Match<Word> standsAfter(String text, int at) {
        LongestMatch.Match<Word> word = BuiltIn.AFTER.at(text, at);
        if (word == null || word.end() >= text.length()) {
            return word;
        }
        char next = text.charAt(word.end());
        boolean inside = text.charAt(word.end() - 1) == '内' && NOT_WITHIN.indexOf(next) >= 0;
        return inside || next == '述' || text.startsWith("简称", word.end()) ? null : word;
    }

    /** The writings that stand after number and unit. */
    public static LongestMatch<Word> after() {
        return BuiltIn.AFTER;
    }
}
