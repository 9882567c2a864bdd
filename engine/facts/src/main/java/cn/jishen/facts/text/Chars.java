package cn.jishen.facts.text;

/** Classes of characters in a text in one writing. */
public final class Chars {
    private Chars() {}

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
