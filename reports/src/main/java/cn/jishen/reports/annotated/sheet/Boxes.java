package cn.jishen.reports.annotated.sheet;

import cn.jishen.reports.annotated.parts.OfficeFile;
import cn.jishen.reports.annotated.parts.Relations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The boxes of notes: a drawing of the old kind, without which spreadsheet programs show no note. What others have
 * drawn stays as it is written; it is often no XML.
 */
final class Boxes {
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";
    private static final String HEAD = "<xml xmlns:v=\"urn:schemas-microsoft-com:vml\""
            + " xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:x=\"urn:schemas-microsoft-com:office:excel\">";
    private static final String SHAPE_TYPE = "<v:shapetype id=\"_x0000_t202\" coordsize=\"21600,21600\" o:spt=\"202\""
            + " path=\"m,l,21600r21600,l21600,xe\"><v:stroke joinstyle=\"miter\"/>"
            + "<v:path gradientshapeok=\"t\" o:connecttype=\"rect\"/></v:shapetype>";
    private static final Pattern SHAPE = Pattern.compile("_x0000_s([0-9]{1,9})");

    /** Each thousand of shapes of a workbook has a number, of which a sheet takes as many as it needs. */
    private static final int BLOCK = 1024;

    private static final int WIDTH = 340;

    /** So many digits fit on a line; a Chinese character takes two. */
    private static final int DIGITS = 44;

    private static final int LINE_HEIGHT = 18;
    private static final int PADDING = 14;
    private static final int MAX_HEIGHT = 640;

    private final OfficeFile file;
    private final String sheet;
    private final Relations relations;
    private final boolean strict;

    Boxes(OfficeFile file, String sheet, Relations relations, boolean strict) {
        this.file = file;
        this.sheet = sheet;
        this.relations = relations;
        this.strict = strict;
    }

    /**
     * Draws a hidden box for each note beside its cell.
     *
     * @param number of the sheet, from 1
     */
    void add(Map<CellAddress, String> notes, int number) throws IOException {
        SheetText text = SheetText.of(file.bytes(sheet));
        String known = relations.target(text.drawing(), "vmlDrawing");
        if (known != null && file.has(known)) {
            String drawn = new String(file.bytes(known), StandardCharsets.UTF_8);
            file.put(known, with(drawn, notes, text, number).getBytes(StandardCharsets.UTF_8));
            return;
        }
        String part = file.freeName("xl/drawings/vmlDrawing", ".vml");
        String layout =
                "<o:shapelayout v:ext=\"edit\"><o:idmap v:ext=\"edit\" data=\"" + number + "\"/></o:shapelayout>";
        String drawn = with(HEAD + layout + "</xml>", notes, text, number);
        file.put(part, drawn.getBytes(StandardCharsets.UTF_8));
        file.types().addEnding("vml", TYPE);
        String id = relations.add("vmlDrawing", part, strict);
        file.put(sheet, text.withDrawing(id, strict ? STRICT : RELATIONSHIPS).bytes());
    }

    private static String with(String drawn, Map<CellAddress, String> notes, SheetText text, int number) {
        int last = number * BLOCK;
        Matcher shape = SHAPE.matcher(drawn);
        while (shape.find()) {
            last = Math.max(last, Integer.parseInt(shape.group(1)));
        }
        StringBuilder shapes = new StringBuilder(drawn.contains("_x0000_t202\"") ? "" : SHAPE_TYPE);
        Map<Integer, Integer> widths = text.widths();
        Map<Integer, Integer> heights = text.heights();
        for (Map.Entry<CellAddress, String> note : notes.entrySet()) {
            String anchor = anchor(note.getKey(), note.getValue(), widths, heights);
            shapes.append(shape(++last, note.getKey(), anchor));
        }
        int end = drawn.lastIndexOf("</xml>");
        return end < 0 ? drawn + shapes : drawn.substring(0, end) + shapes + drawn.substring(end);
    }

    private static String shape(int id, CellAddress cell, String anchor) {
        return "<v:shape id=\"_x0000_s" + id + "\" type=\"#_x0000_t202\""
                + " style=\"position:absolute;visibility:hidden\" fillcolor=\"#FFFBE6\" o:insetmode=\"auto\">"
                + "<v:fill color2=\"#FFFBE6\"/><v:path o:connecttype=\"none\"/>"
                + "<v:textbox style=\"mso-direction-alt:auto\"><div style=\"text-align:left\"></div></v:textbox>"
                + "<x:ClientData ObjectType=\"Note\"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>" + anchor
                + "</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>" + cell.row() + "</x:Row><x:Column>"
                + cell.column() + "</x:Column></x:ClientData></v:shape>";
    }

    /** Right of the cell, as large as the text: column and pixels, row and pixels, of two corners. */
    private static String anchor(
            CellAddress cell, String text, Map<Integer, Integer> widths, Map<Integer, Integer> heights) {
        int lines = text.lines().mapToInt(Boxes::lines).sum();
        int height = Math.min(MAX_HEIGHT, lines * LINE_HEIGHT + PADDING);
        int column = cell.column() + 1;
        return column + ",8," + cell.row() + ",4,"
                + reached(column, WIDTH + 8, widths, SheetText.columnPixels()) + ","
                + reached(cell.row(), height + 4, heights, SheetText.rowPixels());
    }

    private static int lines(String line) {
        int digits = line.codePoints().map(c -> c < 0x2000 ? 1 : 2).sum();
        return Math.max(1, (digits + DIGITS - 1) / DIGITS);
    }

    /** The column or row, and the rest, that so many pixels lead to. */
    private static String reached(int from, int pixels, Map<Integer, Integer> sizes, int otherwise) {
        int at = from;
        int left = pixels;
        while (left >= sizes.getOrDefault(at, otherwise)) {
            left -= sizes.getOrDefault(at, otherwise);
            at++;
        }
        return at + "," + left;
    }
}
