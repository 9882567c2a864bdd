package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.Grammar;
import org.jspecify.annotations.Nullable;

/** What a 指标值 should say where there is one way to put it right, and the edit that does it. */
public final class Mend {
    private Mend() {}

    /** The same value with the comparator of the opposite direction. */
    public static String reversed(RowReading row) {
        return reversed(row.indicator());
    }

    private static String reversed(Indicator row) {
        return row.target().with(row.target().comparator().reversed()).print();
    }

    /** The same value with its writing put right. */
    public static String repaired(RowReading row) {
        return repaired(row.indicator());
    }

    private static String repaired(Indicator row) {
        return row.target().repaired().print();
    }

    /** The edit of the value; null where the cell says more than the value. */
    public static @Nullable Mending to(RowReading row, String right, Grammar grammar) {
        return to(row.indicator(), right, grammar);
    }

    /** The same of a row that was not read. */
    public static @Nullable Mending to(Indicator row, String right, Grammar grammar) {
        return Mending.value(row.value(), row.target(), right, grammar);
    }
}
