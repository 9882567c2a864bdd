package cn.jishen.reports.content;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What was wrong how often over all documents, with a few clear examples; made while each document passes once. */
public final class ClassCounts {
    /** A circular has room for so many. */
    private static final int EXAMPLES = 3;

    /** What is longer does not make its point at a glance. */
    private static final int SHORT = 60;

    private final Map<String, One> byClass = new HashMap<>();

    /** An example: who wrote what, and what is wrong with it. */
    public record Example(String unit, String project, Severity severity, String evidence, String message) {

        /** The grave before the light, words quoted before none, the short before the long. */
        private static final Comparator<Example> CLEAREST = Comparator.comparing(Example::severity)
                .thenComparing(e -> e.evidence().isBlank())
                .thenComparing(e -> e.evidence().length() + e.message().length() > SHORT);
    }

    /** The counts of one class. */
    public static final class One {
        private final String defectClass;
        private final Set<String> rules = new HashSet<>();
        private final Set<String> units = new HashSet<>();
        private final List<Example> examples = new ArrayList<>();
        private BySeverity problems = BySeverity.NONE;
        private int places;
        private int projects;
        private String lastProject = "";

        private One(String defectClass) {
            this.defectClass = defectClass;
        }

        public String defectClass() {
            return defectClass;
        }

        /** The ids of the rules that found it. */
        public Set<String> rules() {
            return Set.copyOf(rules);
        }

        public BySeverity problems() {
            return problems;
        }

        public int places() {
            return places;
        }

        /** In how many departments. */
        public int units() {
            return units.size();
        }

        /** In how many projects. */
        public int projects() {
            return projects;
        }

        /** At most three, the clearest first, no two of one department as long as others have any. */
        public List<Example> examples() {
            return List.copyOf(examples);
        }

        private void add(Reviewed document, FindingLine line) {
            rules.add(line.rule());
            units.add(document.unit());
            problems = problems.and(line.severity());
            places += line.places();
            if (line.project() != null) {
                String project = document.source() + "\n" + line.project().id();
                projects += project.equals(lastProject) ? 0 : 1;
                lastProject = project;
            }
            WeighedFinding first = line.first();
            offer(new Example(
                    document.unit(),
                    line.project() == null ? "" : line.project().title(),
                    first.severity(),
                    first.evidence(),
                    first.message()));
        }

        /** Takes the place of a less clear one of its own department, else of the least clear one. */
        private void offer(Example example) {
            for (int i = 0; i < examples.size(); i++) {
                if (examples.get(i).unit().equals(example.unit())) {
                    if (Example.CLEAREST.compare(example, examples.get(i)) < 0) {
                        examples.set(i, example);
                        examples.sort(Example.CLEAREST);
                    }
                    return;
                }
            }
            examples.add(example);
            examples.sort(Example.CLEAREST);
            if (examples.size() > EXAMPLES) {
                examples.remove(EXAMPLES);
            }
        }
    }

    void add(Reviewed document) {
        for (FindingLine line : document.lines()) {
            if (!line.isExcused()) {
                byClass.computeIfAbsent(line.first().defectClass(), One::new).add(document, line);
            }
        }
    }

    /** The most frequent first. */
    public List<One> mostFrequentFirst() {
        return byClass.values().stream()
                .sorted(Comparator.comparingInt((One one) -> -one.problems.sum())
                        .thenComparing(One::defectClass))
                .toList();
    }
}
