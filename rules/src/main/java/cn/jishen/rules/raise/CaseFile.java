package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.rules.catalogue.Catalogue;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What must be known of the case beside the fact at hand: the catalogue, and the projects in document order. */
public final class CaseFile {
    private final Catalogue catalogue;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final CommonRows commonRows;
    private final Twins twins;

    private CaseFile(Catalogue catalogue, Collection<Project> projects) {
        this.catalogue = catalogue;
        for (Project project : projects) {
            this.projects.put(project.id(), project);
            positions.put(project.id(), positions.size());
        }
        this.commonRows = new CommonRows(projects);
        this.twins = new Twins(this.projects.values());
    }

    public static CaseFile of(Catalogue catalogue, Collection<Project> projects) {
        return new CaseFile(catalogue, projects);
    }

    /** An earlier project of another code with at least so many percent of the rows in common; null if none. */
    public @Nullable Twin earlierTwin(ProjectReading project, BigDecimal percent) {
        return twins.earlier(project.project(), percent);
    }

    /** How many projects have a row with this name and description. */
    public int projectsSharing(RowReading row) {
        return commonRows.projects(row.indicator());
    }

    /** The projects that are audited, in document order. */
    public Collection<Project> projects() {
        return Collections.unmodifiableCollection(projects.values());
    }

    /** Whether one project stands before the other in the document. */
    public boolean precedes(ProjectReading one, ProjectReading other) {
        return position(one) < position(other);
    }

    private int position(ProjectReading project) {
        return positions.getOrDefault(project.id(), Integer.MAX_VALUE);
    }

    Catalogue catalogue() {
        return catalogue;
    }

    /** The project with this id; null if it is not audited. */
    public @Nullable Project project(String id) {
        return projects.get(id);
    }
}
