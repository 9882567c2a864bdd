package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Puts the findings of a document in the order of 问题清单: the document's own, then project by project; within these
 * the gravest first, then by row; what follows from another under it.
 */
final class Lines {
    private static final Comparator<WeighedFinding> GRAVEST_FIRST =
            Comparator.comparing(WeighedFinding::severity).thenComparingInt(Lines::row);

    private static final Comparator<FindingLine> IN_ORDER = Comparator.comparing(FindingLine::first, GRAVEST_FIRST);

    private final List<Group> groups = new ArrayList<>();

    /** Where a rule has said something in a project: the position of the group, and how far from its cause. */
    private final Map<String, Position> positions = new HashMap<>();

    /** What a line has in common: project, rule, and what excuses it. */
    private record Key(
            @Nullable String project,
            String rule,
            @Nullable String cause,
            @Nullable String waived) {}

    /** One line is under another by so many steps. */
    private record Position(int group, int depth) {}

    private record Effect(FindingLine line, int depth) {}

    private Lines() {}

    /** The lines, numbered on from those of the documents before. */
    static List<Group> of(int document, DocumentAudit audit, Numbers first) {
        Map<String, Project> projects = new HashMap<>();
        audit.disclosure().projects().forEach(p -> projects.putIfAbsent(p.id(), p));
        Map<Key, List<WeighedFinding>> byKey = new LinkedHashMap<>();
        for (WeighedFinding f : audit.findings()) {
            byKey.computeIfAbsent(new Key(f.project(), f.rule(), f.suppressedBy(), f.waived()), k -> new ArrayList<>())
                    .add(f);
        }
        Map<@Nullable String, List<FindingLine>> byProject = new LinkedHashMap<>();
        byProject.put(null, new ArrayList<>());
        audit.projects().forEach(p -> byProject.put(p.id(), new ArrayList<>()));
        byKey.forEach((key, findings) -> {
            findings.sort(GRAVEST_FIRST);
            Project project = key.project() == null ? null : projects.get(key.project());
            byProject
                    .computeIfAbsent(key.project(), id -> new ArrayList<>())
                    .add(new FindingLine(0, false, document, project, List.copyOf(findings)));
        });
        Lines lines = new Lines();
        byProject.values().forEach(lines::add);
        return lines.numbered(first);
    }

    /** Adds the lines of one project, those that stand for themselves first. */
    private void add(List<FindingLine> lines) {
        lines.sort(IN_ORDER);
        List<FindingLine> effects = new ArrayList<>();
        for (FindingLine line : lines) {
            if (line.first().suppressedBy() == null) {
                stand(line);
            } else {
                effects.add(line);
            }
        }
        Map<Integer, List<Effect>> byGroup = new TreeMap<>();
        while (!effects.isEmpty()) {
            List<FindingLine> left = new ArrayList<>();
            for (FindingLine line : effects) {
                Position cause = position(line, line.first().suppressedBy());
                if (cause == null) {
                    left.add(line);
                } else {
                    positions.putIfAbsent(key(line, line.rule()), new Position(cause.group(), cause.depth() + 1));
                    byGroup.computeIfAbsent(cause.group(), g -> new ArrayList<>())
                            .add(new Effect(line, cause.depth()));
                }
            }
            if (left.size() == effects.size()) {
                stand(left.remove(0));
            }
            effects = left;
        }
        byGroup.forEach((group, under) -> under.stream()
                .sorted(Comparator.comparingInt(Effect::depth))
                .forEach(effect -> groups.get(group).effects().add(effect.line())));
    }

    private void stand(FindingLine line) {
        positions.putIfAbsent(key(line, line.rule()), new Position(groups.size(), 0));
        groups.add(new Group(line, new ArrayList<>()));
    }

    /** Where the rule spoke in the line's project, else in the document as a whole. */
    private @Nullable Position position(FindingLine line, @Nullable String rule) {
        Position own = positions.get(key(line, rule));
        return own == null ? positions.get(" " + rule) : own;
    }

    private static String key(FindingLine line, @Nullable String rule) {
        String project = line.first().project();
        return (project == null ? "" : project) + " " + rule;
    }

    private List<Group> numbered(Numbers first) {
        int problem = first.problem();
        int exception = first.exception();
        List<Group> numbered = new ArrayList<>(groups.size());
        for (Group group : groups) {
            boolean waived = group.cause().first().waived() != null;
            numbered.add(group.numbered(waived ? exception++ : problem++));
        }
        return numbered;
    }

    private static int row(WeighedFinding finding) {
        Integer row = finding.row();
        return row == null ? 0 : row;
    }
}
