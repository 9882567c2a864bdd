package cn.jishen.facts.value;

import cn.jishen.facts.value.date.PerReader;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.number.ComparisonSigns;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was read before a number.
 *
 * @param comparator null when none stands right before the number
 * @param change the word of change that stands right before it, else empty
 * @param per what “每…” and “…均” in the clause say
 * @param start where the words that touch the number start, -1 when there are none
 */
record QuantityHead(ComparisonSigns.@Nullable Word comparator, String change, List<String> per, int start) {
    static final QuantityHead NONE = new QuantityHead(null, "", List.of(), -1);

    QuantityHead with(ComparisonSigns.Word word, int at) {
        return new QuantityHead(word, change, per, first(at));
    }

    /** Whether a comparator of the other direction already stands here. */
    boolean contradicts(ComparisonSigns.Word next) {
        ComparisonSign mine = comparator == null ? ComparisonSign.EQ : comparator.meaning();
        return (mine.isFloor() && next.meaning().isCap())
                || (mine.isCap() && next.meaning().isFloor());
    }

    QuantityHead withChange(String word, int at) {
        return new QuantityHead(comparator, word, per, first(at));
    }

    QuantityHead with(PerReader.Parts parts, int at) {
        List<String> all = new ArrayList<>(per.size() < PerReader.MOST_PARTS ? per : List.of());
        all.addAll(parts.names());
        return new QuantityHead(comparator, change, List.copyOf(all), first(at));
    }

    /** Once another word stands between: only the period still applies. */
    QuantityHead detached() {
        return per.isEmpty() ? NONE : new QuantityHead(null, "", per, -1);
    }

    private int first(int at) {
        return start < 0 ? at : start;
    }
}
