package cn.jishen.features.samples;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import tools.jackson.databind.JsonNode;

/** The sample as a workbook, one form a sheet. */
final class SampleWorkbook {
    private static final int[] WIDTHS = {12, 15, 18, 22, 13, 10, 14};

    private SampleWorkbook() {}

    static void write(SampleFacts facts, OutputStream out) throws IOException {
        try (Workbook book = new XSSFWorkbook()) {
            CellStyle plain = style(book, false);
            CellStyle head = style(book, true);
            List<JsonNode> projects = facts.projects();
            for (int i = 0; i < projects.size(); i++) {
                String name = projects.get(i).get("name").asString();
                sheet(book.createSheet((i + 1) + "-" + name), facts, projects.get(i), i + 1, plain, head);
            }
            book.write(out);
        }
    }

    private static void sheet(
            Sheet sheet, SampleFacts facts, JsonNode project, int number, CellStyle plain, CellStyle head) {
        for (int c = 0; c < WIDTHS.length; c++) {
            sheet.setColumnWidth(c, WIDTHS[c] * 256);
        }
        put(sheet, 0, 0, 1, SampleForm.WIDTH, number + "、" + project.get("name").asString() + "绩效目标表", head);
        put(sheet, 1, 0, 2, SampleForm.WIDTH, facts.unitLine(), plain);
        for (SampleForm.Cell cell : SampleForm.of(project).cells()) {
            CellStyle style = cell.head() ? head : plain;
            put(sheet, cell.top() + 2, cell.left(), cell.bottom() + 2, cell.right(), cell.text(), style);
        }
    }

    private static void put(Sheet sheet, int top, int left, int bottom, int right, String text, CellStyle style) {
        for (int r = top; r < bottom; r++) {
            for (int c = left; c < right; c++) {
                org.apache.poi.ss.usermodel.Row row = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
                row.createCell(c).setCellStyle(style);
            }
        }
        sheet.getRow(top).getCell(left).setCellValue(text);
        if (bottom - top > 1 || right - left > 1) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom - 1, left, right - 1));
        }
    }

    private static CellStyle style(Workbook book, boolean head) {
        Font font = book.createFont();
        font.setFontName("宋体");
        font.setBold(head);
        CellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setAlignment(head ? HorizontalAlignment.CENTER : HorizontalAlignment.LEFT);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }
}
