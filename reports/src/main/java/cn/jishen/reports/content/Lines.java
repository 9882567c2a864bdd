package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts the findings of a document in the order of 问题清单: by project and row, what follows from another under it. */
final class Lines {
    /** A rule that says something of its own on so many rows of a table is one line all the same. */
    private static final int MANY_ROWS = 3;

    private final int document;
    private final Traces traces;
    private final List<FindingLine> ordered = new ArrayList<>();

    private Lines(int document, Traces traces) {
        this.document = document;
        this.traces = traces;
    }

    /** The lines, numbered from a first number on. */
    static List<FindingLine> of(int document, DocumentAudit audit, int firstNumber, Traces traces) {
        Map<@Nullable String, List<WeighedFinding>> byProject = new LinkedHashMap<>();
        byProject.put(null, new ArrayList<>());
        audit.projects().forEach(p -> byProject.put(p.id(), new ArrayList<>()));
        audit.findings()
                .forEach(f -> byProject
                        .computeIfAbsent(f.project(), id -> new ArrayList<>())
                        .add(f));
        Map<String, Project> projects = new LinkedHashMap<>();
        audit.disclosure().projects().forEach(p -> projects.putIfAbsent(p.id(), p));
        Lines lines = new Lines(document, traces);
        byProject.forEach((id, findings) -> lines.add(id == null ? null : projects.get(id), findings));
        List<FindingLine> numbered = new ArrayList<>();
        for (FindingLine line : lines.ordered) {
            numbered.add(line.numbered(firstNumber + numbered.size()));
        }
        return numbered;
    }

    private void add(@Nullable Project project, List<WeighedFinding> findings) {
        List<FindingLine> lines = new ArrayList<>();
        for (List<WeighedFinding> alike : grouped(findings, this::advice)) {
            boolean many = alike.size() >= MANY_ROWS;
            for (List<WeighedFinding> group : many ? List.of(alike) : grouped(alike, WeighedFinding::message)) {
                group.sort(Comparator.comparingInt(Lines::row));
                lines.add(new FindingLine(0, document, project, List.copyOf(group)));
            }
        }
        lines.sort(Comparator.comparingInt(line -> row(line.first())));
        place(lines);
    }

    /** In the order of the first of each group; a finding on no row stands alone. */
    private static Collection<List<WeighedFinding>> grouped(
            List<WeighedFinding> findings, Function<WeighedFinding, String> same) {
        Map<Object, List<WeighedFinding>> groups = new LinkedHashMap<>();
        for (WeighedFinding f : findings) {
            Object key = f.row() == null ? new Object() : same.apply(f);
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(f);
        }
        return groups.values();
    }

    /** What findings must have in common to be one line, beside their words. */
    private String advice(WeighedFinding f) {
        return String.join(
                "\n",
                f.rule(),
                f.severity().label(),
                f.suggestion(),
                "" + f.suppressedBy(),
                "" + f.waived(),
                "" + traces.fate(f));
    }

    /** First what stands for itself, each followed by what it explains; at the end what has no cause in sight. */
    private void place(List<FindingLine> lines) {
        Map<Integer, List<Integer>> effects = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            effects.computeIfAbsent(cause(lines.get(i), lines), c -> new ArrayList<>())
                    .add(i);
        }
        boolean[] placed = new boolean[lines.size()];
        for (int i = 0; i < placed.length; i++) {
            if (lines.get(i).first().suppressedBy() == null) {
                placeWithEffects(i, lines, effects, placed);
            }
        }
        for (int i = 0; i < placed.length; i++) {
            placeWithEffects(i, lines, effects, placed);
        }
    }

    private void placeWithEffects(
            int cause, List<FindingLine> lines, Map<Integer, List<Integer>> effects, boolean[] placed) {
        if (placed[cause]) {
            return;
        }
        placed[cause] = true;
        ordered.add(lines.get(cause));
        for (int effect : effects.getOrDefault(cause, List.of())) {
            placeWithEffects(effect, lines, effects, placed);
        }
    }

    /** The position of the line of the suppressing rule on the same row, else of its first line, else -1. */
    private static int cause(FindingLine line, List<FindingLine> lines) {
        String rule = line.first().suppressedBy();
        int cause = -1;
        for (int i = 0; rule != null && i < lines.size(); i++) {
            if (lines.get(i).rule().equals(rule)) {
                if (lines.get(i).hasRow(line.first().row())) {
                    return i;
                }
                cause = cause < 0 ? i : cause;
            }
        }
        return cause;
    }

    private static int row(WeighedFinding finding) {
        Integer row = finding.row();
        return row == null ? 0 : row;
    }
}
