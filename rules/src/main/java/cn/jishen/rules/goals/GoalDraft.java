package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.rules.writing.Names;
import java.util.function.Predicate;

/** What a goal could say, put together from the project's own indicators, for suggestions. */
public final class GoalDraft {
    private GoalDraft() {}

    /** “检修闸门≥8座，农户满意度≥90%”: the first output and the first effect; blanks to fill where there is none. */
    public static String of(Project project, Grammar grammar) {
        String output = first(project, c -> c == IndicatorCategory.QUANTITY, "完成[做成什么、多少]", grammar);
        String effect = first(
                project, c -> c.isEffect() || c == IndicatorCategory.SATISFACTION, "使[受益对象]的[哪一方面]达到[多少]", grammar);
        return "“" + output + "，" + effect + "”";
    }

    private static String first(
            Project project, Predicate<IndicatorCategory> wanted, String otherwise, Grammar grammar) {
        return project.indicators().stream()
                .filter(row -> wanted.test(row.category()))
                .filter(row -> row.notApplicable() == null && row.target().isNumeric())
                .map(row -> print(row, grammar))
                .findFirst()
                .orElse(otherwise);
    }

    private static String print(Indicator row, Grammar grammar) {
        return Names.withoutQuantity(row.level3(), grammar)
                + row.target().repaired().print();
    }
}
