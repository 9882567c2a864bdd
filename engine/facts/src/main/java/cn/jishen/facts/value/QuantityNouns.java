package cn.jishen.facts.value;

import java.util.BitSet;
import java.util.List;

/** What a clause counts: the words before and after its quantities, without dates and periods. */
final class QuantityNouns {
    private static final String SENTENCE_ENDS = "。；！？\n";
    private static final String CLAUSE_ENDS = SENTENCE_ENDS + "，、：";
    private static final String JOINS = "和及与并或";

    private final String text;
    private final List<FoundQuantity> found;
    private final BitSet asides;

    /** @param asides the characters of dates, periods and list numbers, which name nothing that is counted */
    QuantityNouns(String text, List<FoundQuantity> found, BitSet asides) {
        this.text = text;
        this.found = found;
        this.asides = asides;
    }

    /** The words before a quantity; when its own clause has none on either side, those of the clause before. */
    String before(int index) {
        int end = found.get(index).start();
        int floor = index == 0 ? 0 : found.get(index - 1).end();
        int start = back(end, floor, CLAUSE_ENDS);
        // What stands between two quantities of a clause belongs to the first up to 和.
        start = index > 0 && start == floor ? Math.max(start, lastJoin(start, end)) : start;
        String words = words(start, end);
        if (words.length() < 2 && after(index).length() < 2) {
            start = back(end, floor, SENTENCE_ENDS);
            words = words(start, end);
        }
        return words;
    }

    /** The words after a quantity. */
    String after(int index) {
        int start = found.get(index).end();
        int ceiling = index + 1 < found.size() ? found.get(index + 1).start() : text.length();
        int end = start;
        while (end < ceiling && !asides.get(end) && (CLAUSE_ENDS + JOINS).indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return words(start, end);
    }

    private int back(int from, int floor, String ends) {
        int start = from;
        while (start > floor && ends.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int lastJoin(int from, int to) {
        for (int i = to - 1; i > from; i--) {
            if (JOINS.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return from;
    }

    private String words(int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean join = words.isEmpty() && JOINS.indexOf(c) >= 0;
            if (!join && !asides.get(i) && Character.isLetterOrDigit(c)) {
                words.append(c);
            }
        }
        return words.toString();
    }
}
