package cn.jishen.intake.pdf;

import cn.jishen.facts.disclosure.PageArea;
import org.jspecify.annotations.Nullable;

/** Which way a line of text runs in the coordinates of the page, whose y grows upwards. */
enum Direction {
    RIGHT(1, 0),
    UP(0, 1),
    LEFT(-1, 0),
    DOWN(0, -1);

    /** The sine of some 6°: hand-placed text is hardly askew, a watermark is at 30° or 45°. */
    private static final double ASKEW = 0.1;

    private final int dx;
    private final int dy;

    Direction(int dx, int dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /** The direction of a vector; null when it is oblique or nothing. */
    static @Nullable Direction of(double x, double y) {
        double length = Math.hypot(x, y);
        for (Direction direction : values()) {
            boolean ahead = x * direction.dx + y * direction.dy > 0;
            if (length > 0 && ahead && Math.abs(x * direction.dy - y * direction.dx) <= ASKEW * length) {
                return direction;
            }
        }
        return null;
    }

    /** How far along the reading direction a point lies. */
    double along(double x, double y) {
        return x * dx + y * dy;
    }

    /** A box along and down, as this direction measures, in the coordinates of the page. */
    PageArea onPage(Box box) {
        return PageArea.between(
                box.left() * dx + box.low() * dy,
                box.left() * dy - box.low() * dx,
                box.right() * dx + box.high() * dy,
                box.right() * dy - box.high() * dx);
    }

    /** How far down, across the reading direction, a point lies. */
    double down(double x, double y) {
        return x * dy - y * dx;
    }
}
