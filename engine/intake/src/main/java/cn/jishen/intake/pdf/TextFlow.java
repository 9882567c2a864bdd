package cn.jishen.intake.pdf;

import cn.jishen.intake.source.Texts;
import java.util.List;

/** Glyphs as text. Lines that were broken only for want of room are one again. */
final class TextFlow {
    /** Room that may be left at the end of a full line beyond what the next word needs, in parts of the size. */
    private static final double SLACK = 0.5;

    private TextFlow() {}

    /**
     * The text of a cell.
     *
     * @param left edge of the cell
     * @param right edge of the cell
     */
    static String inCell(List<Glyph> glyphs, double left, double right) {
        String text = "";
        for (Direction direction : Direction.values()) {
            List<TextLine> lines = TextLine.of(glyphs.stream()
                    .filter(glyph -> glyph.direction() == direction)
                    .toList());
            if (!lines.isEmpty()) {
                double end = lines.stream().mapToDouble(TextLine::end).max().orElse(right);
                double padding =
                        lines.stream().mapToDouble(TextLine::start).min().orElse(left) - left;
                double size = lines.get(0).size();
                boolean upright = direction == Direction.RIGHT;
                double edge = upright ? Math.max(end, right - Math.max(0, Math.min(padding, size))) : end;
                text = text + (text.isEmpty() ? "" : "\n") + joined(lines, edge);
            }
        }
        return Texts.clean(text);
    }

    /** Lines as one text, a line break where the upper had room for the lower's first word. */
    static String joined(List<TextLine> lines, double edge) {
        String text = lines.get(0).text();
        for (int i = 1; i < lines.size(); i++) {
            text = isFull(lines.get(i - 1), lines.get(i), edge)
                    ? joined(text, lines.get(i - 1).text(), lines.get(i).text())
                    : text + "\n" + lines.get(i).text();
        }
        return text;
    }

    /** Whether the lower line's first word had no room on the upper. */
    static boolean isFull(TextLine upper, TextLine lower, double edge) {
        return isFull(upper.end(), lower.firstWord(), upper.size(), edge);
    }

    static boolean isFull(double end, double nextWord, double size, double edge) {
        return edge - end < nextWord + SLACK * size;
    }

    /**
     * A text and its next line. Latin words and numbers are broken only at a space, which was then not drawn, unless
     * one alone was longer than the line.
     *
     * @param last the text's last line
     */
    static String joined(String text, String last, String lower) {
        String above = text.stripTrailing();
        String below = lower.stripLeading();
        boolean words = !above.isEmpty()
                && !below.isEmpty()
                && Breaks.isLatin(above.charAt(above.length() - 1))
                && Breaks.isLatin(below.charAt(0))
                && Breaks.isBreakable(last.strip());
        return words ? above + " " + below : Texts.join(above, below);
    }
}
