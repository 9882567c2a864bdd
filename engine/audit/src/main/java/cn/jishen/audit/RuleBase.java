package cn.jishen.audit;

import cn.jishen.rules.catalogue.Catalogue;
import cn.jishen.rules.catalogue.RuleFiles;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.Parameters;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.drools.kiesession.rulebase.InternalKnowledgeBase;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules with their catalogue, what they ask by name, and the scheme of scores.
 *
 * @param added what was compiled at run time; part of {@code rules}
 * @param admits whether a DRL rule of this name may fire
 */
record RuleBase(
        KieBase rules,
        AddedRules added,
        Catalogue catalogue,
        Globals globals,
        Scheme scheme,
        Predicate<String> admits) {

    static RuleBase load(LocalDate today) {
        KieBase rules = CompiledRules.load();
        return new RuleBase(
                rules,
                AddedRules.NONE,
                Catalogue.of(rules(rules)),
                Globals.load(today),
                Scheme.load(),
                drlName -> true);
    }

    /** These rules and others on top of those that are shipped. */
    RuleBase with(AddedRules others) {
        InternalKnowledgeBase more = CompiledRules.load();
        more.addPackages(others.packages());
        return new RuleBase(more, others, Catalogue.of(rules(more)), globals, scheme, admits);
    }

    RuleBase with(Parameters others) {
        return new RuleBase(rules, added, catalogue, globals.with(others), scheme, admits);
    }

    /** The same rules, of which those whose DRL name is refused never fire. Cheap. */
    RuleBase without(Predicate<String> drlName) {
        return new RuleBase(rules, added, catalogue, globals, scheme, admits.and(drlName.negate()));
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
        return new RuleBase(fewer, added, catalogue, globals, scheme, admits);
    }

    private static List<Rule> rules(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(drlPackage -> drlPackage.getRules().stream())
                .toList();
    }

    Parameters parameters() {
        return globals.parameters();
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
        globals.setOn(session);
        return session;
    }

    int fire(KieSession session) {
        return session.fireAllRules(match -> admits.test(match.getRule().getName()));
    }
}
