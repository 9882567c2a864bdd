package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where in one revision a finding stands.
 *
 * @param project the id; null for the document
 * @param row null for a project as a whole
 */
record Place(@Nullable String project, @Nullable Integer row) {
    static final Place DOCUMENT = new Place(null, null);

    /** The findings of a revision by their places; one on a row that its project does not have is on the project. */
    static Map<Place, List<WeighedFinding>> of(DocumentAudit audit) {
        Map<String, Set<Integer>> known = new HashMap<>();
        for (Project project : audit.projects()) {
            Set<Integer> rows = new HashSet<>();
            project.indicators().forEach(row -> rows.add(row.row()));
            known.put(project.id(), rows);
        }
        Map<Place, List<WeighedFinding>> places = new LinkedHashMap<>();
        for (WeighedFinding finding : audit.findings()) {
            Set<Integer> rows = known.get(finding.project());
            Integer row = finding.row();
            Place place = rows == null
                    ? DOCUMENT
                    : new Place(finding.project(), row != null && rows.contains(row) ? row : null);
            places.computeIfAbsent(place, key -> new ArrayList<>()).add(finding);
        }
        return places;
    }
}
