package cn.jishen.audit.compare;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.ProjectPair.Match;
import cn.jishen.facts.revision.Relation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Which project became which: by code and name, by code, by name, then by content. A code does not hold where both
 * names stand in the other revision with other codes: there the codes were changed round, not the projects.
 */
final class ProjectPairs {
    /** Below this two projects are not the same by content alone. */
    private static final double ALIKE = 0.6;

    private final DocumentAudit before;
    private final DocumentAudit after;
    private final List<ProjectLikeness> oldLeft;
    private final List<ProjectLikeness> newLeft;
    private final List<Found> found = new ArrayList<>();

    private ProjectPairs(DocumentAudit before, DocumentAudit after) {
        this.before = before;
        this.after = after;
        oldLeft = likenesses(before);
        newLeft = likenesses(after);
    }

    /** In the order of the new revision, then the removed projects in the order of the old. */
    static List<ProjectPair> of(DocumentAudit before, DocumentAudit after) {
        ProjectPairs pairs = new ProjectPairs(before, after);
        pairs.pair(Match.CODE, (o, n) -> o.hasCodeOf(n) && o.hasNameOf(n));
        pairs.pair(Match.CODE, (o, n) -> o.hasCodeOf(n) && !pairs.isNamedElsewhere(o, n));
        pairs.pair(Match.NAME, ProjectLikeness::hasNameOf);
        pairs.pair(Match.CODE, ProjectLikeness::hasCodeOf);
        pairs.pair(Match.CONTENT, (o, n) -> o.likeness(n) >= ALIKE);
        pairs.pairPrints();
        return pairs.list();
    }

    private void pair(Match by, BiPredicate<ProjectLikeness, ProjectLikeness> same) {
        double[][] weights = new double[oldLeft.size()][newLeft.size()];
        for (int i = 0; i < oldLeft.size(); i++) {
            for (int j = 0; j < newLeft.size(); j++) {
                ProjectLikeness o = oldLeft.get(i);
                ProjectLikeness n = newLeft.get(j);
                weights[i][j] = same.test(o, n) ? 1 + o.likeness(n) : 0;
            }
        }
        int[] best = Assignment.best(weights);
        List<Found> more = new ArrayList<>();
        for (int i = 0; i < best.length; i++) {
            if (best[i] >= 0) {
                more.add(new Found(Relation.KEPT, by, oldLeft.get(i), newLeft.get(best[i])));
            }
        }
        more.forEach(this::take);
    }

    private boolean isNamedElsewhere(ProjectLikeness o, ProjectLikeness n) {
        return !o.hasNameOf(n)
                && newLeft.stream().anyMatch(o::hasNameOf)
                && oldLeft.stream().anyMatch(n::hasNameOf);
    }

    /** A table that was printed twice alike and now is printed twice differently, or the other way round. */
    private void pairPrints() {
        List<Found> kept = List.copyOf(found);
        for (Found one : kept) {
            for (ProjectLikeness n : List.copyOf(newLeft)) {
                if (isPrintOf(one, n)) {
                    take(new Found(Relation.SPLIT, Match.CODE, one.before(), n));
                }
            }
            for (ProjectLikeness o : List.copyOf(oldLeft)) {
                if (isPrintOf(one, o)) {
                    take(new Found(Relation.JOINED, Match.CODE, o, one.after()));
                }
            }
        }
    }

    private static boolean isPrintOf(Found one, ProjectLikeness other) {
        return other.hasCodeOf(one.before()) && other.hasNameOf(one.before()) && other.hasCodeOf(one.after());
    }

    private void take(Found one) {
        found.add(one);
        oldLeft.remove(one.before());
        newLeft.remove(one.after());
    }

    private List<ProjectPair> list() {
        List<ProjectPair> pairs = new ArrayList<>();
        for (Found one : found) {
            pairs.add(pair(one.relation(), one.by(), one.before(), one.after()));
        }
        newLeft.forEach(n -> pairs.add(pair(Relation.ADDED, null, null, n)));
        oldLeft.forEach(o -> pairs.add(pair(Relation.REMOVED, null, o, null)));
        pairs.sort(Comparator.<ProjectPair>comparingInt(p ->
                        p.after() == null ? Integer.MAX_VALUE : after.projects().indexOf(p.after()))
                .thenComparingInt(p -> p.relation() == Relation.JOINED ? 1 : 0)
                .thenComparingInt(
                        p -> p.before() == null ? -1 : before.projects().indexOf(p.before())));
        return pairs;
    }

    private ProjectPair pair(
            Relation relation, @Nullable Match by, @Nullable ProjectLikeness o, @Nullable ProjectLikeness n) {
        return new ProjectPair(
                relation,
                by,
                o == null ? null : o.project(),
                n == null ? null : n.project(),
                o == null ? null : before.scores().get(o.project().id()),
                n == null ? null : after.scores().get(n.project().id()),
                RowPairs.of(
                        o == null ? List.of() : o.project().indicators(),
                        n == null ? List.of() : n.project().indicators()));
    }

    private static List<ProjectLikeness> likenesses(DocumentAudit audit) {
        return new ArrayList<>(
                audit.projects().stream().map(ProjectLikeness::new).toList());
    }

    private record Found(Relation relation, Match by, ProjectLikeness before, ProjectLikeness after) {}
}
