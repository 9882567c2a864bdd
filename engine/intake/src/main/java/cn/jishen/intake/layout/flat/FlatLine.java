package cn.jishen.intake.layout.flat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.source.Texts;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A line of a table whose cells were lost: pieces with single spaces between them, each of which stood between two
 * cells or within one.
 *
 * @param pieces at least one
 */
record FlatLine(List<String> pieces, Location location) {
    private static final Pattern STRAY = Pattern.compile("(?<=[^\\x00-\\x7F]) | (?=[^\\x00-\\x7F])");

    FlatLine {
        pieces = List.copyOf(pieces);
    }

    static FlatLine of(Line line) {
        return new FlatLine(List.of(line.text().strip().split("\\s+")), line.location());
    }

    /** The line from a piece on. */
    FlatLine from(int piece) {
        return new FlatLine(pieces.subList(piece, pieces.size()), location);
    }

    int size() {
        return pieces.size();
    }

    /**
     * The pieces from one up to another as one text, without the spaces that extraction puts beside wide characters.
     */
    String text(int from, int to) {
        return tight(String.join(" ", pieces.subList(from, to)));
    }

    String text() {
        return text(0, size());
    }

    static String tight(String text) {
        return STRAY.matcher(text).replaceAll("");
    }

    /**
     * Whether the space before a piece may lie within a cell: extraction puts one where figures or Latin letters stand
     * beside Chinese.
     */
    boolean isSoft(int piece) {
        String before = pieces.get(piece - 1);
        char left = before.charAt(before.length() - 1);
        char right = pieces.get(piece).charAt(0);
        return isPlain(left) != isPlain(right);
    }

    private static boolean isPlain(char c) {
        return c < 0x80;
    }

    /** How wide a text is in print: a Chinese character counts 2. */
    static int width(String text) {
        return text.codePoints().map(c -> c < 0x80 ? 1 : 2).sum();
    }

    String compact() {
        return Texts.compact(String.join("", pieces));
    }
}
