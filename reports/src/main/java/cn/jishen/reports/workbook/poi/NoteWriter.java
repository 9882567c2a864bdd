package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.run.Run;
import cn.jishen.reports.workbook.sheet.Attachments;
import cn.jishen.reports.workbook.sheet.CellTexts;
import cn.jishen.reports.workbook.sheet.Sheet;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Hangs notes on cells, each box as large as its text. */
public final class NoteWriter {
    /** In pixels. */
    private static final int WIDTH = 340;

    private static final int DIGITS = 44;
    private static final int LINE_HEIGHT = 18;
    private static final int PADDING = 14;
    private static final int MAX_HEIGHT = 480;

    private final Sheet sheet;
    private final XSSFSheet page;
    private @Nullable XSSFDrawing drawing;

    /** A place inside a cell: its column or row, and pixels from the edge. */
    private record Edge(int cell, int pixels) {}

    public NoteWriter(Sheet sheet, XSSFSheet page) {
        this.sheet = sheet;
        this.page = page;
    }

    public void write(Attachments.Note note) {
        XSSFDrawing on = drawing == null ? page.createDrawingPatriarch() : drawing;
        drawing = on;
        XSSFComment comment = on.createCellComment(box(note.row(), note.column(), note.text()));
        comment.setAddress(note.row(), note.column());
        comment.setAuthor(Run.PROGRAM);
        comment.setString(new XSSFRichTextString(note.text()));
    }

    /** Right of the cell. */
    private XSSFClientAnchor box(int row, int column, String text) {
        int height = Math.min(MAX_HEIGHT, CellTexts.lines(text, DIGITS) * LINE_HEIGHT + PADDING);
        Edge right = across(column + 1, WIDTH + 8);
        Edge bottom = down(row, height + 4);
        return new XSSFClientAnchor(
                Units.pixelToEMU(8),
                Units.pixelToEMU(4),
                Units.pixelToEMU(right.pixels()),
                Units.pixelToEMU(bottom.pixels()),
                column + 1,
                row,
                right.cell(),
                bottom.cell());
    }

    private Edge across(int column, int pixels) {
        int at = column;
        int left = pixels;
        while (left >= columnWidth(at)) {
            left -= columnWidth(at++);
        }
        return new Edge(at, left);
    }

    private Edge down(int row, int pixels) {
        int at = row;
        int left = pixels;
        while (left >= rowHeight(at)) {
            left -= rowHeight(at++);
        }
        return new Edge(at, left);
    }

    private int columnWidth(int column) {
        double[] widths = sheet.widths();
        return column < widths.length ? (int) Math.round(widths[column] * 7 + 5) : 64;
    }

    private int rowHeight(int row) {
        return (int) Math.round(sheet.height(row) * 96 / 72);
    }
}
