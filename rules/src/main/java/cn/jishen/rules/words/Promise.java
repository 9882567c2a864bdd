package cn.jishen.rules.words;

import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import java.util.List;
import java.util.Set;

/**
 * What the end of an indicator's name promises to be measured in: a line of {@code parameters/name-units.csv}.
 *
 * @param tails the ends of names that promise it: 次数, 人次
 * @param measure what they promise, for people: 次数
 * @param fitting the kinds of value that keep the promise
 * @param usual a value as it should be: ≥[n]次
 */
public record Promise(List<String> tails, String measure, Set<ValueKind> fitting, String usual) {
    /** Kinds in which no measure shows: nothing is written, no unit, words. They break no promise. */
    private static final Set<ValueKind> MEASURED = Set.of(
            ValueKind.COUNT,
            ValueKind.AREA,
            ValueKind.LENGTH,
            ValueKind.WEIGHT,
            ValueKind.VOLUME,
            ValueKind.DURATION,
            ValueKind.PERCENT,
            ValueKind.MONEY,
            ValueKind.PRICE,
            ValueKind.FREQUENCY);

    /** Whether the value is measured in something else; the unit must be known for that. */
    public boolean isBrokenBy(TargetValue target) {
        boolean known = target.unit() == null || target.unit().kind() != cn.jishen.facts.value.unit.UnitKind.UNKNOWN;
        return known && !target.isChange() && MEASURED.contains(target.kind()) && !fitting.contains(target.kind());
    }

    /** A value as it should be; with ≤ for what is to be kept low. */
    public String writing(boolean low) {
        return low ? usual.replace('≥', '≤') : usual;
    }

    /** The name without the end that promises. */
    public String stem(String name) {
        String bare = Promises.bare(name);
        return tails.stream()
                .filter(bare::endsWith)
                .findFirst()
                .map(tail -> bare.substring(0, bare.length() - tail.length()))
                .orElse(bare);
    }
}
