package cn.jishen.intake.pdf;

/**
 * A drawn line, horizontal or vertical.
 *
 * @param horizontal its direction
 * @param at the y of a horizontal, the x of a vertical line
 * @param from its left or upper end
 * @param to its right or lower end
 */
record Ruling(boolean horizontal, double at, double from, double to) {
    double length() {
        return to - from;
    }

    /** Whether the lines cross or touch, given that one is horizontal and the other vertical. */
    boolean meets(Ruling other, double tolerance) {
        return at >= other.from - tolerance
                && at <= other.to + tolerance
                && other.at >= from - tolerance
                && other.at <= to + tolerance;
    }
}
