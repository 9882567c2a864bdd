package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.RowPair;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Which row became which. Rows that say the same are paired first, then the best assignment by content, then rows that
 * were rewritten between neighbours that stayed; what is left may be a part of a row that was split or joined.
 */
final class RowPairs {
    /** Below this two rows are not the same by content alone. */
    private static final double ALIKE = 0.5;
    /** Below this a row that stands in another's place is not that row rewritten. */
    private static final double REWRITTEN = 0.3;
    /** How much of a name must stand in the row that it was a part of. */
    private static final double PART = 0.6;
    /** Decides between rows that are as like as each other. */
    private static final double NEARNESS = 0.001;

    private final List<Indicator> before;
    private final List<Indicator> after;
    private final List<RowLikeness> old;
    private final List<RowLikeness> now;
    /** The new row of each old one and the old row of each new one, from 0; -1 for none. */
    private final int[] newOf;

    private final int[] oldOf;

    private RowPairs(List<Indicator> before, List<Indicator> after) {
        this.before = before;
        this.after = after;
        old = before.stream().map(RowLikeness::new).toList();
        now = after.stream().map(RowLikeness::new).toList();
        newOf = new int[before.size()];
        oldOf = new int[after.size()];
        Arrays.fill(newOf, -1);
        Arrays.fill(oldOf, -1);
    }

    /** In the order of the new table, then the removed rows in the order of the old. */
    static List<RowPair> of(List<Indicator> before, List<Indicator> after) {
        RowPairs pairs = new RowPairs(before, after);
        pairs.pairEqual();
        pairs.pairAlike();
        pairs.pairInPlace();
        return pairs.list();
    }

    private void pairEqual() {
        Map<List<String>, Queue<Integer>> waiting = new HashMap<>();
        for (int j = 0; j < now.size(); j++) {
            waiting.computeIfAbsent(now.get(j).content(), key -> new ArrayDeque<>())
                    .add(j);
        }
        for (int i = 0; i < old.size(); i++) {
            Integer j = waiting.getOrDefault(old.get(i).content(), new ArrayDeque<>())
                    .poll();
            if (j != null) {
                pair(i, j);
            }
        }
    }

    private void pairAlike() {
        List<Integer> oldLeft = left(newOf);
        List<Integer> newLeft = left(oldOf);
        double[][] weights = new double[oldLeft.size()][newLeft.size()];
        for (int r = 0; r < oldLeft.size(); r++) {
            for (int c = 0; c < newLeft.size(); c++) {
                int i = oldLeft.get(r);
                int j = newLeft.get(c);
                double like = old.get(i).likeness(now.get(j));
                weights[r][c] = like < ALIKE ? 0 : like + NEARNESS / (1 + Math.abs(i - j));
            }
        }
        int[] best = Assignment.best(weights);
        for (int r = 0; r < best.length; r++) {
            if (best[r] >= 0) {
                pair(oldLeft.get(r), newLeft.get(best[r]));
            }
        }
    }

    private void pairInPlace() {
        for (int i : left(newOf)) {
            for (int j : left(oldOf)) {
                boolean afterSame = i == 0 ? j == 0 : j > 0 && newOf[i - 1] == j - 1;
                boolean beforeSame =
                        i == before.size() - 1 ? j == after.size() - 1 : j < after.size() - 1 && newOf[i + 1] == j + 1;
                if (newOf[i] < 0
                        && (afterSame || beforeSame)
                        && old.get(i).isOfCategory(now.get(j))
                        && old.get(i).likeness(now.get(j)) >= REWRITTEN) {
                    pair(i, j);
                }
            }
        }
    }

    private List<RowPair> list() {
        boolean[] moved = Moves.of(oldOf);
        List<RowPair> pairs = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            int whole = oldOf[j] >= 0 ? -1 : whole(now.get(j), old, now, newOf);
            if (oldOf[j] >= 0) {
                pairs.add(new RowPair(Relation.KEPT, before.get(oldOf[j]), after.get(j), moved[j]));
            } else if (whole >= 0) {
                pairs.add(new RowPair(Relation.SPLIT, before.get(whole), after.get(j), false));
            } else {
                pairs.add(new RowPair(Relation.ADDED, null, after.get(j), false));
            }
        }
        for (int i : left(newOf)) {
            int whole = whole(old.get(i), now, old, oldOf);
            pairs.add(
                    whole >= 0
                            ? new RowPair(Relation.JOINED, before.get(i), after.get(whole), false)
                            : new RowPair(Relation.REMOVED, before.get(i), null, false));
        }
        return pairs;
    }

    /**
     * The row of the other revision that a left-over row is a part of: one that was changed, of the same category, and
     * that has in it the names of both the left-over row and the row that it is paired with; -1 if there is none.
     */
    private static int whole(RowLikeness part, List<RowLikeness> wholes, List<RowLikeness> parts, int[] partOf) {
        int best = -1;
        double most = PART;
        for (int w = 0; w < wholes.size(); w++) {
            RowLikeness whole = wholes.get(w);
            if (partOf[w] < 0 || !part.isOfCategory(whole)) {
                continue;
            }
            RowLikeness other = parts.get(partOf[w]);
            boolean changed = !other.content().equals(whole.content());
            double within = Math.min(part.nameWithin(whole), other.nameWithin(whole));
            if (changed && within >= most && part.nameWithin(other) < 1) {
                best = w;
                most = Math.nextUp(within);
            }
        }
        return best;
    }

    private static List<Integer> left(int[] partner) {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < partner.length; i++) {
            if (partner[i] < 0) {
                left.add(i);
            }
        }
        return left;
    }

    private void pair(int i, int j) {
        newOf[i] = j;
        oldOf[j] = i;
    }
}
