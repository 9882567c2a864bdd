package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Passage;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.WordList;
import cn.jishen.rules.writing.Prose;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A year other than the budget year that a text speaks of as the year being planned.
 *
 * @param field where it stands
 * @param words the year and what follows it in its clause, as written
 * @param year the year
 * @param location of the passage; NOWHERE where the field tells it
 */
public record StaleYear(Field field, String words, int year, Location location) {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])((?:19|20)[0-9]{2})年");
    private static final Pattern TITLE = Pattern.compile("《[^》]*》?");
    private static final Pattern CLAUSE_END = Pattern.compile("[，,。；;！!]");

    /** The first in the document's whole goals; null if there is none or the budget year is not known. */
    public static @Nullable StaleYear in(DocumentReading document, Lexicon words) {
        return in(document.disclosure(), words);
    }

    private static @Nullable StaleYear in(Disclosure document, Lexicon words) {
        for (Passage passage : document.wholeGoals()) {
            StaleYear found = find(Field.DOCUMENT, passage.text(), document.year(), words);
            if (found != null) {
                return new StaleYear(found.field, found.words, found.year, passage.location());
            }
        }
        return null;
    }

    /** The first in the project's goal or purpose; null as above. */
    public static @Nullable StaleYear in(ProjectReading project, @Nullable Integer budgetYear, Lexicon words) {
        return in(project.project(), budgetYear, words);
    }

    private static @Nullable StaleYear in(Project project, @Nullable Integer budgetYear, Lexicon words) {
        for (Field field : List.of(Field.GOAL, Field.PURPOSE)) {
            StaleYear found = find(field, project.text(field), budgetYear, words);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** The first in the row's name, description or deadline; null as above. */
    public static @Nullable StaleYear in(RowReading row, @Nullable Integer budgetYear, Lexicon words) {
        return in(row.indicator(), budgetYear, words);
    }

    private static @Nullable StaleYear in(Indicator row, @Nullable Integer budgetYear, Lexicon words) {
        for (Field field : List.of(Field.LEVEL3, Field.DESCRIPTION)) {
            StaleYear found = find(field, row.text(field), budgetYear, words);
            if (found != null) {
                return found;
            }
        }
        Matcher deadline = YEAR.matcher(WordList.bare(row.value()));
        boolean dated = row.target().kind() == ValueKind.DEADLINE && deadline.find();
        if (!dated || budgetYear == null || Integer.parseInt(deadline.group(1)) >= budgetYear) {
            return null;
        }
        return new StaleYear(Field.VALUE, row.value(), Integer.parseInt(deadline.group(1)), Location.NOWHERE);
    }

    private static @Nullable StaleYear find(Field field, String text, @Nullable Integer budgetYear, Lexicon words) {
        for (String sentence : Prose.sentences(text)) {
            String untitled =
                    TITLE.matcher(WordList.bare(sentence)).replaceAll(title -> "书".repeat(title.end() - title.start()));
            Matcher year = YEAR.matcher(untitled);
            while (year.find()) {
                int said = Integer.parseInt(year.group(1));
                String before = untitled.substring(0, year.start());
                String after = untitled.substring(year.end());
                if (budgetYear != null && said != budgetYear && isPlanned(before, after, said < budgetYear, words)) {
                    return new StaleYear(field, clause(year.group() + after), said, Location.NOWHERE);
                }
            }
        }
        return null;
    }

    private static boolean isPlanned(String before, String after, boolean past, Lexicon words) {
        boolean heads = before.isEmpty() && words.startsWith("计划起句", after);
        boolean free = !words.endsWith("年份前语", before);
        boolean goal = free && words.startsWith("年度目标语", after);
        boolean deadline = free && past && words.startsWith("年份期限语", after);
        return heads || goal || deadline;
    }

    /** The words up to the end of the clause after the year, for the evidence. */
    private static String clause(String text) {
        Matcher end = CLAUSE_END.matcher(text);
        return end.find() && end.start() > 0 ? text.substring(0, end.start()) : text;
    }

    /** The same words with the budget year. */
    public String corrected(int budgetYear) {
        return words.replace(String.valueOf(year), String.valueOf(budgetYear));
    }
}
