package cn.jishen.intake.pdf;

import cn.jishen.intake.source.Superscripts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The characters of one line.
 *
 * @param glyphs from left to right
 * @param base the baseline of its largest characters
 * @param size of its largest characters
 */
record TextLine(List<Glyph> glyphs, double base, double size) {
    /** Characters whose baselines differ by less than this part of their size stand on one line. */
    private static final double ONE_LINE = 0.5;

    /** A gap between Latin letters or digits from here on is a space that was not drawn, in parts of the size. */
    private static final double SPACE = 0.2;

    /** A gap between any characters from here on parts two texts. */
    private static final double TAB = 1.5;

    TextLine {
        glyphs = List.copyOf(glyphs);
    }

    /** Lines from the first to the last; the glyphs must be of one direction. */
    static List<TextLine> of(List<Glyph> glyphs) {
        List<TextLine> lines = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        Glyph largest = null;
        for (Glyph glyph :
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::base)).toList()) {
            if (largest != null
                    && Math.abs(glyph.base() - largest.base()) > ONE_LINE * Math.max(glyph.size(), largest.size())) {
                lines.add(line(line, largest));
                line.clear();
                largest = null;
            }
            line.add(glyph);
            largest = largest == null || glyph.size() > largest.size() ? glyph : largest;
        }
        if (largest != null) {
            lines.add(line(line, largest));
        }
        return lines.stream()
                .filter(any -> any.glyphs.stream().anyMatch(glyph -> !glyph.isSpace()))
                .toList();
    }

    /** The lines of those glyphs that are upright. */
    static List<TextLine> upright(List<Glyph> glyphs) {
        return of(glyphs.stream()
                .filter(glyph -> glyph.direction() == Direction.RIGHT)
                .toList());
    }

    private static TextLine line(List<Glyph> glyphs, Glyph largest) {
        List<Glyph> sorted =
                glyphs.stream().sorted(Comparator.comparingDouble(Glyph::start)).toList();
        return new TextLine(sorted, largest.base(), largest.size());
    }

    /** Where the first character that is no space begins. */
    double start() {
        return glyphs.stream()
                .filter(glyph -> !glyph.isSpace())
                .mapToDouble(Glyph::start)
                .min()
                .orElse(0);
    }

    /** Where the last character that is no space ends. */
    double end() {
        return glyphs.stream()
                .filter(glyph -> !glyph.isSpace())
                .mapToDouble(Glyph::end)
                .max()
                .orElse(0);
    }

    /** What the line covers: its letters stand on the baseline and reach a little below it. */
    Box box() {
        return Box.of(start(), base - size, end(), base + 0.25 * size);
    }

    /** The room that the line's first word takes; it cannot be broken, nor parted from the mark behind it. */
    double firstWord() {
        double from = start();
        double to = from;
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last == null && glyph.isSpace()) {
                continue;
            }
            if (last != null && Breaks.between(last.text(), glyph.text())) {
                break;
            }
            last = glyph;
            to = glyph.end();
        }
        return to - from;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        Glyph last = null;
        for (Glyph glyph : glyphs) {
            if (last != null && isGap(last, glyph)) {
                text.append(' ');
            }
            text.append(isRaised(glyph) ? Superscripts.of(glyph.text()) : glyph.text());
            last = glyph;
        }
        return text.toString();
    }

    private static boolean isGap(Glyph left, Glyph right) {
        double gap = (right.start() - left.end()) / Math.max(left.size(), right.size());
        return !left.isSpace()
                && !right.isSpace()
                && (gap > TAB
                        || (gap > SPACE
                                && Breaks.isLatin(left.text().charAt(left.text().length() - 1))
                                && Breaks.isLatin(right.text().charAt(0))));
    }

    /** Whether it is small and high, as the 2 of m². */
    private boolean isRaised(Glyph glyph) {
        double up = base - glyph.base();
        return glyph.size() < 0.8 * size && up > 0.15 * size;
    }
}
