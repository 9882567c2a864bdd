package cn.jishen.rules.words;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * 写法: what to write instead, for a suggestion that no number can be computed for, chosen by the words of the text: a
 * 质量指标 of a repair is another than that of a training. The lines of {@code parameters/advice.csv} are tried in their
 * order. Immutable.
 */
public final class Advice {
    private final List<Line> lines;

    private Advice(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** One line; words null means any text. */
    private record Line(String occasion, @Nullable Pattern words, String text) {
        static Line of(CSVRecord row) {
            String words = row.get("词");
            return new Line(row.get("场合"), words.isEmpty() ? null : Pattern.compile(words), row.get("写法"));
        }

        boolean fits(String wanted, String about) {
            return occasion.equals(wanted)
                    && (words == null || words.matcher(about).find());
        }
    }

    /** The lines that are shipped. */
    public static Advice load() {
        return new Advice(
                Resources.table("parameters/advice.csv").stream().map(Line::of).toList());
    }

    /** The first line for this occasion whose words stand in the text; IllegalArgumentException when none fits. */
    public String of(String occasion, String about) {
        for (Line line : lines) {
            if (line.fits(occasion, about)) {
                return line.text();
            }
        }
        throw new IllegalArgumentException(
                "没有“" + occasion + "”的写法适合“" + about + "”\n建议：在 parameters/advice.csv 中补一行，“词”留空的一行适合任何文字");
    }

    /** The same for what a project is about: its name first, then its purpose and goal, then its indicators. */
    public String of(String occasion, Project about) {
        List<String> texts = new ArrayList<>();
        texts.add(about.name());
        texts.add(about.text(Field.PURPOSE) + about.text(Field.GOAL));
        about.indicators().forEach(row -> texts.add(row.level3()));
        return firstOf(occasion, texts);
    }

    /** The same for what a row is about: its name, then its description; lines for its category first. */
    public String of(String occasion, Indicator about) {
        List<String> texts = List.of(about.level3(), about.text(Field.DESCRIPTION));
        String own = occasion + "·" + about.category().label();
        String found = byWords(own, texts);
        found = found == null ? byWords(occasion, texts) : found;
        return found == null ? otherwise(lines.stream().anyMatch(line -> line.fits(own, "")) ? own : occasion) : found;
    }

    private String firstOf(String occasion, List<String> texts) {
        String found = byWords(occasion, texts);
        return found == null ? otherwise(occasion) : found;
    }

    private String otherwise(String occasion) {
        return of(occasion, "");
    }

    private @Nullable String byWords(String occasion, List<String> texts) {
        for (String text : texts) {
            for (Line line : lines) {
                if (line.words() != null && line.fits(occasion, text)) {
                    return line.text();
                }
            }
        }
        return null;
    }
}
