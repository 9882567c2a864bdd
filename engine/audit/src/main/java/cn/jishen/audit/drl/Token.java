package cn.jishen.audit.drl;

import java.util.Set;

/**
 * A piece of a rule file.
 *
 * @param text as written; of a string what stands between the quotes
 * @param line from 1
 */
record Token(Kind kind, String text, int line) {
    enum Kind {
        WORD,
        NUMBER,
        STRING,
        SIGN,
        /** Behind the last piece, so that one may always look one ahead. */
        END
    }

    boolean isString() {
        return kind == Kind.STRING;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** Whether it cannot name anything of Java's own: a variable, or a word in Chinese. */
    boolean isOwnName() {
        return isWord() && (text.startsWith("$") || text.codePoints().anyMatch(c -> c > 127));
    }

    /** The words of a text, no two of which are alike. */
    static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** As it stands in the file. */
    String written() {
        return kind == Kind.STRING ? "\"" + text + "\"" : text;
    }
}
