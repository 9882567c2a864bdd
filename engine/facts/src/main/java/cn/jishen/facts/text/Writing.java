package cn.jishen.facts.text;

import java.util.Arrays;

/**
 * A text brought into one writing, so that the grammar sees one spelling of each sign: no white space of any kind,
 * half-width digits, letters and signs, one dash, one wave, one middle dot, Chinese brackets.
 */
public final class Writing {
    /** Variants of one sign; the first of each is the one that is kept. */
    private static final String[] VARIANTS = {
        "-－—–−‐‑‒―﹣",
        "~～〜∼〰˜",
        "·•・‧∙⋅",
        "/／∕⁄",
        "%％﹪",
        ">＞﹥〉›",
        "<＜﹤〈‹",
        "=＝﹦═",
        "≥≧⩾≽",
        "≤≦⩽≼",
        "（(﹙",
        "）)﹚",
        "*＊﹡✱",
        "_＿﹍﹎﹏",
        "：:",
        "；;",
        "¥￥",
        "×✕✖",
        "〇○◯",
        "?？",
        "!！"
    };

    private static final char[] FROM;
    private static final char[] TO;

    static {
        String from = String.join("", VARIANTS);
        FROM = from.toCharArray();
        Arrays.sort(FROM);
        TO = new char[FROM.length];
        for (String variants : VARIANTS) {
            for (int i = 0; i < variants.length(); i++) {
                int at = Arrays.binarySearch(FROM, variants.charAt(i));
                if (at >= 0) {
                    TO[at] = variants.charAt(0);
                }
            }
        }
    }

    private final String text;
    private final int[] places;

    private Writing(String text, int[] places) {
        this.text = text;
        this.places = places;
    }

    /** The writing of a 指标值 or a name: on one line. */
    static Writing of(String raw) {
        return of(raw, false);
    }

    /** The writing of prose: a line that ends between two figures still parts them. */
    public static Writing ofProse(String raw) {
        return of(raw, true);
    }

    private static Writing of(String raw, boolean prose) {
        char[] kept = new char[2 * raw.length()];
        int[] places = new int[2 * raw.length()];
        int length = 0;
        boolean newLine = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                newLine |= c == '\n';
                continue;
            }
            char folded = fold(c);
            if (prose && newLine && length > 0 && Chars.isDigit(kept[length - 1]) && Chars.isDigit(folded)) {
                kept[length] = '\n';
                places[length++] = i;
            }
            kept[length] = folded;
            places[length++] = i;
            newLine = false;
        }
        return new Writing(new String(kept, 0, length), Arrays.copyOf(places, length));
    }

    /** The text in one writing. */
    public static String fold(String raw) {
        return of(raw).text;
    }

    public String text() {
        return text;
    }

    /** Where the character stood in the text as written. */
    public int place(int index) {
        return places[index];
    }

    private static char fold(char c) {
        if (c < 0x80 && c != '(' && c != ')' && c != ':' && c != ';') {
            return c;
        }
        int at = Arrays.binarySearch(FROM, c);
        if (at >= 0) {
            return TO[at];
        }
        boolean wide =
                (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ') || c == '．' || c == '＋';
        return wide ? (char) (c - 0xFEE0) : c;
    }

    private static boolean isBlank(char c) {
        if (c < 0x7F) {
            return c <= ' ';
        }
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT;
    }
}
