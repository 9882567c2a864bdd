package cn.jishen.audit.compare;

/** Which rows changed their order: all but the longest run that is still in the old order. */
final class Moves {
    private Moves() {}

    /**
     * For each new row whether it moved. Of two runs as long, that counts as still which has more rows in their old
     * place.
     *
     * @param oldOf the old row of each new row, -1 for none; such rows did not move
     */
    static boolean[] of(int[] oldOf) {
        long[] worth = new long[oldOf.length];
        int[] previous = new int[oldOf.length];
        int last = -1;
        for (int j = 0; j < oldOf.length; j++) {
            previous[j] = -1;
            for (int k = 0; k < j && oldOf[j] >= 0; k++) {
                if (oldOf[k] >= 0 && oldOf[k] < oldOf[j] && worth[k] > (previous[j] < 0 ? 0 : worth[previous[j]])) {
                    previous[j] = k;
                }
            }
            if (oldOf[j] >= 0) {
                worth[j] = oldOf.length + 1L + (oldOf[j] == j ? 1 : 0) + (previous[j] < 0 ? 0 : worth[previous[j]]);
                last = last < 0 || worth[j] > worth[last] ? j : last;
            }
        }
        boolean[] moved = new boolean[oldOf.length];
        for (int j = 0; j < moved.length; j++) {
            moved[j] = oldOf[j] >= 0;
        }
        for (int j = last; j >= 0; j = previous[j]) {
            moved[j] = false;
        }
        return moved;
    }
}
