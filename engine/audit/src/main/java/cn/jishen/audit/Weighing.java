package cn.jishen.audit;

import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.rules.weighing.Candidate;
import cn.jishen.rules.weighing.Verdict;
import cn.jishen.rules.weighing.Verdict.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * The second session of an audit: findings to findings that know what explains them and whether they cost points. What
 * decides is in the rules of {@code rules/weighing}.
 */
final class Weighing {
    private final RuleBase base;

    Weighing(RuleBase base) {
        this.base = base;
    }

    /**
     * @param raised in the order of the document
     * @param waived why a finding is let stand; null where it is not
     */
    List<WeighedFinding> weigh(List<Finding> raised, JudgedItems judged, Function<Finding, @Nullable String> waived) {
        List<Candidate> candidates = new ArrayList<>();
        for (Finding finding : raised) {
            candidates.add(new Candidate(
                    candidates.size(),
                    finding,
                    base.scheme().isMerged(finding.rule()),
                    judged.costs(finding) && waived.apply(finding) == null,
                    judged.isOnEffectRow(finding),
                    judged.isOfPlanByPeriod(finding)));
        }
        Map<Candidate, List<Verdict>> verdicts = verdicts(candidates);
        List<WeighedFinding> weighed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            List<Verdict> own = verdicts.getOrDefault(candidate, List.of());
            if (own.stream().noneMatch(v -> v.step() == Step.WITHDRAWN)) {
                String cause = cause(own);
                boolean counted = candidate.costs() && own.isEmpty();
                weighed.add(new WeighedFinding(candidate.finding(), cause, counted, waived.apply(candidate.finding())));
            }
        }
        return weighed;
    }

    private Map<Candidate, List<Verdict>> verdicts(List<Candidate> candidates) {
        KieSession session = base.session();
        try {
            base.scheme().links().forEach(session::insert);
            candidates.forEach(session::insert);
            base.fire(session);
            Map<Candidate, List<Verdict>> verdicts = new HashMap<>();
            for (Object verdict : session.getObjects(new ClassObjectFilter(Verdict.class))) {
                verdicts.computeIfAbsent(((Verdict) verdict).about(), key -> new ArrayList<>())
                        .add((Verdict) verdict);
            }
            return verdicts;
        } finally {
            session.dispose();
        }
    }

    /** The rule under which a finding is shown, of several the earliest of the catalogue; null if it has none. */
    private @Nullable String cause(List<Verdict> own) {
        return own.stream()
                .filter(v -> v.step() == Step.SUPPRESSED)
                .map(Verdict::cause)
                .min(Comparator.<String>comparingInt(base.catalogue()::order).thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
