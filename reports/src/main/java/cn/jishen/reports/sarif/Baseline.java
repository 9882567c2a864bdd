package cn.jishen.reports.sarif;

import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.Traced;
import cn.jishen.reports.content.Traces;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The earlier revisions in the words of SARIF, where they are the baseline. */
final class Baseline {
    private Baseline() {}

    /** null where nothing can be said: SARIF has no word for that. */
    static @Nullable String state(Traced traced) {
        return switch (traced.fate()) {
            case NEW -> "new";
            case REMAINING -> isSame(traced.before(), traced.after()) ? "unchanged" : "updated";
            case RESOLVED -> "absent";
            case UNDECIDED -> null;
        };
    }

    /** What was solved, in the earlier revisions, whose artifacts follow those of the run. */
    static List<Traceable> solved(int documents, Earlier earlier) {
        List<Traceable> solved = new ArrayList<>();
        int artifact = documents;
        for (Comparison comparison : earlier.comparisons()) {
            Traces old = Traces.ofOld(comparison);
            for (PlacedFinding placed : PlacedFinding.of(comparison.before(), artifact)) {
                if (old.fate(placed.finding()) == Fate.RESOLVED) {
                    solved.add(new Traceable(placed, old));
                }
            }
            artifact++;
        }
        return solved;
    }

    private static boolean isSame(@Nullable WeighedFinding before, @Nullable WeighedFinding after) {
        return before != null
                && after != null
                && before.severity() == after.severity()
                && before.evidence().equals(after.evidence())
                && before.message().equals(after.message());
    }

    /** A finding of either revision, with what became of those of its revision. */
    record Traceable(PlacedFinding placed, Traces traces) {}
}
