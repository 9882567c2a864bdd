package cn.jishen.intake.source;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Characters that files keep as codes of the fonts Symbol and Wingdings, as Unicode. */
public final class Symbols {
    /** What stands for a character that is not known: visible, so that nobody takes the text for whole. */
    public static final String UNKNOWN = "\uFFFD";

    private static final int PRIVATE_FIRST = 0xF000;
    private static final int PRIVATE_LAST = 0xF0FF;

    private static final Map<Integer, String> SYMBOL = Map.ofEntries(
            Map.entry(0x25, "%"),
            Map.entry(0x2B, "+"),
            Map.entry(0x2D, "-"),
            Map.entry(0x3C, "<"),
            Map.entry(0x3D, "="),
            Map.entry(0x3E, ">"),
            Map.entry(0x40, "≅"),
            Map.entry(0x7E, "~"),
            Map.entry(0xA3, "≤"),
            Map.entry(0xA5, "∞"),
            Map.entry(0xB0, "°"),
            Map.entry(0xB1, "±"),
            Map.entry(0xB3, "≥"),
            Map.entry(0xB4, "×"),
            Map.entry(0xB7, "·"),
            Map.entry(0xB8, "÷"),
            Map.entry(0xB9, "≠"),
            Map.entry(0xBA, "≡"),
            Map.entry(0xBB, "≈"),
            Map.entry(0xBC, "…"),
            Map.entry(0xD7, "·"),
            Map.entry(0xE5, "∑"));
    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(
            Map.entry(0x6C, "●"),
            Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x75, "◆"),
            Map.entry(0x9F, "•"),
            Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "□"),
            Map.entry(0xD8, "➢"),
            Map.entry(0xFB, "✗"),
            Map.entry(0xFC, "✓"),
            Map.entry(0xFD, "☒"),
            Map.entry(0xFE, "☑"),
            Map.entry(0x52, "☑"),
            Map.entry(0xA3, "□"));

    private Symbols() {}

    /** The character of a w:sym. */
    public static String of(@Nullable String font, @Nullable String code) {
        try {
            return code == null ? UNKNOWN : character(font, Integer.parseInt(code.strip(), 16));
        } catch (NumberFormatException e) {
            return UNKNOWN;
        }
    }

    /** Whether there are characters in a text that only its font can tell. */
    public static boolean isPrivate(CharSequence text) {
        return text.chars().anyMatch(c -> c >= PRIVATE_FIRST && c <= PRIVATE_LAST);
    }

    /** A run's text, its private characters read by the run's font. */
    public static String fromFont(@Nullable String font, String text) {
        if (!isPrivate(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        text.chars()
                .forEach(c -> out.append(
                        c >= PRIVATE_FIRST && c <= PRIVATE_LAST ? character(font, c) : String.valueOf((char) c)));
        return out.toString();
    }

    private static String character(@Nullable String font, int code) {
        int low = code >= PRIVATE_FIRST && code <= PRIVATE_LAST ? code - PRIVATE_FIRST : code;
        String name = font == null ? "symbol" : font.toLowerCase(Locale.ROOT);
        if (name.startsWith("wingdings")) {
            return WINGDINGS.getOrDefault(low, UNKNOWN);
        }
        if (name.equals("symbol") || code != low) {
            return SYMBOL.getOrDefault(low, UNKNOWN);
        }
        return String.valueOf((char) code);
    }
}
