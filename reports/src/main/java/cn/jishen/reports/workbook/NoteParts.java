package cn.jishen.reports.workbook;

import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.Xml;
import java.io.IOException;

/** The notes of a sheet: their texts, and the drawing of their boxes, each as large as its text. */
final class NoteParts {
    static final String DRAWING_ID = "rId1";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final int WIDTH = 340;
    private static final int DIGITS = 44;
    private static final int LINE_HEIGHT = 18;
    private static final int PADDING = 14;
    private static final int MAX_HEIGHT = 480;

    private final Sheet sheet;

    NoteParts(Sheet sheet) {
        this.sheet = sheet;
    }

    void writeTexts(Xml xml) throws IOException {
        xml.open("comments", "xmlns", MAIN);
        xml.open("authors").text("author", Run.PROGRAM).close();
        xml.open("commentList");
        for (Attachments.Note note : sheet.attachments().notes()) {
            xml.open("comment", "ref", Ref.of(note.row(), note.column()), "authorId", 0);
            xml.open("text").cellText(note.text()).close();
            xml.close();
        }
        xml.close().close();
    }

    /** Spreadsheet programs take the place and size of a note's box from a drawing of the old kind. */
    void writeBoxes(Xml xml) throws IOException {
        xml.open(
                "xml",
                "xmlns:v",
                "urn:schemas-microsoft-com:vml",
                "xmlns:o",
                "urn:schemas-microsoft-com:office:office",
                "xmlns:x",
                "urn:schemas-microsoft-com:office:excel");
        xml.open("o:shapelayout", "v:ext", "edit")
                .empty("o:idmap", "v:ext", "edit", "data", 1)
                .close();
        xml.open(
                "v:shapetype",
                "id",
                "note",
                "coordsize",
                "21600,21600",
                "o:spt",
                202,
                "path",
                "m,l,21600r21600,l21600,xe");
        xml.empty("v:stroke", "joinstyle", "miter").empty("v:path", "gradientshapeok", "t", "o:connecttype", "rect");
        xml.close();
        int number = 1;
        for (Attachments.Note note : sheet.attachments().notes()) {
            box(xml, note, number++);
        }
        xml.close();
    }

    private void box(Xml xml, Attachments.Note note, int number) throws IOException {
        xml.open(
                "v:shape",
                "id",
                "note" + number,
                "type",
                "#note",
                "style",
                "position:absolute;visibility:hidden",
                "fillcolor",
                "#FFFBE6",
                "o:insetmode",
                "auto");
        xml.empty("v:fill", "color2", "#FFFBE6").empty("v:path", "o:connecttype", "none");
        xml.open("v:textbox", "style", "mso-direction-alt:auto")
                .text("div", "", "style", "text-align:left")
                .close();
        xml.open("x:ClientData", "ObjectType", "Note");
        xml.empty("x:MoveWithCells").empty("x:SizeWithCells");
        xml.text("x:Anchor", anchor(note)).text("x:AutoFill", "False");
        xml.text("x:Row", String.valueOf(note.row())).text("x:Column", String.valueOf(note.column()));
        xml.close().close();
    }

    /** Right of the cell: column and pixels, row and pixels, of the upper left and of the lower right corner. */
    private String anchor(Attachments.Note note) {
        int height = Math.min(MAX_HEIGHT, CellTexts.lines(note.text(), DIGITS) * LINE_HEIGHT + PADDING);
        return (note.column() + 1) + ",8," + note.row() + ",4," + across(note.column() + 1, WIDTH + 8) + ","
                + down(note.row(), height + 4);
    }

    private String across(int column, int pixels) {
        int at = column;
        int left = pixels;
        while (left >= columnWidth(at)) {
            left -= columnWidth(at++);
        }
        return at + "," + left;
    }

    private String down(int row, int pixels) {
        int at = row;
        int left = pixels;
        while (left >= rowHeight(at)) {
            left -= rowHeight(at++);
        }
        return at + "," + left;
    }

    private int columnWidth(int column) {
        double[] widths = sheet.widths();
        return column < widths.length ? (int) Math.round(widths[column] * 7 + 5) : 64;
    }

    private int rowHeight(int row) {
        return (int) Math.round(sheet.height(row) * 96 / 72);
    }
}
