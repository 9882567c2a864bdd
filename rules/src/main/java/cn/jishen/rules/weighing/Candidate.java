package cn.jishen.rules.weighing;

import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A finding that is weighed.
 *
 * @param rank its place among the findings, from 0: by project, row and the order of the catalogue
 * @param finding as raised
 * @param merged whether its rule counts once a project, however many rows it names
 * @param costs whether it can cost points at all: its review item is judged, and no waiver covers it
 * @param effectRow whether it stands on a row of 效益指标
 * @param planByPeriod whether the plan of its project looks filled for each period and not cumulatively
 */
public record Candidate(
        int rank, Finding finding, boolean merged, boolean costs, boolean effectRow, boolean planByPeriod) {
    public String rule() {
        return finding.rule();
    }

    /** The project's id; empty for a finding on the document. */
    public String project() {
        return finding.project() == null ? "" : finding.project();
    }

    public @Nullable Integer row() {
        return finding.row();
    }

    public Severity severity() {
        return finding.severity();
    }

    /** By its rank alone: findings are long, and conclusions about candidates are looked up often. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Candidate candidate && rank == candidate.rank && finding.equals(candidate.finding);
    }

    @Override
    public int hashCode() {
        return rank;
    }

    /** Whether this is the one to count where only one of two is counted: the graver, then the earlier. */
    public boolean outweighs(Candidate other) {
        int bySeverity = severity().compareTo(other.severity());
        return bySeverity != 0 ? bySeverity < 0 : rank < other.rank;
    }
}
