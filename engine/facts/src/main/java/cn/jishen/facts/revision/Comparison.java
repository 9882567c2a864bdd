package cn.jishen.facts.revision;

import cn.jishen.facts.finding.DocumentAudit;
import java.util.List;

/**
 * Two revisions of one document, both audited by the same rules.
 *
 * @param projects in the order of the new revision, then those that were removed
 * @param findings in the order of the new revision, then those that are solved in the order of the old
 * @param edits everything that was changed: the document, then project by project and row by row
 */
public record Comparison(
        DocumentAudit before,
        DocumentAudit after,
        List<ProjectPair> projects,
        List<Traced> findings,
        List<Edit> edits) {

    public Comparison {
        projects = List.copyOf(projects);
        findings = List.copyOf(findings);
        edits = List.copyOf(edits);
    }

    /** How many findings had this fate, those that others explain left out. */
    public int count(Fate fate) {
        return (int) findings.stream()
                .filter(traced -> traced.fate() == fate && !traced.isExplained())
                .count();
    }

    /** The scores of the old revision in all. */
    public TotalScore scoreBefore() {
        return TotalScore.of(before);
    }

    /** The scores of the new revision in all. */
    public TotalScore scoreAfter() {
        return TotalScore.of(after);
    }
}
