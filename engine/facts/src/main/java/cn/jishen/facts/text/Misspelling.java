package cn.jishen.facts.text;

/** Edit distance one: one character replaced, left out or put in. */
public final class Misspelling {
    private Misspelling() {}

    public static boolean oneApart(String one, String other) {
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
