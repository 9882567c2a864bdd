package cn.jishen.facts.value.number;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.text.GrammarTable;
import cn.jishen.facts.text.ListedWords;
import cn.jishen.facts.text.LongestMatch;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How comparators are written. Immutable.
 *
 * @param before the writings that stand before a number
 * @param after the writings that stand after number and unit
 */
public record ComparisonSigns(LongestMatch<Word> before, LongestMatch<Word> after) {
    private static final TableForm FORM = TableForm.of("grammar/comparators.csv", "写法", "位置", "含义");

    private static final Map<String, Place> PLACES = Map.of("前", Place.BEFORE, "弱", Place.WEAK, "后", Place.AFTER);
    /** What follows 内 where it is no comparator: 内部, 内容 … */
    private static final String NOT_WITHIN = "部容外训控审网涝存地科";

    private enum Place {
        BEFORE,
        WEAK,
        AFTER
    }

    /** One writing; a weak one gives way to what stands after the number (控制在5万元以上). */
    public record Word(ComparisonSign meaning, boolean weak) {}

    static ComparisonSigns of(RuleData data, Mistakes mistakes) {
        Map<String, ComparisonSign> signs = new LinkedHashMap<>();
        for (ComparisonSign sign : ComparisonSign.values()) {
            if (sign != ComparisonSign.EQ_IMPLICIT) {
                signs.put(sign.sign(), sign);
            }
        }
        ListedWords<Word> before = new ListedWords<>();
        ListedWords<Word> after = new ListedWords<>();
        for (TableRow row : GrammarTable.rows(FORM, data, mistakes)) {
            String written = row.needed("写法");
            Place place = GrammarTable.meaning(row, "位置", PLACES);
            ComparisonSign sign = GrammarTable.meaning(row, "含义", signs);
            if (place != null && sign != null) {
                (place == Place.AFTER ? after : before).add(written, new Word(sign, place == Place.WEAK), row);
            }
        }
        return new ComparisonSigns(before.match(), after.match());
    }

    /** The writing that stands right after a number and its unit; null when none does. “内部” and “以上述” are none. */
    public LongestMatch.@Nullable Match<Word> standsAfter(String text, int at) {
        LongestMatch.Match<Word> word = after.at(text, at);
        if (word == null || word.end() >= text.length()) {
            return word;
        }
        char next = text.charAt(word.end());
        boolean inside = text.charAt(word.end() - 1) == '内' && NOT_WITHIN.indexOf(next) >= 0;
        return inside || next == '述' || text.startsWith("简称", word.end()) ? null : word;
    }

    /** Whether a text is a comparator before a number and nothing else. */
    public boolean isWhole(String text) {
        LongestMatch.Match<Word> word = before.at(text, 0);
        boolean bracket = text.equals("》") || text.equals("《");
        return bracket || (word != null && word.end() == text.length());
    }

    /** Whether a comparator of either place stands here. */
    public boolean standAt(String text, int at) {
        return after.at(text, at) != null || before.at(text, at) != null;
    }
}
