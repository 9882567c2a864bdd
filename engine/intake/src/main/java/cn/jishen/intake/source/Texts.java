package cn.jishen.intake.source;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Removes what extraction leaves in a text and nothing that was written. */
public final class Texts {
    private static final Pattern MARK = Pattern.compile("\\[bookmark:[^\\]]*]");
    private static final Pattern LINE_BREAK = Pattern.compile("\r\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern INVISIBLE = Pattern.compile(
            "[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF\\u0000-\\u0008\\u000E-\\u001F\\u007F]");
    private static final Pattern SPACES = Pattern.compile("[ \t\\u00A0\\u2000-\\u200A\\u202F\\u205F]+");
    private static final Pattern AROUND_BREAK = Pattern.compile("[ \\u3000]*\n[ \\u3000\n]*");
    private static final Pattern ITEM =
            Pattern.compile("(?:[0-9]{1,2}[.、．](?![0-9])|[（(][0-9一二三四五六七八九十]{1,2}[)）]|[①-⑳]|[一二三四五六七八九十]{1,2}、)");
    private static final Pattern RADICAL = Pattern.compile("[\\u2F00-\\u2FD5\\uF900-\\uFAFF]");

    private Texts() {}

    /**
     * Bookmark marks, invisible characters and stray tabs go, kinds of space become one space, blank lines and spaces
     * at the ends of lines go; line breaks stay.
     */
    public static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String lines = LINE_BREAK.matcher(MARK.matcher(text).replaceAll("")).replaceAll("\n");
        String spaces = SPACES.matcher(INVISIBLE.matcher(lines).replaceAll("")).replaceAll(" ");
        String characters = RADICAL.matcher(spaces)
                .replaceAll(radical -> Normalizer.normalize(radical.group(), Normalizer.Form.NFKC));
        return AROUND_BREAK.matcher(characters).replaceAll("\n").strip();
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
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\u3000\u00A0]+", "");
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean han = c >= 0x4E00 && c <= 0x9FFF;
            boolean ascii = c > ' ' && c < 0x7F && c != '[';
            if (!han && !ascii) {
                return false;
            }
        }
        return true;
    }
}
