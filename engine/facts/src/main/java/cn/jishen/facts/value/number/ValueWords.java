package cn.jishen.facts.value.number;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.text.GrammarTable;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.value.unit.UnitTable;

/**
 * The words by which numbers in a text are read. Immutable.
 *
 * @param units the units of measure
 * @param signs how comparators are written
 * @param stops what keeps a number from setting a target
 * @param dates words that are a point or a stretch of time by themselves: 年底
 * @param changes words that make the number after them a change: 增长
 */
public record ValueWords(
        UnitTable units,
        ComparisonSigns signs,
        StopWords stops,
        LongestMatch<String> dates,
        LongestMatch<String> changes) {
    private static final TableForm DATES = GrammarTable.wordsAt("grammar/date-words.csv");
    private static final TableForm CHANGES = GrammarTable.wordsAt("grammar/change-words.csv");

    /** The words of the tables under grammar/; what is wrong in them is added to the mistakes. */
    public static ValueWords of(RuleData data, Mistakes mistakes) {
        return new ValueWords(
                UnitTable.of(data, mistakes),
                ComparisonSigns.of(data, mistakes),
                StopWords.of(data, mistakes),
                GrammarTable.words(DATES, data, mistakes),
                GrammarTable.words(CHANGES, data, mistakes));
    }
}
