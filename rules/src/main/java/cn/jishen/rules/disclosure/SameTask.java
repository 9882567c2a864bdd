package cn.jishen.rules.disclosure;

import cn.jishen.rules.raise.Share;
import cn.jishen.rules.words.Lexicon;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the names of two tasks have in common, their verbs aside, in pieces of two characters.
 *
 * @param shared how many pieces both have
 * @param all how many pieces there are in both together
 * @param within whether one name says nothing that the other does not: 东片渠道 and 西片渠道 each say something of their own
 */
public record SameTask(int shared, int all, boolean within) {

    public static SameTask of(String one, String other, Lexicon words) {
        Set<String> left = words.nouns().pieces(words.without("任务动词", one));
        Set<String> right = words.nouns().pieces(words.without("任务动词", other));
        Set<String> all = new LinkedHashSet<>(left);
        all.addAll(right);
        Set<String> shared = new LinkedHashSet<>(left);
        shared.retainAll(right);
        return new SameTask(shared.size(), all.size(), shared.size() == Math.min(left.size(), right.size()));
    }

    /** How many percent of the pieces are shared. */
    public BigDecimal share() {
        return Share.of(shared, all);
    }
}
