package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document in numbers: enough to count them, and to know where each stands, without the lines.
 *
 * @param listed those of 问题清单
 * @param waived those of 例外
 * @param dues what is to be put right, project by project, those of the document as a whole apart
 * @param problems how many problems of each class and severity, in the order of the lines
 * @param onDocument whether any is on the document as a whole
 */
public record LineSummary(
        Extent listed, Extent waived, List<Due> dues, List<ProblemCount> problems, boolean onDocument) {
    /**
     * The lines of one project that no waiver covers.
     *
     * @param project its id; null for the document as a whole
     * @param name by which people know the project; empty for the document
     * @param offset of its first line among those of the document, from 0
     * @param tally how many of them nothing excuses, by severity
     */
    public record Due(@Nullable String project, @Nullable String part, String name, int offset, BySeverity tally) {

        /** How many problems are to be dealt with. */
        public int count() {
            return tally.sum();
        }

        public int count(Severity severity) {
            return tally.of(severity);
        }

        private Due pooled(Pool pool) {
            return new Due(project, part == null ? null : pool.one(part), name, offset, tally);
        }
    }

    /** So many problems of one class and severity. */
    public record ProblemCount(String defectClass, Severity severity, int count) {}

    private record Kind(String defectClass, Severity severity) {}

    static LineSummary of(List<Group> groups) {
        List<Group> listed = groups.stream().filter(g -> !g.cause().excepted()).toList();
        List<Group> waived = groups.stream().filter(g -> g.cause().excepted()).toList();
        Map<@Nullable String, Due> dues = new LinkedHashMap<>();
        Map<Kind, Integer> problems = new LinkedHashMap<>();
        for (int i = 0; i < listed.size(); i++) {
            FindingLine line = listed.get(i).cause();
            due(dues, line, i);
            if (!line.isExcused()) {
                problems.merge(new Kind(line.first().defectClass(), line.severity()), 1, Integer::sum);
            }
        }
        return new LineSummary(
                Extent.of(listed),
                Extent.of(waived),
                List.copyOf(dues.values()),
                problems.entrySet().stream()
                        .map(e -> new ProblemCount(
                                e.getKey().defectClass(), e.getKey().severity(), e.getValue()))
                        .toList(),
                groups.stream().anyMatch(g -> g.cause().project() == null));
    }

    private static void due(Map<@Nullable String, Due> dues, FindingLine line, int offset) {
        Project project = line.project();
        String id = project == null ? null : project.id();
        Due before = dues.get(id);
        BySeverity tally = before == null ? BySeverity.NONE : before.tally();
        dues.put(
                id,
                new Due(
                        id,
                        project == null ? null : project.part(),
                        project == null ? "" : project.title(),
                        before == null ? offset : before.offset(),
                        line.isExcused() ? tally : tally.and(line.severity())));
    }

    LineSummary from(Numbers first, Pool pool) {
        return new LineSummary(
                listed.from(first.problem()),
                waived.from(first.exception()),
                dues.stream().map(due -> due.pooled(pool)).toList(),
                problems.stream().map(pool::one).toList(),
                onDocument);
    }

    /** How many lines there are together. */
    public int count() {
        return listed.count() + waived.count();
    }
}
