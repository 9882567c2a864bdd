package cn.jishen.facts.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The words of one list that stand in one text. */
final class WordHits {
    /** Which of two words is named when both stand in a text: the longer, else the first in the order of characters. */
    static final Comparator<String> LONGEST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final List<String> words = new ArrayList<>(2);
    private boolean head;
    private boolean whole;
    private String tail = "";
    private String longest = "";

    void add(String word, int start, int end, int length) {
        words.add(word);
        if (longest.isEmpty() || LONGEST.compare(word, longest) < 0) {
            longest = word;
        }
        head |= start == 0;
        whole |= start == 0 && end == length;
        if (end == length && word.length() > tail.length()) {
            tail = word;
        }
    }

    List<String> words() {
        return words;
    }

    boolean head() {
        return head;
    }

    boolean whole() {
        return whole;
    }

    /** The longest that the text ends with; empty for none. */
    String tail() {
        return tail;
    }

    String longest() {
        return longest;
    }
}
