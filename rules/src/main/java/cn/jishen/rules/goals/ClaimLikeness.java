package cn.jishen.rules.goals;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.value.Quantity;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.ValueKind;
import cn.jishen.facts.value.unit.Likeness;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.rules.words.Lexicon;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How alike a stated quantity and a row are: their nouns and their numbers. */
final class ClaimLikeness {
    /** Areas convert with six decimals; that much may differ. */
    private static final MathContext COMPARED = new MathContext(6, RoundingMode.HALF_UP);

    private ClaimLikeness() {}

    /** Whether at least half of the pieces of the shorter name are in both. */
    static boolean sameThing(String subject, Indicator row, Lexicon words) {
        Set<String> wanted = pieces(subject, words);
        int shorter = Math.min(wanted.size(), pieces(row.level3(), words).size());
        wanted.retainAll(pieces(row.nameAndDescription(), words));
        return shorter > 0 && wanted.size() * 2 >= shorter;
    }

    /** Whether they share any piece. */
    static boolean related(String subject, Indicator row, Lexicon words) {
        return words.sameNoun(words.without("同物异称", subject), words.without("同物异称", row.nameAndDescription()));
    }

    /** Whether their names say exactly the same once words that say nothing are out. */
    static boolean identical(String subject, Indicator row, Lexicon words) {
        Set<String> wanted = words.nouns().pieces(words.without("引导语", subject));
        return !wanted.isEmpty() && wanted.equals(words.nouns().pieces(words.without("引导语", row.level3())));
    }

    /** The pieces of a text in which a thing goes by one name: 村 for 行政村. */
    private static Set<String> pieces(String text, Lexicon words) {
        return words.nouns().pieces(words.without("同物异称", text));
    }

    static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.round(COMPARED).compareTo(other.round(COMPARED)) == 0;
    }

    /** Whether the row's target is the same number, at either end of a range, or the same in a year. */
    static boolean meets(TargetValue target, TargetValue stated) {
        return equal(amount(target), amount(stated))
                || (target.upper() != null && equal(target.upper(), stated.number()));
    }

    /** Whether the row asks for what the text asks for in each period: 按月补助32名 and 32人, 每周开放63小时 and 每周…63小时. */
    static boolean isSameEach(Indicator row, TargetValue stated, Lexicon words) {
        Unit unit = stated.unit();
        Unit asked = row.target().unit();
        boolean figure =
                stated.kind() == ValueKind.FREQUENCY && equal(row.target().amount(), stated.amount());
        if (!figure || unit == null || asked == null) {
            return false;
        }
        boolean each = words.is("存量单位", unit.name()) || row.nameAndDescription().contains("每" + stated.per());
        return each && words.grammar().units().likeness(asked, unit).compareTo(Likeness.SYNONYM) <= 0;
    }

    /** Whether the row's name or description states the same quantity. */
    static boolean restates(Indicator row, TargetValue stated, Lexicon words) {
        for (Quantity quantity : words.grammar().quantities(row.nameAndDescription())) {
            if (quantity.target().kind() == stated.kind() && meets(quantity.target(), stated)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the row asks for more than the text: a higher floor, or a lower cap. */
    static boolean surpasses(TargetValue target, TargetValue stated) {
        BigDecimal asked = amount(target);
        BigDecimal said = amount(stated);
        if (asked == null
                || said == null
                || target.comparator().isCap() != stated.comparator().isCap()) {
            return false;
        }
        return target.comparator().isCap() ? asked.compareTo(said) < 0 : asked.compareTo(said) > 0;
    }

    static @Nullable BigDecimal amount(TargetValue value) {
        return value.yearly() != null ? value.yearly() : value.amount();
    }
}
