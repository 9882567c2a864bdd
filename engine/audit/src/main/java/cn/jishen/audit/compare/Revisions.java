package cn.jishen.audit.compare;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Traced;
import java.util.ArrayList;
import java.util.List;

/** Compares two revisions of a document. */
public final class Revisions {
    private Revisions() {}

    /** Both must have been audited by the same rules on the same day. */
    public static Comparison compare(DocumentAudit before, DocumentAudit after) {
        List<ProjectPair> projects = ProjectPairs.of(before, after);
        List<Traced> findings = Tracing.of(before, after, projects);
        List<Edit> edits = new ArrayList<>(DocumentEdits.of(before.disclosure(), after.disclosure()));
        edits.addAll(Edits.of(projects, findings));
        return new Comparison(before, after, projects, findings, edits);
    }
}
