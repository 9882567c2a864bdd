package cn.jishen.reports.content;

import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Earlier;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.Traced;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of each finding since the earlier revision. */
public final class Traces {
    /** Two findings may say the same, so they are told apart by identity. */
    private final IdentityHashMap<WeighedFinding, Traced> traced = new IdentityHashMap<>();

    private Traces() {}

    /** Of the findings of the new revisions. */
    public static Traces ofNew(Earlier earlier) {
        Traces traces = new Traces();
        for (Comparison comparison : earlier.comparisons()) {
            comparison.findings().forEach(trace -> traces.put(trace.after(), trace));
        }
        return traces;
    }

    /** Of the findings of the old revision. */
    public static Traces ofOld(Comparison comparison) {
        Traces traces = new Traces();
        comparison.findings().forEach(trace -> traces.put(trace.before(), trace));
        return traces;
    }

    /** null for a finding of a document without an earlier revision. */
    public @Nullable Traced of(WeighedFinding finding) {
        return traced.get(finding);
    }

    /** The same, null alike. */
    public @Nullable Fate fate(WeighedFinding finding) {
        Traced trace = of(finding);
        return trace == null ? null : trace.fate();
    }

    /** Of the places of a line, each once, in the order of the fates; none where there is no earlier revision. */
    public List<Fate> fates(FindingLine line) {
        return of(line).stream().map(Traced::fate).distinct().sorted().toList();
    }

    /** How many places of a line have it. */
    public int count(FindingLine line, Fate fate) {
        return (int) of(line).stream().filter(trace -> trace.fate() == fate).count();
    }

    /** The traces of a line; none where there is no earlier revision. */
    public List<Traced> of(FindingLine line) {
        return line.findings().stream()
                .map(traced::get)
                .filter(trace -> trace != null)
                .toList();
    }

    /** Whether any finding of the line came up where another was solved. */
    public boolean isBrokenInMending(FindingLine line) {
        return of(line).stream().anyMatch(Traced::brokenInMending);
    }

    /** A finding on a row that was split or joined has several traces: the first stands. */
    private void put(@Nullable WeighedFinding finding, Traced trace) {
        if (finding != null) {
            traced.putIfAbsent(finding, trace);
        }
    }
}
