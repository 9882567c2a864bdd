package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a report over a season keeps of a document in memory; all else is read again when its turn comes.
 *
 * @param index position in the audit, from 0: where it can be read again
 * @param document position in the report, from 0
 * @param unitName as the file says; null or blank where it does not
 * @param sha256 of the file, in hex
 * @param open how many things were not judged or went wrong; repairs are none of them
 * @param openItems the same with repairs
 * @param failed whether anything went wrong inside
 * @param lines its lines of 问题清单, in numbers
 */
public record DocumentSummary(
        int index,
        int document,
        @Nullable String unitName,
        @Nullable Integer year,
        String source,
        String sha256,
        List<ProjectSummary> projects,
        Tally tally,
        int open,
        int openItems,
        boolean failed,
        LineSummary lines) {

    static DocumentSummary of(
            int index, int document, DocumentAudit audit, List<ProjectSummary> projects, LineSummary lines) {
        Disclosure facts = audit.disclosure();
        int open = audit.unreviewed().size() + audit.failures().size();
        return new DocumentSummary(
                index,
                document,
                facts.unitName(),
                facts.year(),
                facts.source(),
                facts.sha256(),
                List.copyOf(projects),
                Tally.of(audit.findings()),
                open,
                open + audit.notes().size(),
                !audit.failures().isEmpty(),
                lines);
    }

    /** The same at a position of the report, its first lines with these numbers. */
    DocumentSummary at(int place, Numbers first, Pool pool) {
        List<ProjectSummary> placed = new ArrayList<>(projects.size());
        projects.forEach(project -> placed.add(project.at(place, pool)));
        return new DocumentSummary(
                index,
                place,
                unitName,
                year,
                source,
                sha256,
                List.copyOf(placed),
                tally,
                open,
                openItems,
                failed,
                lines.from(first, pool));
    }

    /** Who is audited: the department; where the file does not say, its name, and that it does not say. */
    public String unit() {
        return unitName == null || unitName.isBlank() ? withoutEnding(source) + "（文件未写部门名称）" : unitName;
    }

    private static String withoutEnding(String source) {
        int dot = source.lastIndexOf('.');
        return dot > source.lastIndexOf('/') + 1 ? source.substring(0, dot) : source;
    }

    /** The department, with 单位 where the file has a set of tables for each. */
    public String unit(@Nullable String part) {
        return "单位".equals(part) ? unit() + "（单位）" : unit();
    }

    /** The mean of the projects' scores in points of a hundred, to one decimal; null when there is none. */
    public @Nullable BigDecimal mean() {
        return Department.meanOf(projects);
    }

    /** “优1 良2 中1”; 未审 when no project has a grade. */
    public String grades() {
        return Department.gradesOf(projects);
    }
}
