package cn.jishen.audit;

import cn.jishen.rules.Advice;
import cn.jishen.rules.Catalogue;
import cn.jishen.rules.Lexicon;
import cn.jishen.rules.Parameters;
import cn.jishen.rules.Promises;
import cn.jishen.rules.RuleFiles;
import cn.jishen.rules.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules with their catalogue, word lists, parameters, advice and promises of names.
 *
 * @param added what was compiled at run time; part of {@code rules}
 * @param admits whether a DRL rule of this name may fire
 */
record RuleBase(
        KieBase rules,
        AddedRules added,
        Catalogue catalogue,
        Lexicon lexicon,
        Parameters parameters,
        Advice advice,
        Promises promises,
        Scheme scheme,
        Predicate<String> admits) {

    static RuleBase load(LocalDate today) {
        KieBase rules = CompiledRules.load();
        return new RuleBase(
                rules,
                AddedRules.NONE,
                Catalogue.of(rules(rules)),
                Lexicon.load(),
                Parameters.load(today),
                Advice.load(),
                Promises.load(),
                Scheme.load(),
                drlName -> true);
    }

    /** These rules and others on top of those that are shipped. */
    RuleBase with(AddedRules others) {
        InternalKnowledgeBase more = CompiledRules.load();
        more.addPackages(others.packages());
        return new RuleBase(
                more, others, Catalogue.of(rules(more)), lexicon, parameters, advice, promises, scheme, admits);
    }

    RuleBase with(Parameters others) {
        return new RuleBase(rules, added, catalogue, lexicon, others, advice, promises, scheme, admits);
    }

    /** The same rules, of which those whose DRL name is refused never fire. Cheap. */
    RuleBase without(Predicate<String> drlName) {
        return new RuleBase(
                rules, added, catalogue, lexicon, parameters, advice, promises, scheme, admits.and(drlName.negate()));
    }

    /** The same rules but those with a refused {@code @编号}, whose conditions are not even evaluated. Not cheap. */
    RuleBase withoutIds(Predicate<String> id) {
        InternalKnowledgeBase fewer = CompiledRules.load();
        fewer.addPackages(added.packages());
        for (Rule rule : rules(fewer)) {
            if (rule.getMetaData().get("编号") instanceof String its && id.test(its)) {
                fewer.removeRule(rule.getPackageName(), rule.getName());
            }
        }
        return new RuleBase(fewer, added, catalogue, lexicon, parameters, advice, promises, scheme, admits);
    }

    private static List<Rule> rules(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(drlPackage -> drlPackage.getRules().stream())
                .toList();
    }

    String version() {
        return RuleFiles.version();
    }

    /** Over everything that decides, what was added included. */
    String hash() {
        return added.hash().isEmpty() ? RuleFiles.hash() : RuleFiles.hash() + "+" + added.hash();
    }

    /** A new session with every global set; the caller disposes of it. */
    KieSession session() {
        KieSession session = rules.newKieSession();
        session.setGlobal("词表", lexicon);
        session.setGlobal("参数", parameters);
        session.setGlobal("写法", advice);
        session.setGlobal("名尾", promises);
        return session;
    }

    int fire(KieSession session) {
        return session.fireAllRules(match -> admits.test(match.getRule().getName()));
    }
}
