package cn.jishen.rules.costs;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.Flaw;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.rules.targets.Measures;
import cn.jishen.rules.words.Advice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Unit prices worked out of a total. */
public final class UnitCosts {
    private static final MathContext SHOWN = new MathContext(4);

    private UnitCosts() {}

    /**
     * The most that one of the counted things may cost, “检修闸门每座费用≤5000元”, where the project counts one thing only
     * and has a budget; else a line of the advice.
     */
    public static String ceiling(ProjectReading project, Advice advice) {
        return ceiling(project.project(), advice);
    }

    private static String ceiling(Project project, Advice advice) {
        List<Indicator> counted = project.indicators().stream()
                .filter(row -> row.category() == IndicatorCategory.QUANTITY && row.notApplicable() == null)
                .filter(row -> row.target().flaw() == Flaw.NONE && Measures.amount(row.target()) != null)
                .toList();
        Money budget = project.budget();
        if (counted.size() != 1 || budget == null) {
            return advice.of("补成本", project);
        }
        TargetValue target = counted.get(0).target();
        BigDecimal number = target.number();
        Unit unit = target.unit();
        boolean whole = unit != null && target.kind() != ValueKind.DURATION && target.kind() != ValueKind.MONEY;
        if (number == null || unit == null || number.signum() <= 0 || !whole) {
            return advice.of("补成本", project);
        }
        BigDecimal each = budget.yuan().divide(number, SHOWN);
        return "“每" + unit.rightName() + "费用≤" + each.stripTrailingZeros().toPlainString() + "元”（预算" + budget.print()
                + "÷“" + counted.get(0).level3() + "”" + number.toPlainString() + unit.rightName() + "，只占一部分的按实减）";
    }

    /** “27万元÷150亩=1800元/亩” where the project has one quantity to divide by; else a blank to fill in. */
    public static String of(RowReading cost, ProjectReading project) {
        return of(cost.indicator(), project.project());
    }

    private static String of(Indicator cost, Project project) {
        Money total = cost.target().money();
        List<TargetValue> quantities = project.indicators().stream()
                .filter(row -> row.category() == IndicatorCategory.QUANTITY)
                .map(Indicator::target)
                .filter(target -> target.unit() != null && Measures.amount(target) != null)
                .toList();
        if (total == null || quantities.size() != 1) {
            return "“≤[n]元/[件]”";
        }
        BigDecimal number = quantities.get(0).number();
        Unit unit = quantities.get(0).unit();
        if (number == null || unit == null || number.signum() == 0) {
            return "“≤[n]元/[件]”";
        }
        BigDecimal each = total.yuan().divide(number, SHOWN);
        return "单价，如" + total.print() + "÷" + number.toPlainString() + unit.rightName() + "="
                + each.stripTrailingZeros().toPlainString() + "元/" + unit.rightName();
    }
}
