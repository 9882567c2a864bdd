package cn.jishen.facts.disclosure;

/**
 * A rectangle on a page of a PDF, in points (1/72 inch) of the page's own coordinates, those in which its annotations
 * are placed: before the page is turned for showing, x to the right and y upwards.
 *
 * @param x of the left edge
 * @param y of the lower edge
 * @param width not negative
 * @param height not negative
 */
public record PageArea(double x, double y, double width, double height) {

    /** The area between two opposite corners. */
    public static PageArea between(double x1, double y1, double x2, double y2) {
        return new PageArea(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    /** The smallest area around this and another. */
    public PageArea around(PageArea other) {
        return between(
                Math.min(x, other.x),
                Math.min(y, other.y),
                Math.max(x + width, other.x + other.width),
                Math.max(y + height, other.y + other.height));
    }
}
