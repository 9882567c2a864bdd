package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.Codes;
import cn.jishen.facts.reading.LetterPairs;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.rules.catalogue.Catalogue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must be known of the case beside the fact at hand: the catalogue, and the projects in document order. */
public final class CaseFile {
    private final Catalogue catalogue;
    private final List<ProjectReading> readings;
    private final Map<String, Project> projects = new LinkedHashMap<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, List<ProjectReading>> byOwner = new HashMap<>();
    private final Map<String, Set<String>> regions;
    private final CommonRows commonRows;
    private final Twins twins;

    private CaseFile(Catalogue catalogue, List<ProjectReading> readings) {
        this.catalogue = catalogue;
        this.readings = List.copyOf(readings);
        for (ProjectReading reading : readings) {
            projects.put(reading.id(), reading.project());
            positions.put(reading.id(), positions.size());
            byOwner.computeIfAbsent(Codes.owner(reading.code()), unseen -> new ArrayList<>())
                    .add(reading);
        }
        this.regions = Codes.regions(projects.values());
        this.commonRows = new CommonRows(projects.values());
        this.twins = new Twins(this.projects.values());
    }

    /**
     * Of one document.
     *
     * @param projects those that are audited, in the order of the document
     */
    public static CaseFile of(Catalogue catalogue, List<ProjectReading> projects) {
        return new CaseFile(catalogue, projects);
    }

    /** An earlier project of another code with at least so many percent of the rows in common; null if none. */
    public @Nullable Twin earlierTwin(ProjectReading project, BigDecimal percent) {
        return twins.earlier(project.project(), percent);
    }

    /** The first project of another code, before this one, whose goal is so many per cent like this one's. */
    public @Nullable ProjectReading earlierGoal(ProjectReading project, BigDecimal percent) {
        LetterPairs own = project.goal().pairs();
        for (ProjectReading earlier : readings) {
            if (earlier == project) {
                return null;
            }
            if (earlier.goal().pairs().isLike(own, percent) && !earlier.code().equals(project.code())) {
                return earlier;
            }
        }
        return null;
    }

    /** The projects behind this one that are of the same unit in the same year, as far as the codes tell. */
    public List<ProjectReading> laterOfOwner(ProjectReading project) {
        List<ProjectReading> same = byOwner.getOrDefault(Codes.owner(project.code()), List.of());
        return same.subList(same.indexOf(project) + 1, same.size());
    }

    /**
     * The region of all other projects, when there are two at least and they agree; empty otherwise. Codes without a
     * region are passed over.
     */
    public String regionOfOthers(ProjectReading project) {
        return Codes.onlyOther(regions, project.code());
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
