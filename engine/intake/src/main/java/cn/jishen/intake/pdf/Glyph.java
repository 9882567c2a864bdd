package cn.jishen.intake.pdf;

/**
 * A character where it is drawn, seen with the page's text upright: x grows to the right, y downwards, in points.
 *
 * @param text the character or a ligature's characters; {@link #UNKNOWN} where the font does not say
 * @param x the middle of the glyph
 * @param y the middle of the glyph
 * @param start where it begins, along its own reading direction
 * @param end where it ends, along its own reading direction
 * @param base its baseline, across its own reading direction; grows towards the next line
 * @param size of the font
 * @param direction of reading; {@link Direction#RIGHT} for all but text that is turned against the rest of the page
 */
record Glyph(String text, double x, double y, double start, double end, double base, double size, Direction direction) {
    /** Stands for a character that the font draws and does not name. */
    static final String UNKNOWN = "\uFFFD";

    boolean isSpace() {
        return text.isBlank();
    }
}
