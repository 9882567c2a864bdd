package cn.jishen.reports.content;

import cn.jishen.facts.finding.LikenessLimits;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds projects of different departments that say the same: a 绩效目标, or the rows of a whole table. It is fed document
 * by document, in the order of the report.
 */
public final class Copies {
    private final Content content;
    private final LikenessLimits limits;
    private final Alike goals;
    private final Alike tables;

    private Copies(Content content) {
        this.content = content;
        limits = content.run().audit().likeness();
        goals = new Alike(Copy.Kind.GOAL, limits.share());
        tables = new Alike(Copy.Kind.TABLE, limits.share());
    }

    /** Of all documents of a report. */
    public static List<Copy> among(Content content) {
        Copies copies = new Copies(content);
        content.opened().forEach(copies::add);
        return copies.found();
    }

    /** Takes the projects of the next document, of which it keeps what they are compared by. */
    private void add(Reviewed document) {
        // The summaries that stay in memory anyway, not those of the document that is open.
        DocumentSummary kept = content.documents().get(document.document());
        for (Scored scored : document.projects()) {
            ProjectSummary project = kept.projects().get(scored.summary().position() - 1);
            Copy.Member member = new Copy.Member(kept.unit(), project, 1);
            goals.add(member, Features.ofGoal(scored.project().goal(), limits.goalCharacters()));
            tables.add(member, Features.ofTable(scored.project(), limits.tableRows()));
        }
    }

    /** Goals first, then tables; each kind in the order of the documents. */
    private List<Copy> found() {
        List<Copy> copies = new ArrayList<>(goals.found());
        copies.addAll(tables.found());
        return copies;
    }

    /** What is alike of one kind. */
    private static final class Alike {
        private final Copy.Kind kind;
        private final LikenessGroups groups;
        private final List<Entry> entries = new ArrayList<>();

        /** A project by what it says. */
        private record Entry(Copy.Member member, int set) {}

        private Alike(Copy.Kind kind, double share) {
            this.kind = kind;
            groups = new LikenessGroups(share);
        }

        /** Nothing where there is nothing to compare. */
        private void add(Copy.Member member, int[] features) {
            if (features.length > 0) {
                entries.add(new Entry(member, groups.add(features)));
            }
        }

        private List<Copy> found() {
            int[] leaders = groups.leaders();
            Map<Integer, List<Entry>> alike = new TreeMap<>();
            for (Entry entry : entries) {
                alike.computeIfAbsent(leaders[entry.set()], leader -> new ArrayList<>())
                        .add(entry);
            }
            return alike.entrySet().stream()
                    .filter(group -> ofSeveral(group.getValue()))
                    .map(group -> new Copy(kind, members(group.getKey(), group.getValue())))
                    .toList();
        }

        private static boolean ofSeveral(List<Entry> entries) {
            String unit = entries.get(0).member().unit();
            return entries.stream().anyMatch(entry -> !entry.member().unit().equals(unit));
        }

        private List<Copy.Member> members(int leader, List<Entry> entries) {
            return entries.stream()
                    .map(entry -> new Copy.Member(
                            entry.member().unit(), entry.member().project(), groups.share(leader, entry.set())))
                    .toList();
        }
    }
}
