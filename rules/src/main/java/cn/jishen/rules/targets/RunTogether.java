package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.Quantity;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.unit.Likeness;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.util.List;

/** Digits that stand twice over in a 指标值 (240240台): whether the document itself says that once was meant. */
public final class RunTogether {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private RunTogether() {}

    /**
     * What speaks for the half: another row or the goal says it, the budget is it, or it has three digits or more,
     * which no chance repeats; empty when nothing does.
     */
    public static String witness(RowReading row, ProjectReading project, Parameters parameters, Grammar grammar) {
        return witness(row.indicator(), project.project(), parameters, grammar);
    }

    private static String witness(Indicator row, Project project, Parameters parameters, Grammar grammar) {
        TargetValue half = row.target().repaired();
        for (Indicator other : project.indicators()) {
            if (other.row() != row.row() && isSame(half, other.target(), grammar)) {
                return "第" + other.row() + "行是“" + other.value() + "”";
            }
        }
        for (Field field : List.of(Field.GOAL, Field.PURPOSE)) {
            for (Quantity quantity : grammar.quantities(project.text(field))) {
                if (isSame(half, quantity.target(), grammar)) {
                    return field.label() + "里写“" + quantity.words() + "”";
                }
            }
        }
        Money money = half.money();
        Money budget = project.budget();
        if (money != null && budget != null && money.equals(budget, parameters.of("金额容差"))) {
            return "预算数是" + budget.print();
        }
        BigDecimal once = half.number();
        if (once == null || once.compareTo(parameters.of("数字粘连·单段下限")) < 0) {
            return "";
        }
        return "“" + once.toPlainString() + "”连写了两遍";
    }

    /** Whether the number is a year and not two runs of digits: 2020年. */
    public static boolean isYear(RowReading row) {
        return isYear(row.indicator());
    }

    private static boolean isYear(Indicator row) {
        TargetValue value = row.target();
        BigDecimal number = value.number();
        boolean ofYears = number != null
                && number.compareTo(BigDecimal.valueOf(FIRST_YEAR)) >= 0
                && number.compareTo(BigDecimal.valueOf(LAST_YEAR)) <= 0;
        return ofYears && value.unit() != null && value.unit().name().equals("年");
    }

    private static boolean isSame(TargetValue half, TargetValue other, Grammar grammar) {
        return half.sameAmount(other) && grammar.likeness(half, other) != Likeness.DIFFERENT;
    }
}
