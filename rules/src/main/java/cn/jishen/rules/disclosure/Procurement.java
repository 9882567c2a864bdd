package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.costs.Budgets;
import cn.jishen.rules.writing.Prose;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What 政府采购预算 sets down for a project, all its lines together.
 *
 * @param name the project's
 * @param amount in 万元
 * @param budget of the project; of all of that name where there are several
 * @param location the first of the lines
 */
public record Procurement(String name, Money amount, Money budget, Location location) {
    private static final String KIND = "政府采购";

    /** One for each project that the table names, marks and spaces aside, and whose budget is known. */
    public static List<Procurement> in(DocumentReading disclosure) {
        return in(disclosure.disclosure());
    }

    private static List<Procurement> in(Disclosure disclosure) {
        Map<String, Money> budgets = new LinkedHashMap<>();
        for (Project project : Budgets.counted(disclosure)) {
            if (project.budget() != null) {
                budgets.merge(Prose.bare(project.name()), project.budget(), Money::plus);
            }
        }
        List<Procurement> all = new ArrayList<>();
        for (NamedTable table : disclosure.tables()) {
            if (table.kind().equals(KIND)) {
                budgets.forEach((name, budget) -> add(all, name, budget, table));
            }
        }
        return all;
    }

    private static void add(List<Procurement> all, String name, Money budget, NamedTable table) {
        List<NamedTable.Line> lines = table.rows().stream()
                .filter(line -> Prose.bare(line.name()).equals(name) && line.amount() != null)
                .toList();
        Money amount = Money.ZERO;
        for (NamedTable.Line line : lines) {
            amount = line.amount() == null ? amount : amount.plus(line.amount());
        }
        if (!lines.isEmpty()) {
            all.add(new Procurement(
                    lines.get(0).name(), amount, budget, lines.get(0).location()));
        }
    }
}
