package cn.jishen.intake.source;

import cn.jishen.facts.Location;

/**
 * A paragraph outside tables.
 *
 * @param text cleaned, see {@link Texts}; may be empty
 * @param level 1 to 9 for a heading of that level by its style, 0 for body text or where the format does not say
 * @param contents whether it is a line of a table of contents, which repeats headings
 */
public record Paragraph(String text, int level, boolean contents, Location location) implements Block {
    public static Paragraph of(String text, Location location) {
        return new Paragraph(text, 0, false, location);
    }
}
