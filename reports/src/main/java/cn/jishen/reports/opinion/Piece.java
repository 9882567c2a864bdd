package cn.jishen.reports.opinion;

/**
 * A stretch of a paragraph.
 *
 * @param text a line break starts a new line
 * @param blank whether it stands for what the bureau has to fill in
 */
record Piece(String text, boolean blank) {

    static Piece of(String text) {
        return new Piece(text, false);
    }

    /** “〔日期〕”, shaded: visibly open. */
    static Piece blank(String what) {
        return new Piece("〔" + what + "〕", true);
    }
}
