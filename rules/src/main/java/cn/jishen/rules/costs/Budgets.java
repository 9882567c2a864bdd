package cn.jishen.rules.costs;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.value.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The projects' budgets together, for comparison with the disclosure's own totals. */
public final class Budgets {
    private static final String TOTALS = "支出总表";

    private Budgets() {}

    /** The sum of the budgets in 万元, each project once. */
    public static Money total(DocumentReading disclosure) {
        return total(disclosure.disclosure());
    }

    private static Money total(Disclosure disclosure) {
        Money total = Money.ZERO;
        for (Project project : counted(disclosure)) {
            total = project.budget() == null ? total : total.plus(project.budget());
        }
        return total;
    }

    /**
     * The projects, each once, in the order of the document: of several prints of one code only the first, that under
     * 部门 before others.
     */
    public static List<Project> counted(Disclosure disclosure) {
        Map<String, Project> byCode = new LinkedHashMap<>();
        for (Project project : disclosure.projects()) {
            String key = project.code().isBlank() ? project.id() : project.code();
            if ("单位".equals(project.part())) {
                byCode.putIfAbsent(key, project);
            } else {
                byCode.merge(key, project, (before, now) -> "单位".equals(before.part()) ? now : before);
            }
        }
        return List.copyOf(byCode.values());
    }

    /** Where the total stands with which the sum is compared. */
    public static Location whereTotalStands(DocumentReading disclosure) {
        return whereTotalStands(disclosure.disclosure());
    }

    private static Location whereTotalStands(Disclosure disclosure) {
        return disclosure.tables().stream()
                .filter(table -> table.kind().equals(TOTALS))
                .map(NamedTable::location)
                .findFirst()
                .orElse(Location.NOWHERE);
    }
}
