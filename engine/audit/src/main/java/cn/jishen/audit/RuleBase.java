package cn.jishen.audit;

import cn.jishen.rules.Advice;
import cn.jishen.rules.Catalogue;
import cn.jishen.rules.Lexicon;
import cn.jishen.rules.Parameters;
import cn.jishen.rules.Promises;
import cn.jishen.rules.RuleFiles;
import cn.jishen.rules.Scheme;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * The compiled rules with their catalogue, word lists, parameters, advice and promises of names.
 *
 * @param admits whether a DRL rule of this name may fire
 */
record RuleBase(
        KieBase rules,
        Catalogue catalogue,
        Lexicon lexicon,
        Parameters parameters,
        Advice advice,
        Promises promises,
        Scheme scheme,
        String version,
        String hash,
        Predicate<String> admits) {

    static RuleBase load(LocalDate today) {
        KieBase rules = CompiledRules.load();
        Catalogue catalogue = Catalogue.of(rules.getKiePackages().stream()
                .flatMap(drlPackage -> drlPackage.getRules().stream())
                .toList());
        return new RuleBase(
                rules,
                catalogue,
                Lexicon.load(),
                Parameters.load(today),
                Advice.load(),
                Promises.load(),
                Scheme.load(),
                RuleFiles.version(),
                RuleFiles.hash(),
                drlName -> true);
    }

    RuleBase without(Predicate<String> refused) {
        return new RuleBase(
                rules, catalogue, lexicon, parameters, advice, promises, scheme, version, hash, admits.and(refused.negate()));
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
