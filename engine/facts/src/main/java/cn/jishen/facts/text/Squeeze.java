package cn.jishen.facts.text;

import java.util.regex.Pattern;

/** Texts without what says nothing: white space, list numbers, marks. */
public final class Squeeze {
    /** 1. 2、 3） （4） 五、 （六） ⑦ at the head of an item; 1.2026年 and 2.12月 have one, a decimal point is none. */
    public static final String ITEM_NUMBER = "(?:[0-9]{1,2}[.．、)）](?:(?![0-9])|(?=[0-9]{4}年|[0-9]{1,2}月))"
            + "|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])";

    /** The number of an item where one begins. */
    public static final Pattern ITEM_HEAD = Pattern.compile("(?<=^|[\\n。；;])[\\s“\"]*" + ITEM_NUMBER);

    private static final Pattern BETWEEN = Pattern.compile("(?<![0-9.．第])[0-9]{1,2}[.．、)）](?![0-9])");

    private static final Pattern SILENT = Pattern.compile("指标|的|[\\s\\p{P}\\p{S}&&[^%‰≥≤<>=.]]");
    private static final Pattern RATE = Pattern.compile("比率|比例|百分比|百分率");

    private Squeeze() {}

    /** A name without marks, spaces, 的 and 指标, and with one word for a rate. */
    public static String name(String text) {
        String rate = RATE.matcher(text).replaceAll("率").replace("满意率", "满意度");
        return SILENT.matcher(rate).replaceAll("");
    }

    /** The text without white space of any kind, and with one sign for %. */
    public static String spaces(String text) {
        int length = text.length();
        int at = 0;
        while (at < length && isKept(text.charAt(at)) && !isPercent(text.charAt(at))) {
            at++;
        }
        if (at == length) {
            return text;
        }
        StringBuilder bare = new StringBuilder(length).append(text, 0, at);
        for (int i = at; i < length; i++) {
            char c = text.charAt(i);
            if (isKept(c)) {
                bare.append(isPercent(c) ? '%' : c);
            }
        }
        return bare.toString();
    }

    /** The text without list numbers, marks and spaces. */
    public static String letters(String text) {
        String unnumbered =
                BETWEEN.matcher(ITEM_HEAD.matcher(text).replaceAll("")).replaceAll("");
        StringBuilder letters = new StringBuilder(unnumbered.length());
        unnumbered.codePoints().filter(Squeeze::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static boolean isKept(char c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u200b' && c != '\ufeff';
    }

    private static boolean isPercent(char c) {
        return c == '％' || c == '﹪';
    }

    /** Neither a mark nor a sign nor a space. */
    private static boolean isLetter(int c) {
        if (c == '\u00a0' || c == '\u3000' || (c <= ' ' && Character.isWhitespace(c))) {
            return false;
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL -> false;
            default -> true;
        };
    }
}
