package cn.jishen.features.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.audit.Auditor;
import cn.jishen.audit.drl.DrlRule;
import cn.jishen.features.Features;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every DRL rule taken away, and one condition of each negated, turns a check red. */
class RulesAreNeededTest {
    private static final List<DrlRule> RULES = Features.drlRules();
    private static final Guards GUARDS = new Guards(RULES);

    @Test
    void ruleThatIsTakenAway_isNoticed() {
        assertThat(RULES)
                .filteredOn(rule -> !GUARDS.notice(rule, Features.auditor().without(rule.name()::equals)))
                .extracting(rule -> rule.file() + " “" + rule.name() + "”")
                .isEmpty();
    }

    @Test
    void conditionThatIsNegated_isNoticed() {
        assertThat(RULES).allSatisfy(rule -> {
            for (Mutant mutant : Mutations.of(rule)) {
                Auditor mutated = mutant.compiled();
                if (mutated != null) {
                    assertThat(GUARDS.notice(rule, mutated))
                            .as(mutant.toString())
                            .isTrue();
                    return;
                }
            }
        });
    }
}
