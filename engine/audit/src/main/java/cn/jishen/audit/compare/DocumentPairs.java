package cn.jishen.audit.compare;

import cn.jishen.facts.disclosure.Disclosure;
import java.util.Arrays;
import java.util.List;

/**
 * Which document of an earlier round is the earlier revision of which: the only two there are; else those of one unit
 * and year; else those of one file name. Of several that it could be, the one with the most projects in common; where
 * two fit equally well, neither is taken, because a wrong pair would read as everything solved and everything new.
 */
public final class DocumentPairs {
    /** No document. */
    public static final int NONE = -1;

    private final double[][] kinship;
    private final int[] oldOf;
    private final int[] newOf;

    private DocumentPairs(double[][] kinship, int old) {
        this.kinship = kinship;
        this.oldOf = new int[kinship.length];
        this.newOf = new int[old];
        Arrays.fill(oldOf, NONE);
        Arrays.fill(newOf, NONE);
    }

    /** For each new document the position of its old one, or {@link #NONE}; no old one is taken twice. */
    public static int[] of(List<Disclosure> before, List<Disclosure> after) {
        if (before.size() == 1 && after.size() == 1) {
            return new int[] {0};
        }
        List<Identity> old = before.stream().map(Identity::of).toList();
        List<Identity> now = after.stream().map(Identity::of).toList();
        double[][] kinship = new double[now.size()][old.size()];
        for (int n = 0; n < now.size(); n++) {
            for (int o = 0; o < old.size(); o++) {
                kinship[n][o] = old.get(o).kinship(now.get(n));
            }
        }
        DocumentPairs pairs = new DocumentPairs(kinship, old.size());
        pairs.settle();
        return pairs.oldOf;
    }

    /** Takes those that are each other's one best until there are no more. */
    private void settle() {
        boolean found = true;
        while (found) {
            found = false;
            for (int n = 0; n < oldOf.length; n++) {
                int o = oldOf[n] == NONE ? bestOld(n) : NONE;
                if (o != NONE && bestNew(o) == n) {
                    oldOf[n] = o;
                    newOf[o] = n;
                    found = true;
                }
            }
        }
    }

    private int bestOld(int n) {
        int best = NONE;
        double most = 0;
        for (int o = 0; o < newOf.length; o++) {
            if (newOf[o] == NONE && kinship[n][o] >= most && kinship[n][o] > 0) {
                best = kinship[n][o] > most ? o : NONE;
                most = kinship[n][o];
            }
        }
        return best;
    }

    private int bestNew(int o) {
        int best = NONE;
        double most = 0;
        for (int n = 0; n < oldOf.length; n++) {
            if (oldOf[n] == NONE && kinship[n][o] >= most && kinship[n][o] > 0) {
                best = kinship[n][o] > most ? n : NONE;
                most = kinship[n][o];
            }
        }
        return best;
    }
}
