package cn.jishen.facts.revision;

import cn.jishen.facts.finding.WeighedFinding;
import org.jspecify.annotations.Nullable;

/**
 * A finding in both revisions.
 *
 * @param before null for a new one
 * @param after null for one that is solved
 * @param project null for one on the document
 * @param row null for one on a project or the document
 * @param brokenInMending whether a new one stands in a row, or on a project, where another was solved
 */
public record Traced(
        Fate fate,
        @Nullable WeighedFinding before,
        @Nullable WeighedFinding after,
        @Nullable ProjectPair project,
        @Nullable RowPair row,
        boolean brokenInMending) {

    /** The finding of the new revision, else that of the old. */
    public WeighedFinding either() {
        WeighedFinding either = after == null ? before : after;
        if (either == null) {
            throw new IllegalStateException("a trace of no finding");
        }
        return either;
    }

    /** Whether it is shown under another finding wherever it stands; such ones are not counted. */
    public boolean isExplained() {
        return (before == null || before.suppressedBy() != null) && (after == null || after.suppressedBy() != null);
    }
}
