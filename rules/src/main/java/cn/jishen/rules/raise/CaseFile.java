package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.rules.catalogue.Catalogue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be known of the case beside the fact at hand: the catalogue, and the projects in document order. */
public final class CaseFile {
    private final Catalogue catalogue;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final CommonRows commonRows;

    private CaseFile(Catalogue catalogue, Collection<Project> projects) {
        this.catalogue = catalogue;
        projects.forEach(project -> this.projects.put(project.id(), project));
        this.commonRows = new CommonRows(projects);
    }

    public static CaseFile of(Catalogue catalogue, Collection<Project> projects) {
        return new CaseFile(catalogue, projects);
    }

    /** An earlier project of another code with at least so many percent of the rows in common; null if none. */
    public @Nullable Twin earlierTwin(Project project, BigDecimal percent) {
        return Twin.of(project, projects.values(), percent);
    }

    /** How many projects have a row with this name and description. */
    public int projectsSharing(Indicator row) {
        return commonRows.projects(row);
    }

    /** The projects that are audited, in document order. */
    public Collection<Project> projects() {
        return Collections.unmodifiableCollection(projects.values());
    }

    /** Whether one project stands before the other in the document. */
    public boolean precedes(Project one, Project other) {
        for (String id : projects.keySet()) {
            if (id.equals(one.id()) || id.equals(other.id())) {
                return id.equals(one.id()) && !one.id().equals(other.id());
            }
        }
        return false;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The project with this id; null if it is not audited. */
    public @Nullable Project project(String id) {
        return projects.get(id);
    }
}
