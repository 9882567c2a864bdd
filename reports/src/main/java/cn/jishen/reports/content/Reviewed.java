package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A document that is open: its projects, its lines and what they cost. Made when a part of a report comes to it and
 * let go when that is written; nothing may keep one.
 *
 * @param groups its lines, numbered as in the whole list, each with what it explains
 */
public record Reviewed(
        DocumentSummary summary,
        DocumentAudit audit,
        List<Scored> projects,
        List<Group> groups,
        LostPoints costs,
        Rules rules) {

    /**
     * @param index position in the audit, from 0
     * @param document position in the report, from 0
     * @param first the numbers of its first lines
     */
    static Reviewed of(int index, int document, Numbers first, DocumentAudit audit, Rules rules) {
        List<Scored> projects = scored(document, audit);
        List<Group> groups = Lines.of(document, audit, first);
        DocumentSummary summary = DocumentSummary.of(
                index, document, audit, projects.stream().map(Scored::summary).toList(), LineSummary.of(groups));
        return new Reviewed(summary, audit, projects, groups, LostPoints.of(audit, lines(groups)), rules);
    }

    private static List<Scored> scored(int document, DocumentAudit audit) {
        Map<String, List<WeighedFinding>> findings = new HashMap<>();
        for (WeighedFinding f : audit.findings()) {
            if (f.project() != null) {
                findings.computeIfAbsent(f.project(), id -> new ArrayList<>()).add(f);
            }
        }
        List<Scored> projects = new ArrayList<>();
        for (Project project : audit.projects()) {
            ScoreSheet score = Objects.requireNonNull(audit.scores().get(project.id()));
            Tally tally = Tally.of(findings.getOrDefault(project.id(), List.of()));
            projects.add(new Scored(
                    ProjectSummary.of(document, projects.size() + 1, project, score, tally), project, score));
        }
        return projects;
    }

    /** The mean score of a document that is not one of the report. */
    static @Nullable BigDecimal meanOf(DocumentAudit audit) {
        return Department.meanOf(scored(0, audit).stream().map(Scored::summary).toList());
    }

    /** Each followed by what it explains. */
    public List<FindingLine> lines() {
        return lines(groups);
    }

    private static List<FindingLine> lines(List<Group> groups) {
        return groups.stream().flatMap(group -> group.lines().stream()).toList();
    }

    /** Position in the report, from 0. */
    public int document() {
        return summary.document();
    }

    public Tally tally() {
        return summary.tally();
    }

    /** Who is audited: the department, or the file where it does not say. */
    public String unit() {
        return summary.unit();
    }

    /** The department, with 单位 where the file has a set of tables for each. */
    public String unit(@Nullable String part) {
        return summary.unit(part);
    }

    /** The unit of a line, with 单位 where its project is printed for one. */
    public String unit(FindingLine line) {
        return line.project() == null ? unit() : unit(line.project().part());
    }

    public String source() {
        return summary.source();
    }

    /** The mean of the projects' scores in points of a hundred, to one decimal; null when there is none. */
    public @Nullable BigDecimal mean() {
        return summary.mean();
    }

    /** “优1 良2 中1”; 未审 when no project has a grade. */
    public String grades() {
        return summary.grades();
    }

    /** How many things were not judged or went wrong; repairs are none of them. */
    public int open() {
        return summary.open();
    }

    /** What the line costs, or why it costs nothing. */
    public String status(FindingLine line) {
        WeighedFinding f = line.first();
        if (f.waived() != null) {
            return "例外：" + f.waived();
        }
        if (f.suppressedBy() != null) {
            return "由" + f.suppressedBy() + "引起，不扣分";
        }
        if (line.project() == null) {
            return "不计入项目得分";
        }
        if (costs.points(line) != null) {
            return line.findings().size() > line.counted() ? "各行合并扣分" : "扣分";
        }
        Rule rule = rules.of(f.rule());
        return rule != null && rule.item().isEmpty() ? "仅提醒，不扣分" : "同一原因或同一行已扣分，不重复扣";
    }
}
