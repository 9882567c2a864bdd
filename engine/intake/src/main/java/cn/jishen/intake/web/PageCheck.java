package cn.jishen.intake.web;

import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.TooLargeException;

/**
 * One pass over the text of a page before it is parsed: how much work it would be, and whether it was saved whole.
 *
 * @param cut whether the page ends before its tables do
 */
record PageCheck(boolean cut) {
    /** More tags than this are no page for people; each takes some 200 bytes once parsed. */
    private static final Limit TAGS = Limit.of("jishen.web.tags", 400_000, "个");

    /** The parser compares the attributes of a tag with each other; so many comparisons are allowed on a page. */
    private static final Limit COMPARISONS = Limit.of("jishen.web.attributes", 50_000_000, "次");

    static PageCheck of(String text) throws TooLargeException {
        int tags = 0;
        int tables = 0;
        int pages = 0;
        long comparisons = 0;
        for (int at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
            TAGS.check(++tags, "网页的标记");
            tables += balance(text, at, "table");
            pages += balance(text, at, "html");
            long attributes = attributes(text, at);
            comparisons += attributes * attributes;
            COMPARISONS.check(comparisons, "网页标记里的属性两两相比");
        }
        return new PageCheck(tables > 0 || pages > 0);
    }

    /** 1 where the element begins, -1 where it ends, 0 at any other tag. */
    private static int balance(String text, int at, String name) {
        if (text.regionMatches(true, at + 1, name, 0, name.length())) {
            return 1;
        }
        boolean ends = text.startsWith("/", at + 1) && text.regionMatches(true, at + 2, name, 0, name.length());
        return ends ? -1 : 0;
    }

    /** At most so many attributes as there are spaces outside quotes. */
    private static long attributes(String text, int tag) {
        int spaces = 0;
        char quote = 0;
        for (int i = tag + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '>' || c == '<') {
                break;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c <= ' ' || c == '/') {
                spaces++;
            }
        }
        return spaces;
    }
}
