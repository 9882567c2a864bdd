package cn.jishen.audit.compare;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
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
    private final Map<Place, List<WeighedFinding>> oldBy;
    private final Map<Place, List<WeighedFinding>> newBy;
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
        SharedPlace.all(projects).forEach(tracing::look);
        tracing.followMoved();
        tracing.settle();
        return tracing.inOrder();
    }

    private void look(SharedPlace spot) {
        List<WeighedFinding> old = at(oldBy, spot.before());
        List<WeighedFinding> now = at(newBy, spot.after());
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

    private void match(List<WeighedFinding> old, List<WeighedFinding> now, SharedPlace spot) {
        List<Kin> kin = new ArrayList<>();
        for (WeighedFinding finding : old) {
            now.forEach(other -> kin.add(new Kin(finding, other, kinship(finding, other, old, now, spot))));
        }
        kin.sort(Comparator.comparingDouble(Kin::kinship).reversed());
        Set<WeighedFinding> met = Collections.newSetFromMap(new IdentityHashMap<>());
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
    private void descend(WeighedFinding now, List<WeighedFinding> old, SharedPlace spot) {
        WeighedFinding cause = nearest(now, old, spot, true);
        if (cause == null) {
            newLeft.add(new At(now, spot));
        } else {
            remains(cause, now, spot);
        }
    }

    private void ascend(WeighedFinding old, List<WeighedFinding> now, SharedPlace spot) {
        WeighedFinding heir = nearest(old, now, spot, false);
        if (heir == null) {
            oldLeft.add(new At(old, spot));
        } else {
            remains(old, heir, spot);
        }
    }

    private static @Nullable WeighedFinding nearest(
            WeighedFinding one, List<WeighedFinding> others, SharedPlace spot, boolean othersAreOld) {
        WeighedFinding nearest = null;
        double most = 0;
        for (WeighedFinding other : others) {
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

    private static double kinship(
            WeighedFinding old,
            WeighedFinding now,
            List<WeighedFinding> allOld,
            List<WeighedFinding> allNew,
            SharedPlace spot) {
        if (!old.rule().equals(now.rule())) {
            return 0;
        }
        return Kinship.of(old, now, spot, isOnly(old, allOld) && isOnly(now, allNew));
    }

    private static boolean isOnly(WeighedFinding finding, List<WeighedFinding> all) {
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
        Set<SharedPlace> mended = new HashSet<>();
        UnreadParts doubt = new UnreadParts(before.disclosure(), after.disclosure());
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

    private void remains(WeighedFinding old, WeighedFinding now, SharedPlace spot) {
        add(Fate.REMAINING, old, now, spot, false);
    }

    private void add(
            Fate fate, @Nullable WeighedFinding old, @Nullable WeighedFinding now, SharedPlace spot, boolean broken) {
        traced.add(new Traced(fate, old, now, spot.project(), spot.row(), broken));
    }

    private List<Traced> inOrder() {
        IdentityHashMap<WeighedFinding, Integer> oldOrder = order(before.findings());
        IdentityHashMap<WeighedFinding, Integer> newOrder = order(after.findings());
        traced.sort(Comparator.<Traced>comparingInt(t -> rank(newOrder, t.after(), Integer.MAX_VALUE))
                .thenComparingInt(t -> rank(oldOrder, t.before(), -1)));
        return traced;
    }

    private static int rank(
            IdentityHashMap<WeighedFinding, Integer> order, @Nullable WeighedFinding finding, int otherwise) {
        return finding == null ? otherwise : order.getOrDefault(finding, otherwise);
    }

    private static IdentityHashMap<WeighedFinding, Integer> order(List<WeighedFinding> findings) {
        IdentityHashMap<WeighedFinding, Integer> order = new IdentityHashMap<>();
        findings.forEach(finding -> order.put(finding, order.size()));
        return order;
    }

    private static List<WeighedFinding> at(Map<Place, List<WeighedFinding>> by, @Nullable Place place) {
        return place == null ? List.of() : by.getOrDefault(place, List.of());
    }

    private record At(WeighedFinding finding, SharedPlace spot) {}

    private record Kin(WeighedFinding before, WeighedFinding after, double kinship) {}
}
