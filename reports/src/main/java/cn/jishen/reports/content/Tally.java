package cn.jishen.reports.content;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The counts that every report gives, each finding in one of them.
 *
 * @param problems 问题: what one rule found in one project, or in a document as a whole, and nothing excuses; counted
 *     under the gravest of its places
 * @param places 处: the findings that these have
 * @param suppressed 随主因: how many findings another explains, whether a waiver covers them or not
 * @param waived 例外: how many other findings a waiver covers
 */
public record Tally(BySeverity problems, BySeverity places, int suppressed, int waived) {
    /** Of nothing. */
    public static final Tally NONE = new Tally(BySeverity.NONE, BySeverity.NONE, 0, 0);

    /** Of the findings of one document. */
    public static Tally of(Collection<WeighedFinding> findings) {
        Map<String, Severity> merged = new LinkedHashMap<>();
        BySeverity places = BySeverity.NONE;
        int suppressed = 0;
        int waived = 0;
        for (WeighedFinding f : findings) {
            if (f.suppressedBy() != null) {
                suppressed++;
            } else if (f.waived() != null) {
                waived++;
            } else {
                places = places.and(f.severity());
                merged.merge(f.project() + " " + f.rule(), f.severity(), (a, b) -> a.atLeast(b) ? a : b);
            }
        }
        BySeverity problems = BySeverity.NONE;
        for (Severity severity : merged.values()) {
            problems = problems.and(severity);
        }
        return new Tally(problems, places, suppressed, waived);
    }

    /** The sum over several documents. */
    public Tally plus(Tally other) {
        return new Tally(
                problems.plus(other.problems),
                places.plus(other.places),
                suppressed + other.suppressed,
                waived + other.waived);
    }

    public int problems(Severity severity) {
        return problems.of(severity);
    }

    public int places(Severity severity) {
        return places.of(severity);
    }

    /** How many findings cost nothing, because another explains them or a waiver covers them. */
    public int excused() {
        return suppressed + waived;
    }
}
