package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.workbook.sheet.Attachments;
import cn.jishen.reports.workbook.sheet.Links;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Merges;
import cn.jishen.reports.workbook.sheet.Ref;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTHyperlinks;

/** Writes one sheet: each row goes on at once; what belongs to the sheet as a whole follows. */
public final class SheetWriter implements SheetSink {
    private final SXSSFSheet rows;
    private final XSSFSheet page;
    private final Styles styles;
    private final Links links;
    private final CTHyperlinks written = CTHyperlinks.Factory.newInstance();

    /**
     * @param rows takes the rows
     * @param page the same sheet, which takes all the rest
     */
    public SheetWriter(SXSSFSheet rows, XSSFSheet page, Styles styles, Links links) {
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
    public void end(Sheet sheet) {
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
        CTHyperlink link = written.addNewHyperlink();
        link.setLocation(at.address());
        link.setRef(Ref.of(at.row(), at.column()));
        page.addHyperlink(new Link(link));
    }

    /** All links of a sheet in one tree of XML: POI would make a tree for each, of kilobytes. */
    private static final class Link extends XSSFHyperlink {
        private Link(CTHyperlink link) {
            super(link, null);
        }
    }
}
