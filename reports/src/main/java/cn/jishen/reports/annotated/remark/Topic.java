package cn.jishen.reports.annotated.remark;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.FindingLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is said of one rule in one project, at one place, in the words of a colleague. */
final class Topic {
    /** So many rows are told with words of their own; a longer note would not be read. */
    private static final int TOLD = 3;
    /** The same of what must be corrected. */
    private static final int ERRORS_TOLD = 6;

    private static final String ADVICE = "建议：";

    private final @Nullable Project project;
    private final List<WeighedFinding> findings = new ArrayList<>();
    private final TreeSet<String> effects = new TreeSet<>();

    Topic(@Nullable Project project) {
        this.project = project;
    }

    void add(WeighedFinding finding) {
        findings.add(finding);
        findings.sort(Comparator.comparing(WeighedFinding::severity).thenComparingInt(Topic::row));
    }

    /** A rule that speaks of a row only because of this one. */
    void addEffect(String rule) {
        effects.add(rule);
    }

    boolean isEmpty() {
        return findings.isEmpty();
    }

    /** The gravest first, then by row. */
    List<WeighedFinding> findings() {
        return List.copyOf(findings);
    }

    /**
     * The paragraphs of the remark.
     *
     * @param name of a rule by its id
     * @param standing the rules that have something to say of the project in any case
     * @param basis empty where it was told before, at another project
     */
    List<String> told(UnaryOperator<String> name, Set<String> standing, String basis) {
        WeighedFinding first = findings.get(0);
        List<String> told = new ArrayList<>();
        String rows = rows(findings);
        String where = rows.isEmpty() ? "" : "（第" + rows + "行）";
        told.add(label(first.severity()) + "：" + name.apply(first.rule()) + where);
        told.addAll(body());
        List<String> gone = effects.stream()
                .filter(rule -> !standing.contains(rule))
                .map(name)
                .toList();
        if (!gone.isEmpty()) {
            told.add("改好后，下列问题随之消除：" + String.join("；", gone));
        }
        if (!basis.isBlank()) {
            told.add("依据：" + basis);
        }
        return told;
    }

    private static String label(Severity severity) {
        return switch (severity) {
            case ERROR -> "请更正";
            case WARNING -> "建议修改";
            case HINT -> "请核对";
        };
    }

    /** What is said of several rows alike is said once; a suggestion that fits all stands at the end. */
    private List<String> body() {
        Map<String, List<WeighedFinding>> alike = new LinkedHashMap<>();
        boolean oneAdvice =
                findings.stream().map(WeighedFinding::suggestion).distinct().count() == 1;
        for (WeighedFinding finding : findings) {
            String words = finding.message() + (oneAdvice ? "" : advice(finding));
            alike.computeIfAbsent(words, w -> new ArrayList<>()).add(finding);
        }
        List<String> told = new ArrayList<>();
        List<WeighedFinding> rest = new ArrayList<>();
        int most = findings.get(0).severity() == Severity.ERROR ? ERRORS_TOLD : TOLD;
        alike.forEach((words, some) -> {
            if (told.size() < most) {
                told.add((alike.size() == 1 ? "" : lead(some)) + words);
            } else {
                rest.addAll(some);
            }
        });
        if (!rest.isEmpty()) {
            String rows = rows(rest);
            told.add((rows.isEmpty() ? "其余" + rest.size() + "处" : "第" + rows + "行") + "也有同类问题，请一并修改。");
        }
        if (oneAdvice) {
            told.add(advice(findings.get(0)).strip());
        }
        return told;
    }

    private String lead(List<WeighedFinding> some) {
        String rows = rows(some);
        return rows.isEmpty() ? "" : "第" + rows + "行：";
    }

    private static String advice(WeighedFinding finding) {
        return finding.suggestion().isBlank() ? "" : "\n" + ADVICE + finding.suggestion();
    }

    private String rows(List<WeighedFinding> some) {
        return new FindingLine(0, false, 0, project, some).rows();
    }

    private static int row(WeighedFinding finding) {
        Integer row = finding.row();
        return row == null ? 0 : row;
    }
}
