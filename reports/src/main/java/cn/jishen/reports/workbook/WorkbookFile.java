package cn.jishen.reports.workbook;

import cn.jishen.reports.Run;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Sheets to the bytes of an xlsx file, by way of Apache POI. */
final class WorkbookFile {
    static final String TITLE = "绩效目标审核报告";
    static final String PROGRAM = "绩审";

    /** In memory a cell takes about 1 kB; from so many cells on, rows go to disk as they are written. */
    private static final int MANY_CELLS = 30_000;

    private static final int ROWS_IN_MEMORY = 100;

    private WorkbookFile() {}

    /** Writes the file; the stream is left open. The same sheets and run give the same bytes. */
    static void write(List<Sheet> sheets, Run run, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 16);
        try (XSSFWorkbook book = SharedTexts.workbook();
                Workbook rows = hasManyCells(sheets) ? streamed(book) : book) {
            // Our formulas refer to sheets that are still to come; tests calculate every one.
            book.setCellFormulaValidation(false);
            describe(book.getProperties(), run.time());
            Styles styles = new Styles(book);
            Map<Mark, String> addresses = addresses(sheets);
            for (Sheet sheet : sheets) {
                org.apache.poi.ss.usermodel.Sheet rowsOfSheet = rows.createSheet(sheet.name());
                new SheetWriter(sheet, book.getSheet(sheet.name()), styles, addresses).write(rowsOfSheet);
            }
            book.setActiveSheet(0);
            rows.write(bytes);
        }
        SteadyZip.copy(bytes.toByteArray(), out);
    }

    private static boolean hasManyCells(List<Sheet> sheets) {
        return sheets.stream()
                        .flatMap(sheet -> sheet.rows().stream())
                        .mapToInt(List::size)
                        .sum()
                >= MANY_CELLS;
    }

    /** The same workbook for sheets whose rows go to temporary files; its texts are shared all the same. */
    private static SXSSFWorkbook streamed(XSSFWorkbook book) {
        SXSSFWorkbook streamed = new SXSSFWorkbook(book, ROWS_IN_MEMORY, false, true);
        // Else every entry is written for archives above 4 GB, which ZipInputStream does not read.
        streamed.setZip64Mode(Zip64Mode.AsNeeded);
        return streamed;
    }

    private static void describe(POIXMLProperties properties, ZonedDateTime time) {
        Optional<Date> date = Optional.of(Date.from(time.toInstant()));
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        core.setTitle(TITLE);
        core.setCreator(PROGRAM);
        core.setCreated(date);
        core.setModified(date);
        // The program knows its own reports by this word.
        properties.getExtendedProperties().setApplication(PROGRAM);
    }

    /** “'源表标注'!H12” for every cell that others link to. */
    static Map<Mark, String> addresses(List<Sheet> sheets) {
        Map<Mark, String> addresses = new HashMap<>();
        for (Sheet sheet : sheets) {
            sheet.marks()
                    .forEach((mark, at) -> addresses.put(
                            mark, "'" + sheet.name() + "'!" + new CellReference(at[0], at[1]).formatAsString()));
        }
        return addresses;
    }
}
