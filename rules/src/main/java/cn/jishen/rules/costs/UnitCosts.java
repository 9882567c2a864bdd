package cn.jishen.rules.costs;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.rules.targets.Measures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Unit prices worked out of a total. */
public final class UnitCosts {
    private static final MathContext SHOWN = new MathContext(4);

    private UnitCosts() {}

    /** “27万元÷150亩=1800元/亩” where the project has one quantity to divide by; else a blank to fill in. */
    public static String of(Indicator cost, Project project) {
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
