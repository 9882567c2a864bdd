package cn.jishen.reports.opinion;

/**
 * A stretch of a paragraph.
 *
 * @param text a line break starts a new line
 * @param blank whether it stands for what the bureau has to fill in
 */
record ParagraphPiece(String text, boolean blank) {

    static ParagraphPiece of(String text) {
        return new ParagraphPiece(text, false);
    }

    /** “〔日期〕”, shaded: visibly open. */
    static ParagraphPiece blank(String what) {
        return new ParagraphPiece("〔" + what + "〕", true);
    }
}
