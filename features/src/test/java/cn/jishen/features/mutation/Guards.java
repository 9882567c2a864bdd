package cn.jishen.features.mutation;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.app.checks.Checks;
import cn.jishen.audit.Auditor;
import cn.jishen.audit.drl.DrlRule;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.features.Company;
import cn.jishen.features.Features;
import cn.jishen.features.FindingList;
import cn.jishen.features.clean.CleanSamples;
import cn.jishen.features.samples.BadSample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must notice a change of a rule: feature files, each by itself and in the company of other projects, and the
 * lists of findings of the samples. The files are, for a rule that raises or weighs findings, its own; for one that
 * draws a conclusion those of the rules that stand on it.
 */
final class Guards {
    private static final Pattern NAMED = Pattern.compile("new Inferred\\((\"[^\"]+\")");
    private static final Pattern INSERTED = Pattern.compile("insertLogical\\((?:new )?(\\$?[\\p{L}\\p{N}_]+)");
    private static final Pattern BOUND = Pattern.compile("(\\$[\\p{L}\\p{N}_]+) : ([A-Z]\\w+)\\(");

    private final Map<Path, Checks> parsed = new HashMap<>();
    private final List<DrlRule> rules;

    /** @param rules all rules, among which those that stand on a conclusion are looked for */
    Guards(List<DrlRule> rules) {
        this.rules = rules;
    }

    /** Whether a check that guards the rule turns red under these rules. */
    boolean notice(DrlRule changed, Auditor auditor) {
        Company company = new Company(auditor, BadSample.disclosure().projects());
        return !hold(of(changed), auditor, auditor::audit)
                || !hasFindings(BadSample.FINDINGS, auditor, List.of(BadSample.disclosure()))
                || !hold(of(changed).stream().filter(Company::suits).toList(), auditor, company::audit)
                || !hasFindings(CleanSamples.FINDINGS, auditor, CleanSamples.departments());
    }

    private boolean hold(Collection<Path> features, Auditor auditor, Function<Disclosure, DocumentAudit> audit) {
        return features.stream()
                .map(feature -> parsed.computeIfAbsent(feature, file -> Checks.in(List.of(file))))
                .allMatch(checks -> checks.run(auditor.rules(), auditor.grammar(), audit).stream()
                        .allMatch(CheckResult::holds));
    }

    private static boolean hasFindings(FindingList list, Auditor auditor, List<Disclosure> documents) {
        return FindingList.found(documents.stream().map(auditor::audit).toList())
                .equals(list.expected());
    }

    private Set<Path> of(DrlRule rule) {
        Set<Path> files = new LinkedHashSet<>();
        if (!rule.concludes()) {
            files.add(Features.CHECKS.resolve(rule.file().replace(".drl", ".feature")));
        } else {
            standingOn(rule, new LinkedHashSet<>()).forEach(dependent -> files.addAll(of(dependent)));
        }
        return files;
    }

    /** The rules that raise findings from the conclusion of a rule, directly or by way of other conclusions. */
    private Set<DrlRule> standingOn(DrlRule rule, Set<DrlRule> seen) {
        Set<DrlRule> dependents = new LinkedHashSet<>();
        for (String conclusion : conclusions(rule)) {
            for (DrlRule other : rules) {
                if (!other.equals(rule) && other.beforeConsequence().contains(conclusion) && seen.add(other)) {
                    dependents.addAll(other.concludes() ? standingOn(other, seen) : Set.of(other));
                }
            }
        }
        return dependents;
    }

    /** How other rules write that they ask for it: “"不涉及行"” in quotes, or the type of the fact with its bracket. */
    private static List<String> conclusions(DrlRule rule) {
        List<String> conclusions = new ArrayList<>();
        NAMED.matcher(rule.text()).results().forEach(named -> conclusions.add(named.group(1)));
        Matcher inserted = INSERTED.matcher(rule.text());
        while (inserted.find()) {
            String fact = inserted.group(1);
            BOUND.matcher(rule.text())
                    .results()
                    .filter(bound -> bound.group(1).equals(fact))
                    .forEach(bound -> conclusions.add(bound.group(2) + "("));
            if (!fact.startsWith("$") && !fact.equals("Inferred")) {
                conclusions.add(fact + "(");
            }
        }
        return conclusions;
    }
}
