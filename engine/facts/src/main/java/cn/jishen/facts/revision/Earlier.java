package cn.jishen.facts.revision;

import cn.jishen.facts.finding.DocumentAudit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 上一稿: the earlier revisions of the documents of a run.
 *
 * @param comparisons of the documents that both rounds have, in the order of the run
 * @param unpaired the other documents: the new ones in the order of the run, then the old ones in theirs
 */
public record Earlier(List<Comparison> comparisons, List<Unpaired> unpaired) {
    /** A run that was given no earlier revision. */
    public static final Earlier NONE = new Earlier(List.of(), List.of());

    public Earlier {
        comparisons = List.copyOf(comparisons);
        unpaired = List.copyOf(unpaired);
    }

    /** Whether the run was compared with anything at all. */
    public boolean isGiven() {
        return !comparisons.isEmpty() || !unpaired.isEmpty();
    }

    /** The comparison that this very audit is the new side of; null when there is none. */
    public @Nullable Comparison of(DocumentAudit after) {
        for (Comparison comparison : comparisons) {
            if (is(comparison.after(), after)) {
                return comparison;
            }
        }
        return null;
    }

    /** The same for this document alone. */
    public Earlier alone(DocumentAudit after) {
        return new Earlier(
                comparisons.stream().filter(c -> is(c.after(), after)).toList(),
                unpaired.stream().filter(u -> is(u.document(), after)).toList());
    }

    /** How many findings of all documents had this fate. */
    public int count(Fate fate) {
        return comparisons.stream().mapToInt(c -> c.count(fate)).sum();
    }

    /** Two documents may say the same, so equality is not enough. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean is(DocumentAudit one, DocumentAudit other) {
        return one == other;
    }
}
