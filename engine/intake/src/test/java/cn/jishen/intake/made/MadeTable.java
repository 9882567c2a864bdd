package cn.jishen.intake.made;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.intake.Docx;
import cn.jishen.intake.Intake;
import cn.jishen.intake.Reads;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A table below lines of text, written in any format; each row fills the same width. */
final class MadeTable {
    private final List<String> lines = new ArrayList<>();
    private final List<List<MadeCell>> rows = new ArrayList<>();
    private final int width;

    /** A cell that covers so many columns. */
    record MadeCell(String text, int columns) {}

    MadeTable(int width) {
        this.width = width;
    }

    void line(String text) {
        lines.add(text);
    }

    /** A row of texts, the last reaching to the right edge. */
    void row(String... texts) {
        List<MadeCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new MadeCell(texts[i], i == texts.length - 1 ? width - i : 1));
        }
        rows.add(cells);
    }

    /** A row of cells with their spans. */
    void spanned(MadeCell... cells) {
        rows.add(List.of(cells));
    }

    Disclosure read(String format) throws UnreadableException {
        return switch (format) {
            case "html" -> Reads.bytes(".html", html().getBytes(StandardCharsets.UTF_8));
            case "docx" -> Reads.docx(docx());
            case "xlsx" -> xlsx();
            default -> throw new IllegalArgumentException(format);
        };
    }

    String html() {
        StringBuilder out = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
        lines.forEach(line -> out.append("<p>").append(line).append("</p>"));
        out.append("<table>");
        for (List<MadeCell> row : rows) {
            out.append("<tr>");
            row.forEach(cell -> out.append("<td colspan=\"")
                    .append(cell.columns)
                    .append("\">")
                    .append(cell.text.replace("<", "&lt;").replace("\n", "<br>"))
                    .append("</td>"));
            out.append("</tr>");
        }
        return out.append("</table></body></html>").toString();
    }

    private String docx() {
        StringBuilder out = new StringBuilder();
        lines.forEach(line -> out.append(Docx.p(line)));
        return out.append(Docx.tbl(rows.stream()
                        .map(row -> Docx.tr(row.stream()
                                .map(cell -> Docx.tc(cell.columns, cell.text))
                                .toArray(String[]::new)))
                        .toArray(String[]::new)))
                .toString();
    }

    private Disclosure xlsx() throws UnreadableException {
        try {
            Path file = Files.createTempFile("made", ".xlsx");
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                XSSFSheet sheet = book.createSheet();
                int index = 0;
                for (String line : lines) {
                    index = write(sheet, index, List.of(new MadeCell(line, width)));
                }
                for (List<MadeCell> row : rows) {
                    index = write(sheet, index, row);
                }
                try (OutputStream out = Files.newOutputStream(file)) {
                    book.write(out);
                }
                return Intake.read(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int write(XSSFSheet sheet, int index, List<MadeCell> cells) {
        var row = sheet.createRow(index);
        int column = 0;
        for (MadeCell cell : cells) {
            row.createCell(column).setCellValue(cell.text);
            if (cell.columns > 1) {
                sheet.addMergedRegion(new CellRangeAddress(index, index, column, column + cell.columns - 1));
            }
            column += cell.columns;
        }
        return index + 1;
    }
}
