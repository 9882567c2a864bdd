package cn.jishen.intake.pdf;

import java.util.regex.Pattern;

/**
 * Where a line may be broken: between Han characters, at spaces, never before a closing mark or after an opening one.
 */
final class Breaks {
    private static final String CLOSING = "，。、；：？！）》」』】〕”’…—%％‰℃,.;:?!)]}·～";
    private static final String OPENING = "（《「『【〔“‘([{￥¥";

    private static final Pattern ITEM = Pattern.compile(
            "[0-9]{1,2}[.、．](?![0-9])|[（(][0-9一二三四五六七八九十]{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十]+部分");

    private Breaks() {}

    /** Whether a line may end after the first and begin with the second. */
    static boolean between(String left, String right) {
        if (left.isBlank() || right.isBlank()) {
            return true;
        }
        char before = left.charAt(left.length() - 1);
        char after = right.charAt(0);
        if (CLOSING.indexOf(after) >= 0 || OPENING.indexOf(before) >= 0) {
            return false;
        }
        return isWide(before) || isWide(after);
    }

    /** Whether a line could have been broken somewhere. */
    static boolean isBreakable(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (between(line.substring(i - 1, i), line.substring(i, i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is a Latin letter or a digit. */
    static boolean isLatin(char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    private static boolean isWide(char c) {
        return c >= 0x2E80 && c < 0xFF00;
    }

    /** Whether a line begins an item of a list, or a heading: 1. （2） 三、 */
    static boolean beginsItem(String line) {
        return ITEM.matcher(line.strip()).lookingAt();
    }
}
