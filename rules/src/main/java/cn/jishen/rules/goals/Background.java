package cn.jishen.rules.goals;

import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.WordList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a text tell how things stand or stood, and are no targets: 现有路灯4000盏, 全县建制村187个. What a clause
 * says of its figures holds for the clauses after it in the sentence, until one says otherwise.
 */
final class Background {
    private static final String CLAUSE_ENDS = "，,：:";
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");

    private final Lexicon words;
    private final @Nullable Integer budgetYear;

    /**
     * @param budgetYear earlier years are past; null where it is not known, and no year tells anything then
     */
    Background(Lexicon words, @Nullable Integer budgetYear) {
        this.words = words;
        this.budgetYear = budgetYear;
    }

    /** What a clause says of its figures. */
    private enum Sense {
        /** Nothing. */
        OPEN,
        /** What is to be done. */
        TASK,
        /** What is planned, in so many words: 今年, 计划. */
        PLAN,
        /** How things stand, by the place or the measure alone; words of doing end it. */
        EXTENT,
        /** How things stand, in so many words; words of doing in a later clause end it. */
        STOCK,
        /** What was so before; only a word of planning ends it. */
        PAST
    }

    /**
     * Whether a figure is of the past or of how things stand.
     *
     * @param before the text from the start of the sentence up to the figure
     * @param bounded whether the figure says by itself that it is to be attained (≥, 以上, 以内)
     */
    boolean holds(String before, boolean bounded) {
        Sense sense = Sense.OPEN;
        int from = 0;
        for (int at = 0; at <= before.length(); at++) {
            if (at == before.length() || CLAUSE_ENDS.indexOf(before.charAt(at)) >= 0) {
                sense = then(sense, stated(before.substring(from, at)));
                from = at + 1;
            }
        }
        return sense == Sense.PAST || sense == Sense.STOCK || (sense == Sense.EXTENT && !bounded);
    }

    private static Sense then(Sense before, Sense stated) {
        boolean told = stated == Sense.OPEN || (stated == Sense.TASK && before == Sense.PAST);
        boolean detail = stated == Sense.EXTENT && before != Sense.OPEN;
        return told || detail ? before : stated;
    }

    private Sense stated(String written) {
        // Words are looked up in texts without spaces, and their places counted in the same.
        String clause = WordList.bare(written);
        int year = year(clause);
        if (words.in("计划词", clause) || (budgetYear != null && year == budgetYear)) {
            return Sense.PLAN;
        }
        if (words.in("往年词", clause) || (budgetYear != null && year > 0 && year < budgetYear)) {
            return Sense.PAST;
        }
        String told = words.find("背景词", clause);
        String before = clause.substring(0, Math.max(0, clause.indexOf(told)));
        boolean used = words.endsWith("处置前语", before) || words.in("目标任务词", before) || words.in("达到词", before);
        if (!told.isEmpty() && !used) {
            return Sense.STOCK;
        }
        if (words.in("目标任务词", clause) || words.in("达到词", clause)) {
            return Sense.TASK;
        }
        return words.startsWith("地域起头", clause) || words.in("规模词", clause) ? Sense.EXTENT : Sense.OPEN;
    }

    /** The last year that the clause names; 0 for none, and for one that is planned for, stale as it may be. */
    private int year(String clause) {
        int year = 0;
        Matcher found = YEAR.matcher(clause);
        while (found.find()) {
            String after = clause.substring(found.end());
            boolean planned = words.startsWith("计划起句", after) || words.startsWith("目标任务词", after);
            boolean head = clause.substring(0, found.start()).chars().noneMatch(Character::isLetter);
            year = head && planned ? 0 : Integer.parseInt(found.group(1));
        }
        return year;
    }
}
