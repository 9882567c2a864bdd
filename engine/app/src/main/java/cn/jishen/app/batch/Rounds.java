package cn.jishen.app.batch;

import cn.jishen.audit.compare.DocumentPairs;
import cn.jishen.audit.compare.Revisions;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Unpaired;
import cn.jishen.facts.revision.Unpaired.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts the files of two rounds together, document by document. */
public final class Rounds {
    private Rounds() {}

    /**
     * What became of the documents of an earlier round. A document that was not read, or whose audit failed, on either
     * side is compared with nothing: its problems would read as solved, or as new.
     */
    public static Earlier compare(List<FileOutcome> before, List<FileOutcome> after) {
        int[] oldOf = DocumentPairs.of(disclosures(before), disclosures(after));
        List<Comparison> comparisons = new ArrayList<>();
        List<Unpaired> unpaired = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        for (int n = 0; n < oldOf.length; n++) {
            FileOutcome now = after.get(n);
            taken.add(oldOf[n]);
            if (!now.isAudited()) {
                unpaired.add(new Unpaired(now.audit(), Reason.UNREAD));
            } else if (oldOf[n] == DocumentPairs.NONE) {
                unpaired.add(new Unpaired(now.audit(), Reason.NO_EARLIER));
            } else if (!before.get(oldOf[n]).isAudited()) {
                unpaired.add(new Unpaired(now.audit(), Reason.EARLIER_UNREAD));
            } else {
                comparisons.add(Revisions.compare(before.get(oldOf[n]).audit(), now.audit()));
            }
        }
        for (int o = 0; o < before.size(); o++) {
            if (!taken.contains(o)) {
                unpaired.add(new Unpaired(before.get(o).audit(), Reason.NOT_SENT_AGAIN));
            }
        }
        return new Earlier(comparisons, unpaired);
    }

    private static List<Disclosure> disclosures(List<FileOutcome> outcomes) {
        return outcomes.stream().map(outcome -> outcome.audit().disclosure()).toList();
    }
}
