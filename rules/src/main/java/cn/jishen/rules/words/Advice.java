package cn.jishen.rules.words;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * 写法: what to write instead, for a suggestion that no number can be computed for, chosen by the words of the text: a
 * 质量指标 of a repair is another than that of a training. The lines of {@code parameters/advice.csv} are tried in their
 * order. Immutable.
 */
public final class Advice {
    /** Where they stand. */
    public static final TableForm FORM = TableForm.of("parameters/advice.csv", "场合", "词", "写法");

    private final List<Line> lines;

    private Advice(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** One line; words null means any text. */
    private record Line(String occasion, @Nullable TextPattern words, String text) {
        static Line of(TableRow row) {
            return new Line(row.needed("场合"), row.text("词").isEmpty() ? null : row.pattern("词"), row.text("写法"));
        }

        boolean fits(String wanted, String about) {
            return occasion.equals(wanted) && (words == null || words.isFoundIn(about));
        }
    }

    /** The lines of a table. */
    public static Advice of(Table table) {
        return new Advice(table.map(Line::of));
    }

    /** The occasions for which there are lines. */
    public Set<String> occasions() {
        return lines.stream().map(Line::occasion).collect(Collectors.toSet());
    }

    /** The first line for this occasion whose words stand in the text; IllegalArgumentException when none fits. */
    public String of(String occasion, String about) {
        for (Line line : lines) {
            if (line.fits(occasion, about)) {
                return line.text();
            }
        }
        throw new IllegalArgumentException(
                "没有“" + occasion + "”的写法适合“" + about + "”\n建议：在 " + FORM.path() + " 中补一行，“词”留空的一行适合任何文字");
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
