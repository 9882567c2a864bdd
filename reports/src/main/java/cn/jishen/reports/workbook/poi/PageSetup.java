package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Sheet;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How a sheet is looked at and printed. */
public record PageSetup(Sheet sheet, XSSFSheet page) {

    public void apply() {
        page.setDisplayGridlines(false);
        page.setDefaultRowHeightInPoints((float) sheet.height(Integer.MAX_VALUE));
        if (sheet.frozen() > 0) {
            page.createFreezePane(0, sheet.frozen());
            page.setRepeatingRows(new CellRangeAddress(0, sheet.frozen() - 1, -1, -1));
        }
        Sheet.Filter filter = sheet.filter();
        if (filter != null) {
            page.setAutoFilter(new CellRangeAddress(filter.head(), filter.last(), 0, sheet.widths().length - 1));
        }
        print();
    }

    /** A4, as wide as the page; the name of the sheet above, the number of the page below. */
    private void print() {
        page.setFitToPage(true);
        XSSFPrintSetup print = page.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(!sheet.isOnOnePage());
        print.setFitWidth((short) 1);
        print.setFitHeight((short) (sheet.isOnOnePage() ? 1 : 0));
        page.setHorizontallyCenter(true);
        page.setMargin(PageMargin.LEFT, 0.4);
        page.setMargin(PageMargin.RIGHT, 0.4);
        page.setMargin(PageMargin.TOP, 0.65);
        page.setMargin(PageMargin.BOTTOM, 0.6);
        page.setMargin(PageMargin.HEADER, 0.3);
        page.setMargin(PageMargin.FOOTER, 0.3);
        String font = "&\"" + Look.FONT + ",常规\"&9";
        page.getHeader().setLeft(font + WorkbookFile.TITLE);
        page.getHeader().setRight(font + sheet.name());
        page.getFooter().setCenter(font + "第 &P 页，共 &N 页");
    }
}
