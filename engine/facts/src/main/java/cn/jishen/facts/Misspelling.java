package cn.jishen.facts;

/** Edit distance one: one character replaced, left out or put in. */
final class Misspelling {
    private Misspelling() {}

    static boolean oneApart(String one, String other) {
        if (one.length() > other.length()) {
            return oneApart(other, one);
        }
        if (other.length() - one.length() > 1 || one.equals(other)) {
            return false;
        }
        int same = 0;
        while (same < one.length() && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        int rest = one.length() == other.length() ? same + 1 : same;
        return one.substring(rest).equals(other.substring(same + 1));
    }
}
