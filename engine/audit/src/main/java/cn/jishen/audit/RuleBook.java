package cn.jishen.audit;

import cn.jishen.audit.profile.Profile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.rules.catalogue.Catalogue;
import cn.jishen.rules.catalogue.RuleFiles;
import cn.jishen.rules.catalogue.ShippedRules;
import cn.jishen.rules.weighing.ConsequenceTable;
import cn.jishen.rules.weighing.Demands;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.RuleTables;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;

/**
 * A rule base with every version of its tables, from which the base of any day is taken. Safe for many threads.
 *
 * @param rules compiled
 * @param added what was compiled at run time; part of {@code rules}
 * @param files order and texts
 * @param tables lists and tables
 * @param profile what is switched off or judged otherwise
 * @param hash SHA-256 over everything that decides, in hex
 * @param days the bases that were asked for already
 */
record RuleBook(
        KieBase rules,
        AddedRules added,
        RuleFiles files,
        Catalogue catalogue,
        RuleTables tables,
        Profile profile,
        String hash,
        Map<LocalDate, RuleBase> days) {

    private static final List<TableForm> FORMS = forms();

    private static List<TableForm> forms() {
        List<TableForm> forms = new ArrayList<>(Globals.FORMS);
        forms.addAll(Scheme.FORMS);
        forms.addAll(Demands.FORMS);
        forms.add(ConsequenceTable.FORM);
        forms.add(ConsequenceTable.NOTES);
        forms.addAll(Catalogue.FORMS);
        return List.copyOf(forms);
    }

    /** The rules that are shipped. */
    static RuleBook shipped() {
        Mistakes mistakes = new Mistakes();
        RuleTables tables = RuleTables.read(ShippedRules.data(), FORMS, mistakes);
        mistakes.throwIfAny();
        return of(AddedRules.NONE, RuleFiles.shipped(), tables, Profile.NONE, ShippedRules.hash());
    }

    static RuleBook of(AddedRules added, RuleFiles files, RuleTables tables, Profile profile, String hash) {
        KieBase rules = added.overShipped();
        Catalogue catalogue = Catalogue.of(rules(rules), files.order(), tables);
        return new RuleBook(rules, added, files, catalogue, tables, profile, hash, new ConcurrentHashMap<>());
    }

    /** Reads lists and tables of the forms that rules know, every version of every entry. */
    static RuleTables tables(RuleData data, Mistakes mistakes) {
        RuleTables tables = RuleTables.read(data, FORMS, mistakes);
        Globals.of(tables.lists(), tables.grammar(), tables::of);
        Scheme.of(tables::of);
        Demands.of(tables::of);
        ConsequenceTable.of(tables.of(ConsequenceTable.FORM));
        ConsequenceTable.notes(tables.of(ConsequenceTable.NOTES));
        Catalogue.check(tables);
        return tables;
    }

    /** The base as it holds on a day. */
    RuleBase on(LocalDate day) {
        return days.computeIfAbsent(day, key -> RuleBase.of(this, key));
    }

    static List<Rule> rules(KieBase base) {
        return base.getKiePackages().stream()
                .flatMap(drlPackage -> drlPackage.getRules().stream())
                .toList();
    }
}
