package cn.jishen.reports.sarif;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A finding with what it stands in.
 *
 * @param artifact position of its document among the artifacts
 * @param project null on the document
 * @param indicator null on the project, its plan or the document
 * @param occurrence 1, or more where the same fingerprint came before in the document
 */
record PlacedFinding(
        int artifact,
        Disclosure disclosure,
        WeighedFinding finding,
        @Nullable Project project,
        @Nullable Indicator indicator,
        int occurrence) {

    /** The findings of one document, which is that artifact. */
    static List<PlacedFinding> of(DocumentAudit document, int artifact) {
        List<PlacedFinding> all = new ArrayList<>();
        Map<String, Project> projects = new HashMap<>();
        document.disclosure().projects().forEach(p -> projects.putIfAbsent(p.id(), p));
        Map<String, Integer> seen = new HashMap<>();
        for (WeighedFinding finding : document.findings()) {
            Project project = finding.project() == null ? null : projects.get(finding.project());
            Indicator row = project == null ? null : row(project, finding);
            PlacedFinding placed = new PlacedFinding(artifact, document.disclosure(), finding, project, row, 1);
            int occurrence = seen.merge(Fingerprint.subject(placed), 1, Integer::sum);
            all.add(new PlacedFinding(artifact, document.disclosure(), finding, project, row, occurrence));
        }
        return all;
    }

    private static @Nullable Indicator row(Project project, WeighedFinding finding) {
        for (Indicator indicator : project.indicators()) {
            if (finding.row() != null && indicator.row() == finding.row()) {
                return indicator;
            }
        }
        return null;
    }
}
