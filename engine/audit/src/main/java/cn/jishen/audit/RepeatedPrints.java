package cn.jishen.audit;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Project tables that a disclosure prints twice, under 部门 and under 单位. */
final class RepeatedPrints {
    private RepeatedPrints() {}

    /**
     * The projects to audit, in the order of the document: of tables with one code and the same content only one, that
     * under 部门, else the first. RepeatedPrints that differ are all kept.
     */
    static List<Project> toAudit(List<Project> projects) {
        List<Project> departmentFirst = new ArrayList<>(projects);
        departmentFirst.sort((a, b) -> Boolean.compare("单位".equals(a.part()), "单位".equals(b.part())));
        Set<List<Object>> seen = new HashSet<>();
        Set<String> kept = new HashSet<>();
        for (Project project : departmentFirst) {
            if (project.code().isBlank() || seen.add(content(project))) {
                kept.add(project.id());
            }
        }
        return projects.stream().filter(p -> kept.contains(p.id())).toList();
    }

    /** Everything the table says, without where it stands. */
    private static List<Object> content(Project p) {
        List<Object> content = new ArrayList<>(Arrays.asList(
                p.code(), p.name(), p.budget(), p.fiscalFunds(), p.otherFunds(), p.purpose(), p.goal(), plan(p)));
        for (Indicator i : p.indicators()) {
            content.add(Arrays.asList(i.level1(), i.level2(), i.level3(), i.description(), i.value(), i.basis()));
        }
        content.replaceAll(RepeatedPrints::squeezed);
        return content;
    }

    private static String plan(Project project) {
        SpendingPlan plan = project.plan();
        return plan == null ? "" : plan.print();
    }

    private static Object squeezed(Object value) {
        return Objects.toString(value, "").replaceAll("\\s+", "");
    }
}
