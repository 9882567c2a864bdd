package cn.jishen.reports.content;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.LineSummary.ProblemCount;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What counts as one problem: the lines of one rule in one project, or in a document as a whole, that nothing excuses.
 *
 * @param severity the gravest of its lines
 */
record Problem(String defectClass, Severity severity) {

    /** Of one document, in the order of its lines. */
    static List<ProblemCount> counts(List<FindingLine> lines) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (FindingLine line : lines) {
            if (!line.isExcused()) {
                String project = line.project() == null ? "" : line.project().id();
                for (WeighedFinding f : line.findings()) {
                    problems.merge(
                            project + " " + f.rule(),
                            new Problem(f.defectClass(), f.severity()),
                            (a, b) -> a.severity().atLeast(b.severity()) ? a : b);
                }
            }
        }
        Map<Problem, Integer> counts = new LinkedHashMap<>();
        problems.values().forEach(problem -> counts.merge(problem, 1, Integer::sum));
        return counts.entrySet().stream()
                .map(e -> new ProblemCount(e.getKey().defectClass(), e.getKey().severity(), e.getValue()))
                .toList();
    }
}
