package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A document with its projects scored and its counts. */
public record Reviewed(DocumentAudit audit, List<Scored> projects, Tally tally) {

    /** By the mean score of the projects, then by errors; documents without a scored project come last. */
    public static final Comparator<Reviewed> WORST_FIRST = Comparator.comparing(
                    Reviewed::mean, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder()))
            .thenComparing(r -> -r.tally().problems(Severity.ERROR));

    public static Reviewed of(DocumentAudit audit) {
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
            projects.add(new Scored(0, project, score, tally));
        }
        return new Reviewed(audit, projects, Tally.of(audit.findings()));
    }

    /** The same at a position of the report, from 0, which its projects know. */
    public Reviewed at(int document) {
        List<Scored> numbered = new ArrayList<>();
        projects.forEach(p -> numbered.add(new Scored(document, p.project(), p.score(), p.tally())));
        return new Reviewed(audit, numbered, tally);
    }

    /** Who is audited: the department, or the file where it does not say. */
    public String unit() {
        String unit = audit.disclosure().unitName();
        return unit == null || unit.isBlank() ? source() : unit;
    }

    /** The department, with 单位 where the file has a set of tables for each. */
    public String unit(@Nullable String part) {
        return "单位".equals(part) ? unit() + "（单位）" : unit();
    }

    public String source() {
        return audit.disclosure().source();
    }

    /** The mean of the projects' scores in points of a hundred, to one decimal; null when there is none. */
    public @Nullable BigDecimal mean() {
        return Department.meanOf(projects);
    }

    /** “优1 良2 中1”; 未审 when no project has a grade. */
    public String grades() {
        return Department.gradesOf(projects);
    }

    /** How many things were not judged or went wrong; repairs are none of them. */
    public int open() {
        return audit.unreviewed().size() + audit.failures().size();
    }
}
