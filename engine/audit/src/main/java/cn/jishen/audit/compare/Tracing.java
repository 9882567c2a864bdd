package cn.jishen.audit.compare;

import cn.jishen.facts.DocumentAudit;
import cn.jishen.facts.Finding;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.Traced;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of each finding, spot by spot. Every finding of either revision comes out at least once. */
final class Tracing {
    private final DocumentAudit before;
    private final DocumentAudit after;
    private final Map<Place, List<Finding>> oldBy;
    private final Map<Place, List<Finding>> newBy;
    private final List<At> oldLeft = new ArrayList<>();
    private final List<At> newLeft = new ArrayList<>();
    private final List<Traced> traced = new ArrayList<>();

    private Tracing(DocumentAudit before, DocumentAudit after) {
        this.before = before;
        this.after = after;
        oldBy = Place.of(before);
        newBy = Place.of(after);
    }

    /** In the order of the new revision, then those that are solved in the order of the old. */
    static List<Traced> of(DocumentAudit before, DocumentAudit after, List<ProjectPair> projects) {
        Tracing tracing = new Tracing(before, after);
        Spot.all(projects).forEach(tracing::look);
        tracing.followMoved();
        tracing.settle();
        return tracing.inOrder();
    }

    private void look(Spot spot) {
        List<Finding> old = at(oldBy, spot.before());
        List<Finding> now = at(newBy, spot.after());
        Relation whole = spot.project() == null ? Relation.KEPT : spot.project().relation();
        switch (spot.relation()) {
            case KEPT -> match(old, now, spot);
            case SPLIT -> now.forEach(finding -> descend(finding, old, spot));
            case JOINED -> old.forEach(finding -> ascend(finding, now, spot));
            // Of a table that was printed twice, what the first print has was looked at there.
            case ADDED ->
                now.stream()
                        .filter(finding -> whole != Relation.JOINED)
                        .forEach(finding -> newLeft.add(new At(finding, spot)));
            case REMOVED ->
                old.stream()
                        .filter(finding -> whole != Relation.SPLIT)
                        .forEach(finding -> oldLeft.add(new At(finding, spot)));
        }
    }

    private void match(List<Finding> old, List<Finding> now, Spot spot) {
        List<Kin> kin = new ArrayList<>();
        for (Finding finding : old) {
            now.forEach(other -> kin.add(new Kin(finding, other, kinship(finding, other, old, now, spot))));
        }
        kin.sort(Comparator.comparingDouble(Kin::kinship).reversed());
        Set<Finding> met = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Kin pair : kin) {
            if (pair.kinship() > 0 && !met.contains(pair.before()) && !met.contains(pair.after())) {
                met.add(pair.before());
                met.add(pair.after());
                remains(pair.before(), pair.after(), spot);
            }
        }
        old.stream().filter(f -> !met.contains(f)).forEach(f -> oldLeft.add(new At(f, spot)));
        now.stream().filter(f -> !met.contains(f)).forEach(f -> newLeft.add(new At(f, spot)));
    }

    /** A finding on one of the parts of what was whole: still there if the whole had it. */
    private void descend(Finding now, List<Finding> old, Spot spot) {
        Finding cause = nearest(now, old, spot, true);
        if (cause == null) {
            newLeft.add(new At(now, spot));
        } else {
            remains(cause, now, spot);
        }
    }

    private void ascend(Finding old, List<Finding> now, Spot spot) {
        Finding heir = nearest(old, now, spot, false);
        if (heir == null) {
            oldLeft.add(new At(old, spot));
        } else {
            remains(old, heir, spot);
        }
    }

    private static @Nullable Finding nearest(Finding one, List<Finding> others, Spot spot, boolean othersAreOld) {
        Finding nearest = null;
        double most = 0;
        for (Finding other : others) {
            double kinship = !one.rule().equals(other.rule())
                    ? 0
                    : othersAreOld ? Kinship.of(other, one, spot, false) : Kinship.of(one, other, spot, false);
            if (kinship > most) {
                most = kinship;
                nearest = other;
            }
        }
        return nearest;
    }

    private static double kinship(Finding old, Finding now, List<Finding> allOld, List<Finding> allNew, Spot spot) {
        if (!old.rule().equals(now.rule())) {
            return 0;
        }
        return Kinship.of(old, now, spot, isOnly(old, allOld) && isOnly(now, allNew));
    }

    private static boolean isOnly(Finding finding, List<Finding> all) {
        return all.stream().filter(f -> f.rule().equals(finding.rule())).count() == 1;
    }

    /**
     * A finding on how rows or projects stand to each other may be said of another of them once their order changes:
     * where neither was touched, it is the same.
     */
    private void followMoved() {
        for (At old : List.copyOf(oldLeft)) {
            At heir = newLeft.stream()
                    .filter(now -> old.finding().rule().equals(now.finding().rule())
                            && old.finding().field() == now.finding().field()
                            && Differences.isUntouched(old.spot())
                            && Differences.isUntouched(now.spot()))
                    .findFirst()
                    .orElse(null);
            if (heir != null) {
                oldLeft.remove(old);
                newLeft.remove(heir);
                remains(old.finding(), heir.finding(), heir.spot());
            }
        }
    }

    private void settle() {
        Set<Spot> mended = new HashSet<>();
        Doubt doubt = new Doubt(before.disclosure(), after.disclosure());
        for (At old : oldLeft) {
            Fate fate = doubt.ofSolved(old.finding(), old.spot()) ? Fate.UNDECIDED : Fate.RESOLVED;
            if (fate == Fate.RESOLVED && old.finding().suppressedBy() == null) {
                mended.add(old.spot());
            }
            add(fate, old.finding(), null, old.spot(), false);
        }
        for (At now : newLeft) {
            Fate fate = doubt.ofNew(now.finding(), now.spot()) ? Fate.UNDECIDED : Fate.NEW;
            boolean broken = fate == Fate.NEW && now.spot().project() != null && mended.contains(now.spot());
            add(fate, null, now.finding(), now.spot(), broken);
        }
    }

    private void remains(Finding old, Finding now, Spot spot) {
        add(Fate.REMAINING, old, now, spot, false);
    }

    private void add(Fate fate, @Nullable Finding old, @Nullable Finding now, Spot spot, boolean broken) {
        traced.add(new Traced(fate, old, now, spot.project(), spot.row(), broken));
    }

    private List<Traced> inOrder() {
        IdentityHashMap<Finding, Integer> oldOrder = order(before.findings());
        IdentityHashMap<Finding, Integer> newOrder = order(after.findings());
        traced.sort(Comparator.<Traced>comparingInt(t -> rank(newOrder, t.after(), Integer.MAX_VALUE))
                .thenComparingInt(t -> rank(oldOrder, t.before(), -1)));
        return traced;
    }

    private static int rank(IdentityHashMap<Finding, Integer> order, @Nullable Finding finding, int otherwise) {
        return finding == null ? otherwise : order.getOrDefault(finding, otherwise);
    }

    private static IdentityHashMap<Finding, Integer> order(List<Finding> findings) {
        IdentityHashMap<Finding, Integer> order = new IdentityHashMap<>();
        findings.forEach(finding -> order.put(finding, order.size()));
        return order;
    }

    private static List<Finding> at(Map<Place, List<Finding>> by, @Nullable Place place) {
        return place == null ? List.of() : by.getOrDefault(place, List.of());
    }

    private record At(Finding finding, Spot spot) {}

    private record Kin(Finding before, Finding after, double kinship) {}
}
