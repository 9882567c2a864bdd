package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.Flaw;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import cn.jishen.rules.words.Advice;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.WordList;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** 指标值 that lack a part: whether a bare number needs a unit, and what the value would read complete. */
public final class MissingUnit {
    private static final Pattern UNIT_IN_NAME = Pattern.compile("[（(]([^（）()]{1,6})[）)]$");
    private static final Pattern NUMBER_ONLY = Pattern.compile("[\\s0-9.．]+");

    private MissingUnit() {}

    /**
     * Whether the row's bare number says nothing without a unit: a cost, a name that promises a measure, or a name
     * that is a number itself.
     */
    public static boolean isNeeded(RowReading row, Lexicon words) {
        return isNeeded(row.indicator(), words);
    }

    private static boolean isNeeded(Indicator row, Lexicon words) {
        BigDecimal number = row.target().number();
        if (number == null || number.signum() == 0 || isCompleted(row, words)) {
            return false;
        }
        boolean share = words.endsWith("百分比名称", row.level3());
        boolean fraction = share && number.compareTo(BigDecimal.ONE) <= 0;
        boolean measure = share || words.endsWith("带量纲名称", row.level3());
        boolean nameless = NUMBER_ONLY.matcher(row.level3()).matches();
        return (row.category() == IndicatorCategory.COST || measure || nameless) && !fraction;
    }

    /** Whether the name ends with a unit that completes the value: a cost wants money, a share wants per cent. */
    private static boolean isCompleted(Indicator row, Lexicon words) {
        Unit unit = inName(row.level3(), words);
        if (unit == null) {
            return false;
        }
        boolean cost = row.category() == IndicatorCategory.COST;
        boolean share = words.endsWith("百分比名称", row.level3());
        return cost ? unit.kind() == UnitKind.MONEY : !share || unit.kind() == UnitKind.PERCENT;
    }

    /** Whether the name ends with the unit in brackets: 配备车辆数（辆）. */
    public static boolean isInName(String name, Lexicon words) {
        return inName(name, words) != null;
    }

    private static @Nullable Unit inName(String name, Lexicon words) {
        Matcher unit = UNIT_IN_NAME.matcher(WordList.bare(name));
        return unit.find() ? words.grammar().units().named(unit.group(1)) : null;
    }

    /** “27 → ≤27万元”, or what kind of value to write where there is no number to complete. */
    public static String completed(RowReading row, ProjectReading project, Advice advice) {
        return completed(row.indicator(), project.project(), advice);
    }

    private static String completed(Indicator row, Project project, Advice advice) {
        TargetValue target = row.target();
        if (target.flaw() == Flaw.UNIT_CUT) {
            return row.value() + " → " + target.repaired().print();
        }
        BigDecimal number = target.number();
        if (target.kind() != ValueKind.NUMBER || number == null) {
            return advice.of("补值·" + row.category().label(), row);
        }
        boolean bareCost =
                row.category() == IndicatorCategory.COST && target.comparator() == ComparisonSign.EQ_IMPLICIT;
        String sign = bareCost ? ComparisonSign.LE.sign() : target.comparator().sign();
        return row.value() + " → " + sign + number.toPlainString() + unit(row, number, project.budget(), advice);
    }

    private static String unit(Indicator row, BigDecimal number, @Nullable Money budget, Advice advice) {
        if (row.category() == IndicatorCategory.COST && budget != null) {
            if (budget.wan().compareTo(number) == 0) {
                return "万元（与预算数一致）";
            }
            if (budget.yuan().compareTo(number) == 0) {
                return "元（与预算数一致）";
            }
        }
        String occasion = row.category() == IndicatorCategory.COST ? "单位·成本" : "单位";
        return advice.of(occasion, row);
    }
}
