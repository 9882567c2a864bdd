package cn.jishen.reports.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** Writes one sheet: each row goes on at once; what belongs to the sheet as a whole follows. */
final class SheetWriter implements SheetSink {
    private final SXSSFSheet rows;
    private final XSSFSheet page;
    private final Styles styles;
    private final Links links;

    /**
     * @param rows takes the rows
     * @param page the same sheet, which takes all the rest
     */
    SheetWriter(SXSSFSheet rows, XSSFSheet page, Styles styles, Links links) {
        this.rows = rows;
        this.page = page;
        this.styles = styles;
        this.links = links;
    }

    @Override
    public @Nullable String address(Mark link) {
        return links.of(link);
    }

    @Override
    public void row(Sheet sheet, int number, List<SheetCell> cells, Shape shape) {
        SXSSFRow row = rows.createRow(number);
        row.setHeightInPoints((float) shape.height());
        if (shape.fold() == Sheet.Fold.DETAIL) {
            rows.setRowOutlineLevel(number, 1);
            row.setZeroHeight(true);
        } else if (shape.fold() == Sheet.Fold.HEAD) {
            row.setCollapsed(true);
        }
        for (int c = 0; c < cells.size(); c++) {
            fill(row.createCell(c), cells.get(c));
        }
    }

    private void fill(SXSSFCell to, SheetCell cell) {
        to.setCellStyle(styles.of(cell.look()));
        if (cell.value() instanceof BigDecimal number) {
            to.setCellValue(number.doubleValue());
        } else if (cell.value() instanceof Integer number) {
            to.setCellValue(number);
        } else if (cell.value() instanceof SheetCell.Formula formula) {
            to.setCellFormula(formula.text());
            to.setCellValue(formula.result());
        } else if (cell.value() instanceof String text) {
            to.setCellValue(text);
        }
    }

    /** After the last row. */
    void end(Sheet sheet) {
        page.setRowSumsBelow(false);
        double[] widths = sheet.widths();
        for (int c = 0; c < widths.length; c++) {
            page.setColumnWidth(c, (int) Math.round(widths[c] * 256));
        }
        Merges merges = sheet.merges();
        for (int i = 0; i < merges.size(); i++) {
            page.addMergedRegionUnsafe(merges.region(i));
        }
        sheet.attachments().links().forEach(this::link);
        NoteWriter notes = new NoteWriter(sheet, page);
        sheet.attachments().notes().forEach(notes::write);
        new Overlays(sheet, page).write();
        new PageSetup(sheet, page).apply();
        // Codes and years are texts on purpose.
        page.addIgnoredErrors(
                new CellRangeAddress(0, Math.max(0, sheet.size() - 1), 0, widths.length - 1),
                IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }

    private void link(Attachments.Link at) {
        XSSFHyperlink link = page.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(at.address());
        link.setCellReference(new CellReference(at.row(), at.column()));
        page.addHyperlink(link);
    }
}
