package cn.jishen.audit;

import cn.jishen.facts.Finding;
import cn.jishen.rules.weighing.Candidate;
import cn.jishen.rules.weighing.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.runtime.ClassObjectFilter;
import org.kie.api.runtime.KieSession;

/**
 * The second session of an audit: findings to findings that know what explains them and whether they cost points. What
 * decides is in the rules of {@code rules/weighing}.
 */
final class Weighing {
    private Weighing() {}

    static List<Finding> weigh(RuleBase base, List<Finding> raised) {
        KieSession session = base.session();
        try {
            base.scheme().links().forEach(session::insert);
            List<Candidate> candidates = new ArrayList<>();
            for (Finding finding : raised) {
                Candidate candidate =
                        new Candidate(candidates.size(), finding, base.scheme().isMerged(finding.rule()));
                candidates.add(candidate);
                session.insert(candidate);
            }
            base.fire(session);
            Set<Verdict> verdicts = new HashSet<>();
            session.getObjects(new ClassObjectFilter(Verdict.class)).forEach(v -> verdicts.add((Verdict) v));
            return apply(candidates, verdicts);
        } finally {
            session.dispose();
        }
    }

    private static List<Finding> apply(List<Candidate> candidates, Set<Verdict> verdicts) {
        List<Finding> weighed = new ArrayList<>();
        for (Candidate candidate : candidates) {
            Finding finding = candidate.finding();
            boolean withdrawn = false;
            String cause = null;
            boolean counted = true;
            for (Verdict verdict : verdicts) {
                if (verdict.about().equals(candidate)) {
                    withdrawn |= verdict.kind() == Verdict.Kind.WITHDRAWN;
                    counted = false;
                    if (verdict.kind() == Verdict.Kind.SUPPRESSED
                            && (cause == null || verdict.cause().compareTo(cause) < 0)) {
                        cause = verdict.cause();
                    }
                }
            }
            if (!withdrawn) {
                weighed.add(cause == null ? finding.counted(counted) : finding.suppressedBy(cause));
            }
        }
        return weighed;
    }
}
