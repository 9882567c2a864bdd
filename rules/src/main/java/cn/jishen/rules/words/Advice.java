package cn.jishen.rules.words;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 写法: what to write instead, said in the words of the row or project itself ({@link OwnWords} in braces), chosen by
 * the words of the text: a 质量指标 of a repair is another than that of a training. The lines of
 * {@code parameters/advice.csv} are tried in their order; one that needs a word which the row does not have is passed
 * over. Immutable.
 */
public final class Advice {
    /** Where they stand. */
    public static final TableForm FORM = TableForm.of("parameters/advice.csv", "场合", "词", "写法");

    private final Map<String, List<Line>> lines;
    private final Lexicon words;

    private Advice(List<Line> lines, Lexicon words) {
        this.lines = lines.stream().collect(Collectors.groupingBy(Line::occasion));
        this.words = words;
    }

    /** One line; words null means any text. */
    private record Line(String occasion, @Nullable TextPattern words, String text) {
        private static final Pattern PLACE =
                Pattern.compile("\\{([" + String.join("", OwnWords.NAMES) + "])(\\?[^{}]*)?}");

        static Line of(TableRow row) {
            return new Line(row.needed("场合"), row.text("词").isEmpty() ? null : row.pattern("词"), row.text("写法"));
        }

        boolean isFor(String about) {
            return words != null && words.isFoundIn(about);
        }

        boolean isForAny() {
            return words == null;
        }

        /** The text with its places filled; null when there is no word for one. */
        @Nullable
        String filled(Map<String, String> own) {
            Matcher place = PLACE.matcher(text);
            StringBuilder filled = new StringBuilder();
            while (place.find()) {
                String word = own.get(place.group(1));
                String optional = place.group(2);
                if (word == null && optional == null) {
                    return null;
                }
                String after = optional == null ? "" : optional.substring(1);
                place.appendReplacement(filled, Matcher.quoteReplacement(word == null ? "" : word + after));
            }
            return place.appendTail(filled).toString();
        }
    }

    /** The lines of a table. */
    public static Advice of(Table table, Lexicon words) {
        return new Advice(table.map(Line::of), words);
    }

    /** The occasions for which there are lines. */
    public Set<String> occasions() {
        return Set.copyOf(lines.keySet());
    }

    /** The first line for this occasion whose words stand in the text; IllegalArgumentException when none fits. */
    public String of(String occasion, String about) {
        Map<String, String> own = OwnWords.of(about);
        String found = byWords(occasion, List.of(about), own);
        return found == null ? otherwise(List.of(occasion), own) : found;
    }

    /** The same for what a project does: each of its tasks, then its name. */
    public String of(String occasion, ProjectReading about) {
        return of(occasion, about.project());
    }

    /** The same of a project that was not read. */
    public String of(String occasion, Project about) {
        for (String matter : OwnWords.matters(about, words)) {
            String found = byWords(occasion, List.of(matter), OwnWords.of(about, matter, words));
            if (found != null) {
                return found;
            }
        }
        return otherwise(List.of(occasion), OwnWords.of(about, "", words));
    }

    /** The same for what a row is about: its name, its description, its value; lines for its category first. */
    public String of(String occasion, RowReading about) {
        return of(occasion, about.indicator());
    }

    /** The same of a row that was not read. */
    public String of(String occasion, Indicator about) {
        List<String> texts = List.of(about.level3(), about.text(Field.DESCRIPTION), about.value());
        String category = occasion + "·" + about.category().label();
        Map<String, String> own = OwnWords.of(about, words);
        for (String text : texts) {
            for (String each : List.of(category, occasion)) {
                String found = byWords(each, List.of(text), own);
                if (found != null) {
                    return found;
                }
            }
        }
        return otherwise(List.of(category, occasion), own);
    }

    private String otherwise(List<String> occasions, Map<String, String> own) {
        for (String occasion : occasions) {
            for (Line line : lines.getOrDefault(occasion, List.of())) {
                String filled = line.isForAny() ? line.filled(own) : null;
                if (filled != null) {
                    return filled;
                }
            }
        }
        throw new IllegalArgumentException("“" + occasions.get(occasions.size() - 1) + "”没有适合任何文字的写法" + "\n建议：在 "
                + FORM.path() + " 中补一行，“词”留空，“写法”里不用花括号");
    }

    private @Nullable String byWords(String occasion, List<String> texts, Map<String, String> own) {
        for (String text : texts) {
            for (Line line : lines.getOrDefault(occasion, List.of())) {
                String filled = line.isFor(text) ? line.filled(own) : null;
                if (filled != null) {
                    return filled;
                }
            }
        }
        return null;
    }
}
