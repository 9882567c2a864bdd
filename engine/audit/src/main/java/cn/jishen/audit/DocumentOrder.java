package cn.jishen.audit;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Finding;
import cn.jishen.rules.catalogue.Catalogue;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of findings: those on the document, then by project and row, then by the catalogue. */
final class DocumentOrder {
    private DocumentOrder() {}

    static Comparator<Finding> of(List<Project> projects, Catalogue catalogue) {
        Map<String, Integer> position = new HashMap<>();
        for (Project project : projects) {
            position.put(project.id(), position.size());
        }
        return Comparator.<Finding>comparingInt(
                        f -> f.project() == null ? -1 : position.getOrDefault(f.project(), projects.size()))
                .thenComparingInt(f -> f.row() == null ? 0 : f.row())
                .thenComparingInt(f -> catalogue.order(f.rule()))
                .thenComparing(Finding::rule)
                .thenComparing(Finding::severity)
                .thenComparing(Finding::field)
                .thenComparing(Finding::evidence)
                .thenComparing(Finding::message);
    }
}
