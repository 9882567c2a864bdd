package cn.jishen.reports.workbook.sheet;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * How a cell looks. Severities and grades have a colour each, always beside the word.
 *
 * @param fill RRGGBB, null for none
 * @param color of the letters, RRGGBB
 * @param size of the letters in points
 * @param align left, center or right
 * @param format of numbers, null for text; see also {@link #LITERAL}
 */
public record Look(
        @Nullable String fill,
        String color,
        boolean bold,
        int size,
        String align,
        @Nullable String format,
        boolean framed,
        boolean wrapped) {
    public static final String FONT = "等线";

    /** The format of a text that stays one when it is edited, though it looks like a formula. */
    public static final String LITERAL = "@";

    private static final String BLACK = "1F1F1F";
    private static final String NAVY = "1F3864";
    private static final String SILVER = "F2F2F2";

    public static final Look PLAIN = new Look(null, BLACK, false, 10, "left", null, false, false);
    public static final Look TITLE = new Look(null, NAVY, true, 18, "left", null, false, false);
    public static final Look SECTION = new Look(null, NAVY, true, 12, "left", null, false, false);
    public static final Look TEXT = new Look(null, BLACK, false, 10, "left", null, true, true);
    public static final Look HEAD = new Look(NAVY, "FFFFFF", true, 10, "center", null, true, true);
    public static final Look CENTER = TEXT.align("center");
    public static final Look LABEL = TEXT.fill("E9EEF7");
    public static final Look LINK = TEXT.color("0563C1");
    public static final Look COUNT = CENTER.format("0");
    public static final Look MONEY = TEXT.align("right").format("#,##0.00");
    public static final Look SHARE = CENTER.format("0.0%");
    public static final Look DAY = CENTER.format("yyyy-mm-dd");
    public static final Look POINTS = CENTER.format("0.0#");

    /** The cell's word and fill for a severity. */
    public static Look of(Severity severity) {
        return switch (severity) {
            case ERROR -> CENTER.fill("F8CBCB").color("9C0006").inBold();
            case WARNING -> CENTER.fill("FFE8A3").color("7F4F00").inBold();
            case HINT -> CENTER.fill("DCE9F7").color("1F4E79").inBold();
        };
    }

    /** The cell of a grade; null for 未审. */
    public static Look of(@Nullable Grade grade) {
        if (grade == null) {
            return CENTER.unreviewed();
        }
        return switch (grade) {
            case EXCELLENT -> CENTER.fill("CDE8D0").color("1E5B2A").inBold();
            case GOOD -> CENTER.fill("E6F2DF").color("38591E").inBold();
            case FAIR -> CENTER.fill("FFE8A3").color("7F4F00").inBold();
            case POOR -> CENTER.fill("F8CBCB").color("9C0006").inBold();
        };
    }

    /** This cell, flagged. */
    public Look flagged(Severity severity) {
        return fill(of(severity).fill());
    }

    /** This cell, of something that costs nothing. */
    public Look muted() {
        return fill(SILVER).color("7F7F7F");
    }

    /** This cell, of something that was not judged: never to be taken for a pass or a nought. */
    public Look unreviewed() {
        return fill("E4DFEC").color("403152").inBold();
    }

    /** This cell, repeating in one line what stands above it. */
    public Look quiet() {
        return new Look(fill, "8C8C8C", bold, size, align, format, framed, false);
    }

    public Look fill(@Nullable String other) {
        return new Look(other, color, bold, size, align, format, framed, wrapped);
    }

    public Look color(String other) {
        return new Look(fill, other, bold, size, align, format, framed, wrapped);
    }

    public Look inBold() {
        return new Look(fill, color, true, size, align, format, framed, wrapped);
    }

    public Look sized(int points) {
        return new Look(fill, color, bold, points, align, format, framed, wrapped);
    }

    public Look align(String other) {
        return new Look(fill, color, bold, size, other, format, framed, wrapped);
    }

    public Look format(@Nullable String other) {
        return new Look(fill, color, bold, size, align, other, framed, wrapped);
    }

    public Look wrapping() {
        return new Look(fill, color, bold, size, align, format, framed, true);
    }

    /** The height of one line in points, generous because fonts differ. */
    public double lineHeight() {
        return size * 1.45;
    }
}
