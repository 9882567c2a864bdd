package cn.jishen.rules.disclosure;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.reading.DocumentReading;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.costs.Budgets;
import cn.jishen.rules.costs.FundSources;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The costs that the “三公” table lists by themselves. Immutable. */
public final class SpecialCostTable {
    /** Where they stand. */
    public static final TableForm FORM = TableForm.of("parameters/special-costs.csv", "费用", "表内名称", "项目名", "任务", "不算")
            .keyedBy("费用");

    private static final String KIND = "三公";
    private static final Pattern NOTHING = Pattern.compile("(?:预算)?(?:安排)?(?:为|共)?0(?:\\.0+)?万元");

    private final List<SpecialCost> costs;

    private SpecialCostTable(List<SpecialCost> costs) {
        this.costs = List.copyOf(costs);
    }

    /** The costs of a table. */
    public static SpecialCostTable of(Table table) {
        return new SpecialCostTable(table.map(SpecialCost::of));
    }

    /** One for each cost that has both a line in the table and a project. */
    public List<SpecialCosts> in(DocumentReading disclosure) {
        return in(disclosure.disclosure());
    }

    private List<SpecialCosts> in(Disclosure disclosure) {
        List<SpecialCosts> all = new ArrayList<>();
        for (SpecialCost cost : costs) {
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
    public List<String> none(DocumentReading disclosure) {
        return none(disclosure.disclosure());
    }

    private List<String> none(Disclosure disclosure) {
        StringBuilder said = new StringBuilder();
        for (Statement statement : disclosure.statements()) {
            said.append(statement.text().replaceAll("[\\s\u00a0]", "")).append('\n');
        }
        return costs.stream()
                .filter(cost -> isNothing(cost, said))
                .map(SpecialCost::name)
                .toList();
    }

    private static boolean isNothing(SpecialCost cost, CharSequence said) {
        Matcher line = cost.line().matcher(said);
        while (line.find()) {
            if (NOTHING.matcher(said).region(line.end(), said.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Whether an indicator of this name is of spending on the cost. */
    public boolean isTask(String cost, String name) {
        return costs.stream().anyMatch(known -> known.name().equals(cost) && known.isTask(name));
    }
}
