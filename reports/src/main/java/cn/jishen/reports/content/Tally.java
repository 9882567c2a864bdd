package cn.jishen.reports.content;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts by severity: the findings that no other explains and no waiver covers, merged by project and rule, and how
 * many places they have.
 *
 * @param excused how many findings another explains or a waiver covers
 */
public record Tally(BySeverity problems, BySeverity places, int excused) {
    /** Of nothing. */
    public static final Tally NONE = new Tally(BySeverity.NONE, BySeverity.NONE, 0);

    public static Tally of(Collection<WeighedFinding> findings) {
        Map<String, Severity> merged = new LinkedHashMap<>();
        BySeverity places = BySeverity.NONE;
        int excused = 0;
        for (WeighedFinding f : findings) {
            if (f.suppressedBy() != null || f.waived() != null) {
                excused++;
            } else {
                places = places.and(f.severity());
                merged.merge(f.project() + " " + f.rule(), f.severity(), (a, b) -> a.atLeast(b) ? a : b);
            }
        }
        BySeverity problems = BySeverity.NONE;
        for (Severity severity : merged.values()) {
            problems = problems.and(severity);
        }
        return new Tally(problems, places, excused);
    }

    /** The sum over several documents. */
    public Tally plus(Tally other) {
        return new Tally(problems.plus(other.problems), places.plus(other.places), excused + other.excused);
    }

    public int problems(Severity severity) {
        return problems.of(severity);
    }

    public int places(Severity severity) {
        return places.of(severity);
    }
}
