package cn.jishen.reports.content;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts by severity: the findings that no other explains and no waiver covers, merged by project and rule, and how
 * many places they have.
 */
public record Tally(Map<Severity, Integer> problems, Map<Severity, Integer> places, int excused) {

    public static Tally of(Collection<WeighedFinding> findings) {
        Map<String, Severity> merged = new LinkedHashMap<>();
        Map<Severity, Integer> places = new EnumMap<>(Severity.class);
        int excused = 0;
        for (WeighedFinding f : findings) {
            if (f.suppressedBy() != null || f.waived() != null) {
                excused++;
            } else {
                places.merge(f.severity(), 1, Integer::sum);
                merged.merge(f.project() + " " + f.rule(), f.severity(), (a, b) -> a.atLeast(b) ? a : b);
            }
        }
        Map<Severity, Integer> problems = new EnumMap<>(Severity.class);
        merged.values().forEach(severity -> problems.merge(severity, 1, Integer::sum));
        return new Tally(problems, places, excused);
    }

    /** The sum over several documents. */
    public Tally plus(Tally other) {
        Map<Severity, Integer> problemSum = new EnumMap<>(Severity.class);
        Map<Severity, Integer> placeSum = new EnumMap<>(Severity.class);
        for (Severity severity : Severity.values()) {
            problemSum.put(severity, problems(severity) + other.problems(severity));
            placeSum.put(severity, places(severity) + other.places(severity));
        }
        return new Tally(problemSum, placeSum, excused + other.excused);
    }

    public int problems(Severity severity) {
        return problems.getOrDefault(severity, 0);
    }

    public int places(Severity severity) {
        return places.getOrDefault(severity, 0);
    }
}
