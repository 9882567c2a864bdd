package cn.jishen.reports.content;

import cn.jishen.facts.finding.Grade;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All documents of one department.
 *
 * @param documents their positions in the report, from 0; at least one
 */
public record Department(String unit, List<Integer> documents, List<ProjectSummary> projects, Tally tally, int open) {

    /** The worst first: see {@link Worst}. */
    public static List<Department> worstFirst(Content content) {
        Map<String, List<Integer>> byUnit = new LinkedHashMap<>();
        for (DocumentSummary document : content.documents()) {
            byUnit.computeIfAbsent(document.unit(), u -> new ArrayList<>()).add(document.document());
        }
        List<Department> departments = new ArrayList<>();
        byUnit.forEach((unit, documents) -> departments.add(of(unit, documents, content.documents())));
        departments.sort(Worst.DEPARTMENT);
        return departments;
    }

    private static Department of(String unit, List<Integer> positions, List<DocumentSummary> all) {
        List<ProjectSummary> projects = new ArrayList<>();
        Tally tally = Tally.NONE;
        int open = 0;
        for (int position : positions) {
            DocumentSummary document = all.get(position);
            projects.addAll(document.projects());
            tally = tally.plus(document.tally());
            open += document.open();
        }
        return new Department(unit, List.copyOf(positions), List.copyOf(projects), tally, open);
    }

    /** The mean of the projects' scores in points of a hundred, to one decimal; null when there is none. */
    public @Nullable BigDecimal mean() {
        return meanOf(projects);
    }

    /** “优1 良2 中1”; 未审 when no project has a grade. */
    public String grades() {
        return gradesOf(projects);
    }

    /** What a reviewer must know beside the figures; empty when there is nothing. */
    public String remark() {
        if (projects.isEmpty()) {
            return "没有读出项目，见“未审事项”";
        }
        long ungraded = projects.stream().filter(p -> p.grade() == null).count();
        String unread = ungraded == 0 ? "" : ungraded + "个项目不评等级";
        long confirm = projects.stream().filter(p -> p.needsConfirmation()).count();
        String held = confirm == 0 ? "" : confirm + "个项目的等级需人工确认";
        return unread.isEmpty() || held.isEmpty() ? unread + held : unread + "；" + held;
    }

    /** Of any projects. */
    public static @Nullable BigDecimal meanOf(List<ProjectSummary> projects) {
        List<BigDecimal> scores = projects.stream()
                .map(ProjectSummary::percent)
                .filter(Objects::nonNull)
                .toList();
        return scores.isEmpty()
                ? null
                : scores.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(scores.size()), 1, RoundingMode.HALF_UP);
    }

    /** Of any projects. */
    public static String gradesOf(List<ProjectSummary> projects) {
        List<String> counts = new ArrayList<>();
        long ungraded = projects.stream().filter(p -> p.grade() == null).count();
        if (ungraded > 0 && ungraded < projects.size()) {
            counts.add("未评" + ungraded);
        }
        for (Grade grade : Grade.values()) {
            long count = projects.stream().filter(p -> p.grade() == grade).count();
            if (count > 0) {
                counts.add(grade.label() + count);
            }
        }
        return counts.isEmpty() ? "未审" : String.join(" ", counts);
    }
}
