package cn.jishen.audit;

import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The findings of an audit, those of each project and those of the document apart, each in their order. */
final class FindingsByProject {
    private final Map<String, List<WeighedFinding>> ofProjects = new HashMap<>();
    private final List<WeighedFinding> ofDocument = new ArrayList<>();

    FindingsByProject(List<WeighedFinding> all) {
        for (WeighedFinding finding : all) {
            String project = finding.project();
            if (project == null) {
                ofDocument.add(finding);
            } else {
                ofProjects.computeIfAbsent(project, unseen -> new ArrayList<>()).add(finding);
            }
        }
    }

    /** @param project its id */
    List<WeighedFinding> of(String project) {
        return ofProjects.getOrDefault(project, List.of());
    }

    List<WeighedFinding> ofDocument() {
        return ofDocument;
    }
}
