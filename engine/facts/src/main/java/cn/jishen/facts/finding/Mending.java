package cn.jishen.facts.finding;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.Flaw;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.number.ComparisonSign;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 修订: the edit of the file that takes a finding away. Only where the rule is certain of it, there is one way to do it,
 * and nothing is left to judge; it is proposed to the department, which accepts or rejects it.
 */
public sealed interface Mending {

    /** Words of the finding's cell give way to others; there are none where a sign is only put before them. */
    record Replace(String words, String with) implements Mending {}

    /** The row of the finding's cell is deleted. */
    record DeleteRow() implements Mending {}

    /** Blank cells are filled with a text. */
    record Fill(List<Location> cells, String with) implements Mending {
        public Fill {
            cells = List.copyOf(cells);
        }
    }

    /** The row is deleted. */
    static Mending deleteRow() {
        return new DeleteRow();
    }

    /**
     * Another 指标值 in place of the one that is written; null where the cell says more than the value, so that words
     * would be lost.
     *
     * @param written the cell's text
     * @param read what it was read as
     * @param right what it should say
     */
    static @Nullable Mending value(String written, TargetValue read, String right, Grammar grammar) {
        String text = Writing.fold(written);
        if (read.flaw() == Flaw.REPEATED) {
            return standsTwice(text, read, grammar) ? new Replace(written, right) : null;
        }
        String bare = read.with(ComparisonSign.EQ_IMPLICIT).print();
        if (!text.endsWith(bare)) {
            return null;
        }
        String sign = text.substring(0, text.length() - bare.length());
        boolean onlySign = sign.isEmpty() || grammar.isComparator(sign);
        return onlySign && !right.equals(text) ? new Replace(written, right) : null;
    }

    /** Whether a text is nothing but a comparator and a number twice, with their unit. */
    private static boolean standsTwice(String text, TargetValue read, Grammar grammar) {
        String figures = read.number() == null ? "" : read.number().toPlainString();
        String unit = read.unit() == null ? "" : read.unit().name();
        String signs = text.replace(figures, "").replace(unit, "");
        String sign = signs.substring(0, signs.length() / 2);
        return signs.equals(sign + sign) && (sign.isEmpty() || grammar.isComparator(sign));
    }
}
