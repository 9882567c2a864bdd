package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.run.Run;
import cn.jishen.reports.workbook.sheet.Links;
import cn.jishen.reports.workbook.sheet.Tab;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets to the bytes of an xlsx file, by way of Apache POI. */
public final class WorkbookFile {
    public static final String TITLE = "绩效目标审核报告";

    private WorkbookFile() {}

    /** Writes the file; the stream is left open. The same sheets and time give the same bytes. */
    public static void write(List<Tab> tabs, Links links, ZonedDateTime time, OutputStream out) throws IOException {
        TemporaryFolder folder = TemporaryFolder.make();
        try (XSSFWorkbook book = SharedTexts.workbook();
                StreamedBook rows = new StreamedBook(book)) {
            // Our formulas refer to sheets that are still to come; tests calculate every one.
            book.setCellFormulaValidation(false);
            describe(book.getProperties(), time);
            Styles styles = new Styles(book);
            for (Tab tab : tabs) {
                write(tab, links, rows, styles);
            }
            book.setActiveSheet(0);
            rows.write(out);
        } finally {
            folder.close();
        }
    }

    private static void write(Tab tab, Links links, StreamedBook rows, Styles styles) throws IOException {
        SXSSFSheet streamed = rows.createSheet(tab.name());
        SheetWriter writer = new SheetWriter(streamed, rows.getXSSFWorkbook().getSheet(tab.name()), styles, links);
        writer.end(tab.build(writer));
        streamed.flushRows();
    }

    private static void describe(POIXMLProperties properties, ZonedDateTime time) {
        Optional<Date> date = Optional.of(Date.from(time.toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(TITLE);
        core.setCreator(Run.PROGRAM);
        core.setCreated(date);
        core.setModified(date);
        // The program knows its own reports by this word.
        properties.getExtendedProperties().setApplication(Run.PROGRAM);
    }
}
