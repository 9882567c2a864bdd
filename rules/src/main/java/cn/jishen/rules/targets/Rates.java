package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.rules.raise.Mend;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a rate that asks for more than the whole should be. */
public final class Rates {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Rates() {}

    /** What is wrong with “≥100%”; of satisfaction not the sign, since nobody can promise the whole. */
    public static String wrongOfWhole(RowReading row) {
        return wrongOfWhole(row.indicator());
    }

    private static String wrongOfWhole(Indicator row) {
        return row.category() == IndicatorCategory.SATISFACTION ? "写满就一份不满意也不许有" : "“≥”应写“=”";
    }

    /** The whole, “=100%”; of satisfaction, where nobody can promise the whole, what is usual. */
    public static String whole(RowReading row) {
        return whole(row.indicator());
    }

    private static String whole(Indicator row) {
        if (row.category() == IndicatorCategory.SATISFACTION) {
            return "≥[90%～95%]，并附上年调查值";
        }
        Unit unit = row.target().unit();
        BigDecimal number = unit == null ? WHOLE : WHOLE.divide(unit.factor());
        return row.target().with(number).with(ComparisonSign.EQ).print();
    }

    /**
     * The sign put right where the number is the whole already; null where another number is wanted, and of
     * satisfaction.
     */
    public static @Nullable Mending mending(RowReading row, Grammar grammar) {
        return mending(row.indicator(), grammar);
    }

    private static @Nullable Mending mending(Indicator row, Grammar grammar) {
        BigDecimal percent = row.target().percent();
        boolean signOnly = percent != null && percent.compareTo(WHOLE) == 0;
        boolean satisfaction = row.category() == IndicatorCategory.SATISFACTION;
        return signOnly && !satisfaction ? Mend.to(row, whole(row), grammar) : null;
    }
}
