package cn.jishen.reports.markdown;

import cn.jishen.reports.text.Characters;

/** Texts that stand for themselves in Markdown. */
final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>#|~&$";

    private Markdown() {}

    /** On one line, every sign that could mean something escaped. */
    static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (char c : Characters.printable(text).strip().toCharArray()) {
            if (SPECIAL.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c == '\n' ? ' ' : c);
        }
        return out.toString();
    }

    /** The same, cut to so many characters, which is said at its end. */
    static String escaped(String text, int limit) {
        return escaped(Characters.shortened(text, limit));
    }
}
