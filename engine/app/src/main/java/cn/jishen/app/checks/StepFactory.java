package cn.jishen.app.checks;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.value.Grammar;
import io.cucumber.core.backend.ObjectFactory;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Gives every scenario steps of its own, with the audit that it is run against. */
final class StepFactory implements ObjectFactory {
    private final RuleIds rules;
    private final Grammar grammar;
    private final Function<Disclosure, DocumentAudit> audit;
    private @Nullable Steps steps;

    StepFactory(RuleIds rules, Grammar grammar, Function<Disclosure, DocumentAudit> audit) {
        this.rules = rules;
        this.grammar = grammar;
        this.audit = audit;
    }

    @Override
    public boolean addClass(Class<?> glueClass) {
        return true;
    }

    @Override
    public <T> T getInstance(Class<T> glueClass) {
        if (steps == null) {
            steps = new Steps(rules, grammar, audit);
        }
        return glueClass.cast(steps);
    }

    @Override
    public void start() {
        steps = null;
    }

    @Override
    public void stop() {
        steps = null;
    }
}
