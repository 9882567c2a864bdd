package cn.jishen.reports.annotated.sheet;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet's part as text: of a sheet with many rows no tree is built, and what is not changed stays as it is
 * written.
 */
final class SheetText {
    private static final String NAME = "(?:[\\w.-]+:)?";

    /** What the schema puts behind the drawing of notes. */
    private static final Pattern BEHIND = Pattern.compile("<" + NAME
            + "(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst"
            + "|AlternateContent)\\b"
            + "|</" + NAME + "worksheet\\s*>");

    private static final Pattern DRAWING =
            Pattern.compile("<" + NAME + "legacyDrawing\\s[^>]*?:id\\s*=\\s*[\"']([^\"']+)[\"']");
    private static final Pattern COLUMN = Pattern.compile("<" + NAME + "col\\s[^>]*>");
    private static final Pattern ROW = Pattern.compile("<" + NAME + "row\\s[^>]*>");
    private static final Pattern ROOT = Pattern.compile("<([\\w.-]+:)?worksheet\\b");
    private static final int COLUMN_PIXELS = 64;
    private static final int ROW_PIXELS = 20;

    /** A column wider than this is one of the many that a file describes at once. */
    private static final int MOST_COLUMNS = 1000;

    private final Charset charset;
    private final String text;

    private SheetText(Charset charset, String text) {
        this.charset = charset;
        this.text = text;
    }

    static SheetText of(byte[] bytes) {
        boolean wide = bytes.length > 1 && (bytes[0] & 0xFF) + (bytes[1] & 0xFF) == 0xFE + 0xFF;
        Charset charset = wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
        return new SheetText(charset, new String(bytes, charset));
    }

    byte[] bytes() {
        return text.getBytes(charset);
    }

    /** The id of the drawing of notes; null when the sheet has none. */
    @Nullable
    String drawing() {
        Matcher drawing = DRAWING.matcher(text);
        return drawing.find(endOfRows()) ? drawing.group(1) : null;
    }

    /** The same with a drawing of notes, where the schema wants it. */
    SheetText withDrawing(String id, String relationships) {
        Matcher behind = BEHIND.matcher(text);
        int at = behind.find(endOfRows()) ? behind.start() : text.length();
        Matcher root = ROOT.matcher(text);
        String prefix = root.find() && root.group(1) != null ? root.group(1) : "";
        String element = "<" + prefix + "legacyDrawing xmlns:r=\"" + relationships + "\" r:id=\"" + id + "\"/>";
        return new SheetText(charset, text.substring(0, at) + element + text.substring(at));
    }

    /** Where only what follows the rows is left. */
    private int endOfRows() {
        return Math.max(0, text.lastIndexOf("sheetData"));
    }

    /** The widths of columns that have their own, in pixels, by column from 0. */
    Map<Integer, Integer> widths() {
        Map<Integer, Integer> widths = new HashMap<>();
        Matcher column = COLUMN.matcher(text);
        while (column.find()) {
            int first = (int) number(column.group(), "min", 0);
            int last = (int) Math.min(number(column.group(), "max", 0), first + MOST_COLUMNS);
            int pixels = (int) Math.round(number(column.group(), "width", 8.43) * 7 + 5);
            for (int i = first; i <= last; i++) {
                widths.put(i - 1, "1".equals(attribute(column.group(), "hidden")) ? 0 : pixels);
            }
        }
        return widths;
    }

    /** The heights of rows that have their own, in pixels, by row from 0. */
    Map<Integer, Integer> heights() {
        Map<Integer, Integer> heights = new HashMap<>();
        Matcher row = ROW.matcher(text);
        while (row.find()) {
            if (attribute(row.group(), "ht") != null) {
                double points = number(row.group(), "ht", 15);
                heights.put((int) number(row.group(), "r", 0) - 1, (int) Math.round(points * 96 / 72));
            }
        }
        return heights;
    }

    /** Pixels of a column that does not say. */
    static int columnPixels() {
        return COLUMN_PIXELS;
    }

    /** Pixels of a row that does not say. */
    static int rowPixels() {
        return ROW_PIXELS;
    }

    private static double number(String tag, String name, double otherwise) {
        String value = attribute(tag, name);
        try {
            return value == null ? otherwise : Double.parseDouble(value);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    private static @Nullable String attribute(String tag, String name) {
        Matcher value =
                Pattern.compile("\\s" + name + "\\s*=\\s*[\"']([^\"']*)[\"']").matcher(tag);
        return value.find() ? value.group(1) : null;
    }
}
