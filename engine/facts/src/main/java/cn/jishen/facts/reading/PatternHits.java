package cn.jishen.facts.reading;

import cn.jishen.facts.data.TextPattern;
import java.util.List;
import java.util.regex.Matcher;

/** Where the patterns of one list are found in one text. */
record PatternHits(String first, boolean head, boolean tail, boolean whole) {
    static final PatternHits NONE = new PatternHits("", false, false, false);

    static PatternHits of(List<TextPattern> patterns, String text) {
        String first = "";
        boolean head = false;
        boolean tail = false;
        boolean whole = false;
        for (TextPattern pattern : patterns) {
            Matcher matcher = pattern.matcher(text);
            while (matcher.find()) {
                first = first.isEmpty() ? matcher.group() : first;
                head |= matcher.start() == 0;
                tail |= matcher.end() == text.length();
            }
            // The first way to match at the head need not be the one that takes the whole text.
            whole |= pattern.isWhole(text);
        }
        return new PatternHits(first, head, tail, whole);
    }
}
