package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a document in numbers: enough to count them, and to know where each stands, without the lines.
 *
 * @param first number of the first, counted from 1 through the whole list
 * @param count how many there are
 * @param waived which of them a waiver covers, from 0, in their order
 * @param dues what is to be put right, project by project, those of the document as a whole apart
 * @param problems how many problems of each class and severity, in the order of the lines
 * @param onDocument whether any is on the document as a whole
 */
public record LineSummary(
        int first, int count, List<Integer> waived, List<Due> dues, List<ProblemCount> problems, boolean onDocument) {
    /**
     * The lines of one project that no waiver covers.
     *
     * @param project its id; null for the document as a whole
     * @param name by which people know the project; empty for the document
     * @param firstLine the first of them, from 0
     * @param lines how many there are
     * @param tally how many of these nothing excuses, by the severity of their first finding
     */
    public record Due(
            @Nullable String project, @Nullable String part, String name, int firstLine, int lines, BySeverity tally) {

        /** How many lines are to be dealt with. */
        public int count() {
            return tally.sum();
        }

        public int count(Severity severity) {
            return tally.of(severity);
        }

        private Due pooled(Pool pool) {
            return new Due(project, part == null ? null : pool.one(part), name, firstLine, lines, tally);
        }
    }

    /** So many problems of one class and severity. */
    public record ProblemCount(String defectClass, Severity severity, int count) {}

    static LineSummary of(List<FindingLine> lines) {
        List<Integer> waived = new ArrayList<>();
        Map<@Nullable String, Due> dues = new LinkedHashMap<>();
        boolean onDocument = false;
        for (int i = 0; i < lines.size(); i++) {
            FindingLine line = lines.get(i);
            onDocument |= line.project() == null;
            if (line.first().waived() == null) {
                due(dues, line, i);
            } else {
                waived.add(i);
            }
        }
        int first = lines.isEmpty() ? 1 : lines.get(0).number();
        return new LineSummary(
                first,
                lines.size(),
                List.copyOf(waived),
                List.copyOf(dues.values()),
                Problem.counts(lines),
                onDocument);
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
                        before == null ? offset : before.firstLine(),
                        before == null ? 1 : before.lines() + 1,
                        line.isExcused() ? tally : tally.and(line.first().severity())));
    }

    LineSummary from(int number, Pool pool) {
        List<Due> pooled = dues.stream().map(due -> due.pooled(pool)).toList();
        return new LineSummary(
                number, count, waived, pooled, problems.stream().map(pool::one).toList(), onDocument);
    }

    /** How many of the lines before this one, from 0, no waiver covers. */
    public int listedBefore(int offset) {
        int at = Collections.binarySearch(waived, offset);
        return offset - (at < 0 ? -at - 1 : at);
    }

    /** How many lines no waiver covers. */
    public int listed() {
        return count - waived.size();
    }
}
