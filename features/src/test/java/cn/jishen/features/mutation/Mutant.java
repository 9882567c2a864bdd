package cn.jishen.features.mutation;

import cn.jishen.audit.Auditor;
import cn.jishen.audit.drl.DrlRule;
import cn.jishen.facts.data.RuleDataException;
import cn.jishen.features.Features;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule with one thing changed.
 *
 * @param rule the rule as it is
 * @param change what was changed, for people
 * @param text the changed rule, from “rule” to “end”; compiled beside the rule base it takes the rule's place
 */
record Mutant(DrlRule rule, String change, String text) {

    /** The shipped rules with the mutant in its rule's place; null when it does not compile. */
    @Nullable
    Auditor compiled() {
        try {
            return Features.auditor().with(Map.of(rule.file(), rule.head() + text));
        } catch (RuleDataException e) {
            return null;
        }
    }

    @Override
    public String toString() {
        return rule.file() + " “" + rule.name() + "” " + change.replaceAll("\\s+", " ");
    }
}
