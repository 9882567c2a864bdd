package cn.jishen.intake.pdf;

/**
 * The part of the graphics state that decides whether a line is seen.
 *
 * @param clip what can be drawn on
 * @param whiteLines whether lines are white, and so unseen
 * @param whiteAreas whether areas are white
 */
record Pen(Box clip, boolean whiteLines, boolean whiteAreas) {
    Pen clippedTo(Box box) {
        return new Pen(clip.with(box), whiteLines, whiteAreas);
    }

    Pen withLines(boolean white) {
        return new Pen(clip, white, whiteAreas);
    }

    Pen withAreas(boolean white) {
        return new Pen(clip, whiteLines, white);
    }
}
