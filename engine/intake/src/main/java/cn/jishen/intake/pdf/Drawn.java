package cn.jishen.intake.pdf;

import java.util.ArrayList;
import java.util.List;

/** What a page draws, in the page's own coordinates, gathered while its drawing operators run. */
final class Drawn {
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> bars = new ArrayList<>();
    private double pictureArea;
    private int shapes;
    private int oblique;
    private int cut;
    private int unseen;

    /**
     * A character as it is drawn.
     *
     * @param x the beginning of its baseline
     * @param y the beginning of its baseline
     * @param advanceX the way to the beginning of the next
     * @param advanceY the way to the beginning of the next
     * @param upX the way up from the baseline, as long as the font is high
     * @param upY the way up from the baseline, as long as the font is high
     * @param reading which way its line runs
     * @param feet which way is right for a reader who sees it upright; differs from reading in vertical writing
     */
    record Mark(
            String text,
            double x,
            double y,
            double advanceX,
            double advanceY,
            double upX,
            double upY,
            Direction reading,
            Direction feet) {
        double size() {
            return Math.hypot(upX, upY);
        }

        /** The middle of the character; Han characters reach from 0.12 below to 0.88 above the baseline. */
        double middleX() {
            return x + (reading == feet ? advanceX / 2 + 0.38 * upX : advanceX / 2);
        }

        double middleY() {
            return y + (reading == feet ? advanceY / 2 + 0.38 * upY : advanceY / 2);
        }
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    /** @param bar a line of no or little breadth */
    void addBar(Box bar) {
        bars.add(bar);
    }

    void addPicture(double area) {
        pictureArea += area;
    }

    void addShape() {
        shapes++;
    }

    void addOblique() {
        oblique++;
    }

    void addCut() {
        cut++;
    }

    void addUnseen() {
        unseen++;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Box> bars() {
        return bars;
    }

    /** The area of all pictures in square points; overlaps count twice. */
    double pictureArea() {
        return pictureArea;
    }

    /** Painted paths that are no lines along the axes: drawings, or characters turned into outlines. */
    int shapes() {
        return shapes;
    }

    /** Characters at a slant, as watermarks have. */
    int oblique() {
        return oblique;
    }

    /** Characters that the page draws and then cuts off at the edge of a cell. */
    int cut() {
        return cut;
    }

    /** Characters that are drawn invisibly, as text recognition puts them over a scanned picture. */
    int unseen() {
        return unseen;
    }
}
