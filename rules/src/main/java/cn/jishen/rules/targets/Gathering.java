package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.writing.Prose;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the indicators of a meeting or a training tell of its size: how many people, days and sessions, and the cost
 * of a person and day. What they do not tell is lacking.
 */
public record Gathering(
        @Nullable Indicator people,
        @Nullable Indicator days,
        @Nullable Indicator sessions,
        boolean priced) {

    public static Gathering of(ProjectReading project, Lexicon words) {
        return of(project.project(), words);
    }

    public static Gathering of(Project project, Lexicon words) {
        return new Gathering(
                told(project, "人次用语", words),
                told(project, "天数用语", words),
                told(project, "期数用语", words),
                real(project).anyMatch(row -> row.target().kind() == ValueKind.PRICE));
    }

    /** The first row whose name or unit speaks of it. */
    private static @Nullable Indicator told(Project project, String list, Lexicon words) {
        return real(project)
                .filter(row -> row.target().kind() != ValueKind.PRICE)
                .filter(row -> words.in(list, row.level3()) || words.is(list, Measures.unitName(row.target())))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Indicator> real(Project project) {
        return project.indicators().stream()
                .filter(row -> row.notApplicable() == null && row.target().isNumeric());
    }

    /** Whether every clause of the purpose is of holding a meeting or a training. */
    public static boolean isPurposeOf(ProjectReading project, Lexicon words) {
        return isPurposeOf(project.project(), words);
    }

    private static boolean isPurposeOf(Project project, Lexicon words) {
        List<String> clauses = Arrays.stream(project.text(Field.PURPOSE).split("[。；;，,\\n]"))
                .filter(clause -> !Prose.bare(clause).isEmpty())
                .toList();
        return !clauses.isEmpty() && clauses.stream().allMatch(clause -> words.in("办会办班", clause));
    }

    /** Of 人次, 天数 and 期数 those that are not told. */
    public List<String> lacking() {
        List<String> lacking = new ArrayList<>();
        add(lacking, people, "人次");
        add(lacking, days, "天数");
        add(lacking, sessions, "期数");
        return lacking;
    }

    private static void add(List<String> lacking, @Nullable Indicator row, String what) {
        if (row == null) {
            lacking.add(what);
        }
    }

    /** Everything that is not told: “人次、天数、人均成本”. */
    public String print() {
        List<String> all = lacking();
        if (!priced) {
            all.add("人均成本");
        }
        return String.join("、", all);
    }

    /** Rows to add; the cost of a person and day is computed where budget, people and days are known. */
    public String rows(@Nullable Money budget) {
        List<String> rows = new ArrayList<>();
        add(rows, people, "“参加≥[n]人次”");
        add(rows, days, "“每期≤[n]天”");
        add(rows, sessions, "“举办=[n]期”");
        if (!priced) {
            rows.add("“人均费用≤" + cost(budget) + "元/人·天”（不超过当地综合定额）");
        }
        return String.join("", rows);
    }

    private String cost(@Nullable Money budget) {
        BigDecimal persons = people == null ? null : people.target().number();
        BigDecimal length = days == null ? null : days.target().number();
        if (budget == null || persons == null || length == null || persons.signum() * length.signum() <= 0) {
            return "[n]";
        }
        return budget.yuan()
                .divide(persons.multiply(length), 0, RoundingMode.DOWN)
                .toPlainString();
    }
}
