package cn.jishen.reports.opinion;

import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.content.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** 主要问题 by review item, the gravest first; the annex has all of them. */
final class ProblemsPart {
    /** A letter has room for so many kinds, problems of a kind, and names. */
    private static final int KINDS = 4;

    private static final int TOLD = 2;
    private static final int NAMED = 2;
    private static final int WORST = 3;

    private final OpinionSubject matter;
    private final Annexes annexes;
    private final Paper paper;

    ProblemsPart(OpinionSubject matter, Annexes annexes, Paper paper) {
        this.matter = matter;
        this.annexes = annexes;
        this.paper = paper;
    }

    /** The lines of one rule, over projects. */
    private record Fault(String rule, List<FindingLine> lines) {
        private Severity severity() {
            return lines.stream()
                    .map(FindingLine::severity)
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    /** Says nothing where there is nothing to correct, to improve or to explain. */
    void write() {
        if (!matter.hasLines()) {
            return;
        }
        paper.head(1, Sentence.MAIN.say());
        Map<String, List<FindingLine>> kinds = kinds();
        String details = annexes.mark(Sentence.DETAILS);
        int doubts = matter.document().tally().problems(Severity.HINT);
        if (kinds.isEmpty()) {
            paper.body(Sentence.ONLY_DOUBTS.say(doubts, details));
            return;
        }
        String worst = worst();
        if (!worst.isEmpty()) {
            paper.body(worst);
        }
        kinds.entrySet().stream().limit(KINDS).forEach(kind -> {
            paper.head(2, kind.getKey());
            paper.body(faults(kind.getValue()));
        });
        Sentence rest = kinds.size() > KINDS ? Sentence.MORE_KINDS : Sentence.ALL_KINDS;
        paper.body(rest.say(details) + (doubts == 0 ? "" : Sentence.DOUBTS.say(doubts, details)));
    }

    /** The projects with most to correct, where there are enough to choose from. */
    private String worst() {
        List<Scored> projects = matter.projects().stream()
                .filter(p -> p.tally().problems(Severity.ERROR) + p.tally().problems(Severity.WARNING) > 0)
                .sorted(Comparator.comparingInt((Scored p) -> -p.tally().problems(Severity.ERROR))
                        .thenComparingInt(p -> -p.tally().problems(Severity.WARNING)))
                .toList();
        return projects.size() <= 1
                ? ""
                : Sentence.WORST.say(projects.stream()
                        .limit(WORST)
                        .map(p -> Sentence.WORST_ONE.say(OpinionSubject.title(p), counts(p.tally())))
                        .collect(Collectors.joining(Sentence.JOIN.say())));
    }

    private static String counts(Tally tally) {
        List<String> counts = new ArrayList<>();
        if (tally.problems(Severity.ERROR) > 0) {
            counts.add(Sentence.TO_CORRECT.say(tally.problems(Severity.ERROR)));
        }
        if (tally.problems(Severity.WARNING) > 0) {
            counts.add(Sentence.TO_IMPROVE.say(tally.problems(Severity.WARNING)));
        }
        return String.join(Sentence.COMMA.say(), counts);
    }

    /** The lines that are no doubts, by the review item that they touch; those with most errors first. */
    private Map<String, List<FindingLine>> kinds() {
        Map<String, List<FindingLine>> unsorted = new LinkedHashMap<>();
        for (FindingLine line : matter.document().lines()) {
            if (!line.isExcused() && line.severity().atLeast(Severity.WARNING)) {
                unsorted.computeIfAbsent(kind(line.rule()), k -> new ArrayList<>())
                        .add(line);
            }
        }
        Map<String, List<FindingLine>> sorted = new LinkedHashMap<>();
        unsorted.entrySet().stream()
                .sorted(Comparator.comparingLong((Map.Entry<String, List<FindingLine>> e) -> -errors(e.getValue()))
                        .thenComparingInt(e -> -e.getValue().size()))
                .forEach(e -> sorted.put(e.getKey(), e.getValue()));
        return sorted;
    }

    private static long errors(List<FindingLine> lines) {
        return lines.stream().filter(line -> line.severity() == Severity.ERROR).count();
    }

    private String kind(String id) {
        Rule rule = matter.content().rules().of(id);
        ReviewItem item = rule == null ? null : matter.content().items().get(rule.item());
        return item == null ? Sentence.OTHER_KIND.say() : Sentence.KIND.say(item.name());
    }

    /** The gravest and most frequent problems with an example of the first. */
    private String faults(List<FindingLine> lines) {
        Map<String, List<FindingLine>> byRule = lines.stream()
                .collect(Collectors.groupingBy(FindingLine::rule, LinkedHashMap::new, Collectors.toList()));
        List<Fault> faults = byRule.entrySet().stream()
                .map(e -> new Fault(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Fault::severity)
                        .thenComparingInt(f -> -f.lines().size()))
                .toList();
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < Math.min(TOLD, faults.size()); i++) {
            Fault fault = faults.get(i);
            String name = matter.ruleName(fault.rule());
            String where = where(fault.lines());
            out.append(
                    faults.size() == 1
                            ? Sentence.ONLY.say(name, where)
                            : Sentence.FIRST.say(OfficialProse.chinese(i + 1), name, where));
            out.append(i == 0 ? example(fault.lines()) : "");
        }
        List<String> more = faults.stream()
                .skip(TOLD)
                .limit(WORST)
                .map(fault -> matter.ruleName(fault.rule()))
                .toList();
        Sentence rest = faults.size() > TOLD + WORST ? Sentence.MORE_ETC : Sentence.MORE;
        return more.isEmpty() ? out.toString() : out + rest.say(String.join(Sentence.JOIN.say(), more));
    }

    private static String where(List<FindingLine> lines) {
        List<String> names =
                lines.stream().map(OpinionSubject::title).distinct().toList();
        return names.size() == 1 && lines.get(0).project() == null
                ? names.get(0)
                : OfficialProse.names(names, NAMED, Sentence.PROJECTS);
    }

    private static String example(List<FindingLine> lines) {
        FindingLine first = lines.get(0).with(List.of(lines.get(0).first()));
        boolean several = lines.stream().map(OpinionSubject::title).distinct().count() > 1;
        String project = several ? Sentence.QUOTED.say(OpinionSubject.title(first)) : "";
        return Sentence.EXAMPLE.say(project, Wording.place(first), Wording.problemInShort(first));
    }
}
