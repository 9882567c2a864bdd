package cn.jishen.audit;

import cn.jishen.facts.Disclosure;
import cn.jishen.facts.Finding;
import cn.jishen.facts.Project;
import cn.jishen.rules.CaseFile;
import cn.jishen.rules.Catalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/** The first of the two sessions of an audit: facts to findings. */
final class Raising {
    private Raising() {}

    /** What the rules raise, in the order of the document, whatever the order in which they fired. */
    static List<Finding> findings(RuleBase base, CaseFile file, Disclosure disclosure, List<Project> projects) {
        KieSession session = base.session();
        try {
            session.setGlobal("案卷", file);
            session.insert(disclosure);
            disclosure.tables().forEach(session::insert);
            for (Project project : projects) {
                session.insert(project);
                project.indicators().forEach(session::insert);
            }
            base.fire(session);
            List<Finding> findings = new ArrayList<>();
            session.getObjects(new ClassObjectFilter(Finding.class)).forEach(f -> findings.add((Finding) f));
            findings.sort(order(projects, base.catalogue()));
            return findings;
        } finally {
            session.dispose();
        }
    }

    private static Comparator<Finding> order(List<Project> projects, Catalogue catalogue) {
        Map<String, Integer> position = new HashMap<>();
        for (Project project : projects) {
            position.put(project.id(), position.size());
        }
        return Comparator.<Finding>comparingInt(
                        f -> f.project() == null ? -1 : position.getOrDefault(f.project(), projects.size()))
                .thenComparingInt(f -> f.row() == null ? 0 : f.row())
                .thenComparingInt(f -> catalogue.order(f.rule()))
                .thenComparing(Finding::severity)
                .thenComparing(Finding::field)
                .thenComparing(Finding::evidence)
                .thenComparing(Finding::message);
    }
}
