package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.unit.Likeness;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A quantity that adds up over the years, set for the year and for 中期 under one name.
 *
 * @param year the year's row
 * @param later the row of 中期, 长期 or 实施期
 */
public record LongTermTarget(RowReading year, Indicator later) {
    /** What adds up; a rate, a price, a mark or a length of time does not. */
    private static final Set<ValueKind> ADDING =
            EnumSet.of(ValueKind.COUNT, ValueKind.AREA, ValueKind.LENGTH, ValueKind.WEIGHT, ValueKind.VOLUME);

    /** The pairs of a project in which the longer term asks for less than the year alone. */
    public static List<LongTermTarget> below(ProjectReading project, Lexicon words) {
        List<LongTermTarget> below = new ArrayList<>();
        List<Indicator> later = project.project().longTerm().indicators();
        for (RowReading reading : project.rows()) {
            Indicator row = reading.indicator();
            for (Indicator other : later == null ? List.<Indicator>of() : later) {
                if (isSameSum(row, other, words) && isLess(other.target(), row.target())) {
                    below.add(new LongTermTarget(reading, other));
                }
            }
        }
        return below;
    }

    private static boolean isSameSum(Indicator year, Indicator later, Lexicon words) {
        return WordList.bare(year.level3()).equals(WordList.bare(later.level3()))
                && year.category() == IndicatorCategory.QUANTITY
                && later.category() == IndicatorCategory.QUANTITY
                && addsUp(year, words)
                && addsUp(later, words)
                && words.grammar()
                                .units()
                                .likeness(year.target().unit(), later.target().unit())
                        == Likeness.SAME;
    }

    /** So many for each, and so many who are there at a time (在册人数), need not grow with the years. */
    private static boolean addsUp(Indicator row, Lexicon words) {
        TargetValue target = row.target();
        return ADDING.contains(target.kind())
                && target.per() == null
                && !target.isChange()
                && !target.comparator().isCap()
                && !words.in("每一个", row.nameAndDescription())
                && !words.is("存量单位", Measures.unitName(target));
    }

    private static boolean isLess(TargetValue later, TargetValue year) {
        BigDecimal sum = later.amount();
        BigDecimal part = year.amount();
        return sum != null && part != null && later.upper() == null && sum.compareTo(part) < 0;
    }
}
