package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/**
 * Follows the path operators and tells the lines along the axes: strokes, and filled rectangles so thin that they are
 * lines to the eye. Coordinates are the page's.
 */
final class Paths {
    /** A filled rectangle up to this thickness is a line; cell borders of 2¼ points are the thickest in use. */
    private static final double THICKEST = 3;

    /** How far the ends of a line may be off the axis. */
    private static final double ASKEW = 0.7;

    private final Drawn drawn;
    private final List<Part> parts = new ArrayList<>();
    private @Nullable Part current;
    private boolean clips;

    Paths(Drawn drawn) {
        this.drawn = drawn;
    }

    /** A part of a path without a gap: x and y of its corners by turns. */
    private static final class Part {
        private final List<double[]> points = new ArrayList<>();
        private boolean curved;

        private Box box() {
            Box box = Box.of(points.get(0)[0], points.get(0)[1], points.get(0)[0], points.get(0)[1]);
            for (double[] point : points) {
                box = box.around(Box.of(point[0], point[1], point[0], point[1]));
            }
            return box;
        }
    }

    void moveTo(Matrix matrix, double x, double y) {
        Part part = new Part();
        part.points.add(on(matrix, x, y));
        parts.add(part);
        current = part;
    }

    void lineTo(Matrix matrix, double x, double y) {
        if (current == null) {
            moveTo(matrix, x, y);
        } else {
            current.points.add(on(matrix, x, y));
        }
    }

    /** A curve; only its end and the fact that it is one count. */
    void curveTo(Matrix matrix, double x, double y) {
        lineTo(matrix, x, y);
        if (current != null) {
            current.curved = true;
        }
    }

    void rectangle(Matrix matrix, double x, double y, double width, double height) {
        moveTo(matrix, x, y);
        lineTo(matrix, x + width, y);
        lineTo(matrix, x + width, y + height);
        lineTo(matrix, x, y + height);
        close();
    }

    void close() {
        if (current != null) {
            current.points.add(current.points.get(0));
        }
    }

    /** The path will also bound what is drawn after it. */
    void clip() {
        clips = true;
    }

    /**
     * Paints the path and forgets it.
     *
     * @return the pen for what follows
     */
    Pen paint(Pen pen, boolean strokes, boolean fills) {
        for (Part part : parts) {
            if (part.curved) {
                drawn.addShape();
            } else if (strokes && !pen.whiteLines()) {
                stroke(part, pen);
            }
            if (!part.curved && fills && !pen.whiteAreas()) {
                fill(part, pen);
            }
        }
        Pen after = clips && !parts.isEmpty() ? pen.clippedTo(box()) : pen;
        parts.clear();
        current = null;
        clips = false;
        return after;
    }

    private Box box() {
        Box box = parts.get(0).box();
        for (Part part : parts) {
            box = box.around(part.box());
        }
        return box;
    }

    private void stroke(Part part, Pen pen) {
        for (int i = 1; i < part.points.size(); i++) {
            double[] from = part.points.get(i - 1);
            double[] to = part.points.get(i);
            addBar(Box.of(from[0], from[1], to[0], to[1]), ASKEW, pen);
        }
    }

    private void fill(Part part, Pen pen) {
        addBar(part.box(), THICKEST, pen);
    }

    private void addBar(Box box, double thickness, Pen pen) {
        boolean thin = Math.min(box.width(), box.height()) <= thickness;
        Box seen = box.with(pen.clip());
        boolean inSight = box.left() <= pen.clip().right()
                && box.right() >= pen.clip().left()
                && box.low() <= pen.clip().high()
                && box.high() >= pen.clip().low();
        if (!thin) {
            drawn.addShape();
        } else if (inSight) {
            drawn.addBar(seen);
        }
    }

    private static double[] on(Matrix m, double x, double y) {
        return new double[] {
            x * m.getScaleX() + y * m.getShearX() + m.getTranslateX(),
            x * m.getShearY() + y * m.getScaleY() + m.getTranslateY()
        };
    }
}
