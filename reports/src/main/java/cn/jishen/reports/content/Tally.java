package cn.jishen.reports.content;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Counts by severity: the findings that no other explains and no waiver covers, merged by project and rule, and how
 * many places they have. A season has tens of thousands of them, so they are plain numbers.
 */
public final class Tally {
    private static final int KINDS = Severity.values().length;

    /** Of nothing. */
    public static final Tally NONE = new Tally(new int[2 * KINDS], 0);

    /** The problems by severity, then the places by severity. */
    private final int[] counts;

    private final int excused;

    private Tally(int[] counts, int excused) {
        this.counts = counts;
        this.excused = excused;
    }

    public static Tally of(Collection<WeighedFinding> findings) {
        Map<String, Severity> merged = new LinkedHashMap<>();
        int[] counts = new int[2 * KINDS];
        int excused = 0;
        for (WeighedFinding f : findings) {
            if (f.suppressedBy() != null || f.waived() != null) {
                excused++;
            } else {
                counts[KINDS + f.severity().ordinal()]++;
                merged.merge(f.project() + " " + f.rule(), f.severity(), (a, b) -> a.atLeast(b) ? a : b);
            }
        }
        merged.values().forEach(severity -> counts[severity.ordinal()]++);
        return new Tally(counts, excused);
    }

    /** The sum over several documents. */
    public Tally plus(Tally other) {
        int[] sum = counts.clone();
        for (int i = 0; i < sum.length; i++) {
            sum[i] += other.counts[i];
        }
        return new Tally(sum, excused + other.excused);
    }

    public int problems(Severity severity) {
        return counts[severity.ordinal()];
    }

    public int places(Severity severity) {
        return counts[KINDS + severity.ordinal()];
    }

    /** How many findings another explains or a waiver covers. */
    public int excused() {
        return excused;
    }
}
