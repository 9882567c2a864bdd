package cn.jishen.intake.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Removes what extraction leaves in a text and nothing that was written. */
public final class Texts {
    private static final String MARK = "[bookmark:";
    private static final Pattern ITEM =
            Pattern.compile("[0-9]{1,2}[.、．](?![0-9])|[（(][0-9一二三四五六七八九十]{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}、");

    private Texts() {}

    /**
     * Bookmark marks and invisible characters go, kinds of space and tabs become one space, blank lines and
     * spaces at the
     * ends of lines go, radicals become characters; line breaks stay.
     */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean space = false;
        boolean line = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '[' && text.startsWith(MARK, i) && text.indexOf(']', i) > 0) {
                i = text.indexOf(']', i);
            } else if (isLineBreak(c)) {
                line = true;
            } else if (isSpace(c)) {
                space = true;
            } else if (!isInvisible(c)) {
                if (!out.isEmpty() && (line || space)) {
                    out.append(line ? '\n' : ' ');
                }
                if (Radicals.isRadical(c)) {
                    out.append(Radicals.character(c));
                } else {
                    out.append(c);
                }
                space = false;
                line = false;
            }
        }
        return out.toString();
    }

    /** Cleaned, and on one line: a break inside a word is dropped, one between Latin words becomes a space. */
    public static String oneLine(String text) {
        String clean = clean(text);
        return clean.indexOf('\n') < 0
                ? clean
                : clean.replaceAll("(?<=[A-Za-z])\n(?=[A-Za-z])", " ").replace("\n", "");
    }

    /** The two halves of a text that a page has cut; a line break between them only where the lower begins an item. */
    public static String join(String upper, String lower) {
        boolean item = ITEM.matcher(lower).lookingAt();
        return upper + (upper.isEmpty() || !item ? "" : "\n") + lower;
    }

    /** Without any space, and in one width: for comparing heads and finding words. */
    public static String compact(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xFF01 && c <= 0xFF5E) {
                out.append((char) (c - 0xFEE0));
            } else if (isPlain(c)) {
                out.append(c);
            } else if (!isSpace(c) && !isLineBreak(c) && !isInvisible(c)) {
                out.append(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC));
            }
        }
        return out.toString();
    }

    /** Characters that are the same in every form: Han, ASCII, Chinese punctuation. */
    private static boolean isPlain(char c) {
        return (c >= 0x4E00 && c <= 0x9FFF) || (c > ' ' && c < 0x7F) || (c > 0x3000 && c < 0x3012);
    }

    private static boolean isLineBreak(char c) {
        return c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == 0xA0 || c == 0x3000 || c == 0x202F || c == 0x205F || isNarrowSpace(c);
    }

    private static boolean isNarrowSpace(char c) {
        return c >= 0x2000 && c <= 0x200A;
    }

    private static boolean isInvisible(char c) {
        return c < ' '
                || (c >= 0x7F && c < 0xA0)
                || c == 0xAD
                || (c >= 0x200B && c <= 0x200F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2060 && c <= 0x206F)
                || c == 0xFEFF;
    }
}
