package cn.jishen.reports.workbook;

import cn.jishen.facts.DocumentAudit;
import cn.jishen.facts.Finding;
import cn.jishen.facts.Project;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the findings of a document in the order of 问题清单: by project and row, what follows from another under it. */
final class Lines {
    /** What findings have in common that make one line. */
    private record Same(
            String rule,
            @Nullable String message,
            @Nullable String suggestion,
            @Nullable String suppressedBy,
            @Nullable String waived) {}

    private final int document;
    private final List<Line> ordered = new ArrayList<>();

    private Lines(int document) {
        this.document = document;
    }

    /** The lines, numbered from a first number on. */
    static List<Line> of(int document, DocumentAudit audit, int firstNumber) {
        Map<@Nullable String, List<Finding>> byProject = new LinkedHashMap<>();
        byProject.put(null, new ArrayList<>());
        audit.projects().forEach(p -> byProject.put(p.id(), new ArrayList<>()));
        audit.findings()
                .forEach(f -> byProject
                        .computeIfAbsent(f.project(), id -> new ArrayList<>())
                        .add(f));
        Map<String, Project> projects = new LinkedHashMap<>();
        audit.disclosure().projects().forEach(p -> projects.putIfAbsent(p.id(), p));
        Lines lines = new Lines(document);
        byProject.forEach((id, findings) -> lines.add(id == null ? null : projects.get(id), findings));
        List<Line> numbered = new ArrayList<>();
        for (Line line : lines.ordered) {
            numbered.add(line.numbered(firstNumber + numbered.size()));
        }
        return numbered;
    }

    private void add(@Nullable Project project, List<Finding> findings) {
        Map<Object, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding f : findings) {
            Object key =
                    f.row() == null ? f : new Same(f.rule(), f.message(), f.suggestion(), f.suppressedBy(), f.waived());
            groups.computeIfAbsent(key, k -> new ArrayList<>()).add(f);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Finding> group : groups.values()) {
            group.sort(Comparator.comparingInt(Lines::row));
            lines.add(new Line(0, document, project, List.copyOf(group)));
        }
        lines.sort(Comparator.comparingInt(line -> row(line.first())));
        place(lines);
    }

    /** First what stands for itself, each followed by what it explains; at the end what has no cause in sight. */
    private void place(List<Line> lines) {
        Set<Line> left = new LinkedHashSet<>(lines);
        for (Line line : lines) {
            if (line.first().suppressedBy() == null) {
                placeWithEffects(line, lines, left);
            }
        }
        ordered.addAll(left);
    }

    private void placeWithEffects(Line cause, List<Line> lines, Set<Line> left) {
        if (!left.remove(cause)) {
            return;
        }
        ordered.add(cause);
        for (Line line : List.copyOf(left)) {
            if (cause.rule().equals(line.first().suppressedBy()) && cause.equals(causeOf(line, lines))) {
                placeWithEffects(line, lines, left);
            }
        }
    }

    /** The line of the suppressing rule on the same row, else its first. */
    private static @Nullable Line causeOf(Line line, List<Line> lines) {
        Line cause = null;
        for (Line other : lines) {
            if (other.rule().equals(line.first().suppressedBy())) {
                if (other.hasRow(line.first().row())) {
                    return other;
                }
                cause = cause == null ? other : cause;
            }
        }
        return cause;
    }

    private static int row(Finding finding) {
        Integer row = finding.row();
        return row == null ? 0 : row;
    }
}
