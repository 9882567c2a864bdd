package cn.jishen.reports.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Writes one sheet.
 *
 * @param sheet what it shows
 * @param page the sheet of the workbook, which takes all but the rows
 * @param addresses of the cells that others link to
 */
record SheetWriter(Sheet sheet, XSSFSheet page, Styles styles, Map<Mark, String> addresses) {

    /** The rows go to a sheet of their own, because those of a large workbook are not kept in memory. */
    void write(org.apache.poi.ss.usermodel.Sheet rows) {
        columns();
        NoteWriter notes = new NoteWriter(sheet, page);
        int count = sheet.rows().size();
        for (int r = 0; r < count; r++) {
            Row row = rows.createRow(r);
            row.setHeightInPoints((float) sheet.height(r));
            List<Cell> cells = sheet.take(r);
            for (int c = 0; c < cells.size(); c++) {
                Cell cell = cells.get(c);
                fill(row.createCell(c), cell);
                link(r, c, cell);
                notes.write(r, c, cell.note());
            }
        }
        sheet.merges()
                .forEach(m -> page.addMergedRegionUnsafe(new CellRangeAddress(m.row(), m.row(), m.first(), m.last())));
        new Extras(sheet, page).write();
        new PageSetup(sheet, page).apply();
    }

    private void columns() {
        double[] widths = sheet.widths();
        for (int c = 0; c < widths.length; c++) {
            page.setColumnWidth(c, (int) Math.round(widths[c] * 256));
        }
        int lastRow = Math.max(0, sheet.rows().size() - 1);
        // Codes and years are texts on purpose.
        page.addIgnoredErrors(
                new CellRangeAddress(0, lastRow, 0, widths.length - 1), IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void fill(org.apache.poi.ss.usermodel.Cell to, Cell cell) {
        to.setCellStyle(styles.of(cell.look()));
        if (cell.value() instanceof BigDecimal number) {
            to.setCellValue(number.doubleValue());
        } else if (cell.value() instanceof Integer number) {
            to.setCellValue(number);
        } else if (cell.value() instanceof Cell.Formula formula) {
            to.setCellFormula(formula.text());
            to.setCellValue(formula.result());
        } else if (cell.value() instanceof String text) {
            to.setCellValue(text);
        }
    }

    private void link(int row, int column, Cell cell) {
        String address = cell.link() == null ? null : addresses.get(cell.link());
        if (address != null) {
            XSSFHyperlink link = page.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            link.setAddress(address);
            link.setCellReference(new CellReference(row, column));
            page.addHyperlink(link);
        }
    }
}
