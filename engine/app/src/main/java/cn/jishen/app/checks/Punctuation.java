package cn.jishen.app.checks;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A step in the writing that the vocabulary has: letters and digits half-width, commas and quotation marks Chinese. */
final class Punctuation {
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|「([^」]*)」|『([^』]*)』|'([^']*)'");
    private static final Pattern END = Pattern.compile("[。；：;:，,.\\s]+$");
    private static final Pattern START = Pattern.compile("^[：:，,\\s]+");

    private Punctuation() {}

    /** What stands in quotation marks is left as it is. */
    static String mended(String step) {
        String quoted = QUOTED.matcher(step)
                .replaceAll(m -> "“"
                        + Matcher.quoteReplacement(
                                m.group().substring(1, m.group().length() - 1)) + "”");
        String bare = START.matcher(END.matcher(quoted).replaceAll("")).replaceAll("");
        StringBuilder mended = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < bare.length(); i++) {
            char c = bare.charAt(i);
            inside = c == '“' || (inside && c != '”');
            mended.append(inside ? c : mended(c));
        }
        return mended.toString();
    }

    private static String mended(char c) {
        if (c == ',') {
            return "，";
        }
        boolean wide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '．';
        String one = String.valueOf(c);
        return wide ? Normalizer.normalize(one, Normalizer.Form.NFKC) : one;
    }
}
