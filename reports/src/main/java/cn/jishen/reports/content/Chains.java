package cn.jishen.reports.content;

/** Numbers joined in pairs: whoever is joined to one of a chain is of it (union-find). */
final class Chains {
    /** Of each number one of its chain that is not above it; the first of a chain has itself. */
    private final int[] before;

    /** @param size of so many numbers, from 0, each by itself */
    Chains(int size) {
        before = new int[size];
        for (int i = 0; i < size; i++) {
            before[i] = i;
        }
    }

    /** The lowest number of the chain. */
    int first(int number) {
        int at = number;
        while (before[at] != at) {
            before[at] = before[before[at]];
            at = before[at];
        }
        return at;
    }

    void join(int one, int other) {
        int first = first(one);
        int second = first(other);
        before[Math.max(first, second)] = Math.min(first, second);
    }

    boolean areJoined(int one, int other) {
        return first(one) == first(other);
    }
}
