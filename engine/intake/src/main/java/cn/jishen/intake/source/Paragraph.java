package cn.jishen.intake.source;

import cn.jishen.facts.disclosure.Location;
import java.util.regex.Pattern;

/**
 * A paragraph outside tables.
 *
 * @param text cleaned, see {@link Texts}; may be empty
 * @param level 1 to 9 for a heading of that level by its style, 0 for body text or where the format does not say
 * @param contents whether it is a line of a table of contents, which repeats headings
 */
public record Paragraph(String text, int level, boolean contents, Location location) implements Block {
    private static final Pattern CONTENTS_LINE = Pattern.compile(".*(?:\\.{4,}|…{2,}|·{4,}|\\t)\\s*[0-9]{1,4}\\s*");

    /** Whether a text, not yet cleaned, is a heading with dots or a tab and a page number. */
    public static boolean isContentsLine(String text) {
        return CONTENTS_LINE.matcher(text).matches();
    }

    public static Paragraph of(String text, Location location) {
        return new Paragraph(text, 0, false, location);
    }
}
