package cn.jishen.intake.source;

/** Superscripts digits as their own characters, so that m2 with a raised 2 is m². */
public final class Superscripts {
    private static final String DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private Superscripts() {}

    /** The text with its digits raised; other characters are left. */
    public static String of(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= '0' && c <= '9' ? DIGITS.charAt(c - '0') : c);
        }
        return out.toString();
    }
}
