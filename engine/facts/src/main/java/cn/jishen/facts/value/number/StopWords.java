package cn.jishen.facts.value.number;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.text.GrammarTable;
import cn.jishen.facts.text.ListedWords;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.Writing;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words in and around numbers that set no target; they are in grammar/number-stops.csv. Immutable. */
public final class StopWords {
    private static final TableForm FORM = TableForm.of("grammar/number-stops.csv", "词", "位置");

    private static final Map<String, Place> PLACES = Map.of(
            "整", Place.WHOLE,
            "常", Place.USUAL,
            "号", Place.HOTLINE,
            "必后", Place.ALWAYS_AFTER,
            "后", Place.AFTER,
            "前", Place.BEFORE,
            "号前", Place.BEFORE_CODE);

    /** What a word does to a number. */
    enum Place {
        /** It holds the number itself: 十四五. */
        WHOLE,
        /** It is a usual length of time, and none where something is compared: 8小时. */
        USUAL,
        /** It is a number that is called: 12345. */
        HOTLINE,
        /** It stands after the number: 号. */
        ALWAYS_AFTER,
        /** It stands after the number, and counts where the number is all that a 指标值 has: 级. */
        AFTER,
        /** It stands before the number: 第. */
        BEFORE,
        /** It stands before the number, and counts where a unit follows: 编号. */
        BEFORE_CODE
    }

    private final LongestMatch<Place> ahead;
    private final LongestMatch<Place> after;
    /** Written backwards. */
    private final LongestMatch<Place> before;

    private final int longestBefore;

    private StopWords(
            LongestMatch<Place> ahead, LongestMatch<Place> after, LongestMatch<Place> before, int longestBefore) {
        this.ahead = ahead;
        this.after = after;
        this.before = before;
        this.longestBefore = longestBefore;
    }

    static StopWords of(RuleData data, Mistakes mistakes) {
        ListedWords<Place> ahead = new ListedWords<>();
        ListedWords<Place> after = new ListedWords<>();
        ListedWords<Place> before = new ListedWords<>();
        int longest = 0;
        for (TableRow row : GrammarTable.rows(FORM, data, mistakes)) {
            String word = Writing.fold(row.needed("词"));
            Place place = GrammarTable.meaning(row, "位置", PLACES);
            if (place == null) {
                continue;
            }
            switch (place) {
                case AFTER, ALWAYS_AFTER -> after.add(word, place, row);
                case BEFORE, BEFORE_CODE -> {
                    before.add(word, place, row);
                    longest = Math.max(longest, word.length());
                }
                default -> ahead.add(word, place, row);
            }
        }
        return new StopWords(ahead.match(), after.match(), before.matchBackwards(), longest);
    }

    /** The word that starts at a place and holds a number; null when none does. */
    LongestMatch.@Nullable Match<Place> at(String text, int from) {
        return ahead.at(text, from);
    }

    /** What the word that follows a number does to it; null when there is none. */
    @Nullable
    Place following(String text, int end) {
        LongestMatch.Match<Place> word = after.at(text, end);
        return word == null ? null : word.meaning();
    }

    /** What the word that stands before a number does to it; null when there is none. */
    @Nullable
    Place preceding(String text, int from) {
        String reversed = new StringBuilder(text.substring(Math.max(0, from - longestBefore), from))
                .reverse()
                .toString();
        LongestMatch.Match<Place> word = before.at(reversed, 0);
        return word == null ? null : word.meaning();
    }
}
