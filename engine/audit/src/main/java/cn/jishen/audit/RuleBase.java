package cn.jishen.audit;

import cn.jishen.audit.profile.Rulings;
import cn.jishen.rules.catalogue.Catalogue;
import cn.jishen.rules.catalogue.RuleFiles;
import cn.jishen.rules.weighing.Demands;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.Parameters;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * The rules as they hold on a day: compiled, with their catalogue, what they ask by name, and the scheme of scores.
 *
 * @param added what was compiled at run time; part of {@code rules}
 * @param admits whether a DRL rule of this name may fire
 */
record RuleBase(
        KieBase rules,
        AddedRules added,
        RuleFiles files,
        Catalogue catalogue,
        Globals globals,
        Scheme scheme,
        Demands demands,
        Predicate<String> admits) {
    /** Shipped rules fire some tens of times a fact. */
    private static final long FIRINGS = 20_000;

    private static final long FIRINGS_A_FACT = 500;

    static RuleBase of(RuleBook book, LocalDate day) {
        return new RuleBase(
                book.rules(),
                book.added(),
                book.files(),
                book.catalogue(),
                Globals.on(day, book.tables()),
                Scheme.of(form -> book.tables().on(day, form)),
                Demands.of(form -> book.tables().on(day, form)),
                drlName -> true);
    }

    RuleBase with(Parameters others) {
        return new RuleBase(rules, added, files, catalogue, globals.with(others), scheme, demands, admits);
    }

    /** These rules and others on top of them, which raise nothing of their own. */
    RuleBase with(AddedRules others) {
        AddedRules both = added.and(others);
        return new RuleBase(both.overShipped(), both, files, catalogue, globals, scheme, demands, admits);
    }

    /** The same rules, of which those whose DRL name is refused never fire. Cheap. */
    RuleBase without(Predicate<String> drlName) {
        return new RuleBase(rules, added, files, catalogue, globals, scheme, demands, admits.and(drlName.negate()));
    }

    /** The same rules but those that a profile switches off. */
    RuleBase withoutRules(Rulings rulings) {
        return rulings.isEmpty() ? this : without(name -> catalogue.raises(name, rulings::isOff));
    }

    /** The same rules but those with a refused {@code @编号}, whose conditions are not even evaluated. Not cheap. */
    RuleBase withoutIds(Predicate<String> id) {
        InternalKnowledgeBase fewer = added.overShipped();
        for (Rule rule : RuleBook.rules(fewer)) {
            if (rule.getMetaData().get("编号") instanceof String its && id.test(its)) {
                fewer.removeRule(rule.getPackageName(), rule.getName());
            }
        }
        return new RuleBase(fewer, added, files, catalogue, globals, scheme, demands, admits);
    }

    Parameters parameters() {
        return globals.parameters();
    }

    /** A new session with every global set; the caller disposes of it. */
    KieSession session() {
        KieSession session = rules.newKieSession();
        globals.setOn(session);
        return session;
    }

    /**
     * Fires until nothing is left to fire.
     *
     * @throws IllegalStateException when that seems to have no end, as with a rule that infers from what it inferred
     */
    void fire(KieSession session) {
        long most = FIRINGS + FIRINGS_A_FACT * session.getFactCount();
        int limit = (int) Math.min(most, Integer.MAX_VALUE);
        int fired = session.fireAllRules(match -> admits.test(match.getRule().getName()), limit);
        if (fired >= limit) {
            throw new IllegalStateException("规则触发了" + fired + "次还没有停\n建议：查看新加的推定，是不是从自己推出的结论又推出新的结论");
        }
    }
}
