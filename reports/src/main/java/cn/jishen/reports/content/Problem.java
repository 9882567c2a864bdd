package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What counts as one problem: the lines of one rule in one project, or in a document as a whole, that nothing excuses.
 *
 * @param document position of the document in the report, from 0
 * @param project null for a problem of the document
 * @param severity the gravest of its lines
 */
public record Problem(int document, @Nullable Project project, String rule, String defectClass, Severity severity) {

    /** Of all documents, in the order of the lines. */
    public static List<Problem> of(Content content) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        for (FindingLine line : content.lines()) {
            if (!line.isExcused()) {
                String project = line.project() == null ? "" : line.project().id();
                line.findings()
                        .forEach(f -> problems.merge(
                                line.document() + " " + project + " " + f.rule(),
                                new Problem(line.document(), line.project(), f.rule(), f.defectClass(), f.severity()),
                                (a, b) -> a.severity().atLeast(b.severity()) ? a : b));
            }
        }
        return new ArrayList<>(problems.values());
    }
}
