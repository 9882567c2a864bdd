package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.value.Flaw;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.rules.targets.Measures;
import cn.jishen.rules.words.Lexicon;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;

/** What a goal could say, put together from the project's own indicators, for suggestions. */
public final class GoalDraft {
    private static final Set<ValueKind> NO_OUTPUT = EnumSet.of(ValueKind.DURATION, ValueKind.MONEY);
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private GoalDraft() {}

    /** “检修闸门≥8座，农户满意度≥90%”: the first output and the first effect; blanks to fill where there is none. */
    public static String of(ProjectReading project, Lexicon words) {
        return of(project.project(), words);
    }

    private static String of(Project project, Lexicon words) {
        String output = first(project, c -> c == IndicatorCategory.QUANTITY, "完成[做成什么、多少]", words);
        String effect =
                first(project, c -> c.isEffect() || c == IndicatorCategory.SATISFACTION, "使[受益对象]的[哪一方面]达到[多少]", words);
        return "“" + output + "，" + effect + "”";
    }

    private static String first(Project project, Predicate<IndicatorCategory> wanted, String otherwise, Lexicon words) {
        return project.indicators().stream()
                .filter(row -> wanted.test(row.category()))
                .filter(row -> row.notApplicable() == null && isModel(row, words))
                .map(row -> print(row, words))
                .findFirst()
                .orElse(otherwise);
    }

    /** Whether the row may serve as a model: a name that says what is measured, with a value that is complete. */
    private static boolean isModel(Indicator row, Lexicon words) {
        TargetValue target = row.target();
        boolean complete =
                target.unit() != null && target.isNumeric() && target.repaired().flaw() == Flaw.NONE;
        boolean wantsMore = !target.comparator().isCap();
        if (row.category() == IndicatorCategory.QUANTITY) {
            String amount = Measures.amount(target);
            return complete && wantsMore && amount != null && !NO_OUTPUT.contains(target.kind());
        }
        boolean measured = words.endsWith("可量尾", row.level3()) && !words.endsWith("不算量尾", row.level3());
        boolean whole = target.percent() != null && target.percent().compareTo(WHOLE) >= 0;
        return complete && wantsMore && measured && !whole && row.level3().matches("[^,，、；。]{2,20}");
    }

    private static String print(Indicator row, Lexicon words) {
        return words.index().read(row.level3()).beforeQuantity()
                + row.target().repaired().print();
    }
}
