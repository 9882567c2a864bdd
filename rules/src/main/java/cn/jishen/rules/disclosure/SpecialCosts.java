package cn.jishen.rules.disclosure;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.costs.Budgets;
import cn.jishen.rules.costs.FundSources;
import cn.jishen.rules.words.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What the “三公” table lists of one cost, and what projects that are nothing but this cost plan.
 *
 * @param name the cost: 会议费
 * @param line the line's name as written
 * @param listed in 万元; 0 where the line is blank
 * @param planned 财政拨款 of the projects together, in 万元
 * @param projects their names, “、” between them
 * @param location the line
 */
public record SpecialCosts(String name, String line, Money listed, Money planned, String projects, Location location) {
    private static final String KIND = "三公";
    private static final String NOTHING = "(?:预算)?(?:安排)?(?:为|共)?0(?:\\.0+)?万元";
    private static final List<SpecialCost> COSTS = SpecialCost.among(Resources.table("parameters/special-costs.csv"));

    /** One for each cost that has both a line in the table and a project. */
    public static List<SpecialCosts> in(Disclosure disclosure) {
        List<SpecialCosts> all = new ArrayList<>();
        for (SpecialCost cost : COSTS) {
            List<Project> projects = Budgets.counted(disclosure).stream()
                    .filter(project -> cost.isProject(project.name()) && project.budget() != null)
                    .toList();
            NamedTable.Line line = disclosure.tables().stream()
                    .filter(table -> table.kind().equals(KIND))
                    .flatMap(table -> table.rows().stream())
                    .filter(row -> cost.isLine(row.name()))
                    .findFirst()
                    .orElse(null);
            if (line != null && !projects.isEmpty()) {
                all.add(of(cost, line, projects));
            }
        }
        return all;
    }

    private static SpecialCosts of(SpecialCost cost, NamedTable.Line line, List<Project> projects) {
        Money planned = Money.ZERO;
        for (Project project : projects) {
            planned = planned.plus(fiscal(project));
        }
        return new SpecialCosts(
                cost.name(),
                line.name().strip(),
                line.amount() == null ? Money.ZERO : line.amount(),
                planned,
                String.join("、", projects.stream().map(Project::name).toList()),
                line.location());
    }

    /** The table is of 财政拨款 only. */
    private static Money fiscal(Project project) {
        Money budget = project.budget() == null ? Money.ZERO : project.budget();
        return project.fiscalFunds() != null ? project.fiscalFunds() : budget.minus(FundSources.other(project));
    }

    /** The costs of which the prose says that there are none: “公务接待费0万元”. */
    public static List<String> none(Disclosure disclosure) {
        StringBuilder said = new StringBuilder();
        for (Statement statement : disclosure.statements()) {
            said.append(statement.text().replaceAll("[\\s\u00a0]", "")).append('\n');
        }
        return COSTS.stream()
                .filter(cost -> Pattern.compile(cost.line().pattern() + NOTHING)
                        .matcher(said)
                        .find())
                .map(SpecialCost::name)
                .toList();
    }

    /** Whether an indicator of this name is of spending on the cost. */
    public static boolean isTask(String cost, String name) {
        return COSTS.stream().anyMatch(known -> known.name().equals(cost) && known.isTask(name));
    }

    /** “没有填数” or “只列1万元”. */
    public String printListed() {
        return listed.wan().signum() == 0 ? "没有填数" : "只列" + listed.print();
    }
}
