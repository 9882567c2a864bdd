package cn.jishen.intake.pdf;

/** A rectangle with its sides along the axes; left is at most right, low at most high. */
record Box(double left, double low, double right, double high) {
    static Box of(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
    }

    double width() {
        return right - left;
    }

    double height() {
        return high - low;
    }

    double area() {
        return width() * height();
    }

    boolean contains(double x, double y) {
        return x >= left && x <= right && y >= low && y <= high;
    }

    /** What both cover; a box of no area where they do not meet. */
    Box with(Box other) {
        double newLeft = Math.max(left, other.left);
        double newLow = Math.max(low, other.low);
        return new Box(
                newLeft,
                newLow,
                Math.max(newLeft, Math.min(right, other.right)),
                Math.max(newLow, Math.min(high, other.high)));
    }

    Box around(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(low, other.low),
                Math.max(right, other.right),
                Math.max(high, other.high));
    }
}
