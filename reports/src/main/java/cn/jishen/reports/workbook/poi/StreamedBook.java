package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.workbook.sheet.Ref;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook of POI whose rows go to temporary files as they come, with our table of texts, and with one time for all
 * entries of its archive, so that neither the clock nor the time zone shows in the bytes.
 */
public final class StreamedBook extends SXSSFWorkbook {
    /** An archive says local times without their zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final SharedTexts texts;

    /**
     *
     * Over a workbook whose table of texts is ours.
     *
     *
     *
     * @param book made by {@link SharedTexts#workbook}
     *
     */
    public StreamedBook(XSSFWorkbook book) {
        super(book, 1, false, true);
        this.texts = (SharedTexts) book.getSharedStringSource();
        // Else every entry is written for archives above 4 GB, which some readers do not take.
        setZip64Mode(Zip64Mode.AsNeeded);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        return new Rows(texts);
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        SteadyArchive archive = new SteadyArchive(out);
        archive.setUseZip64(zip64Mode);
        return archive;
    }

    /** Writes texts by our table: POI makes a tree of XML of each before it asks for its number. */
    private static final class Rows extends SheetDataWriter {
        private final SharedTexts texts;

        private Rows(SharedTexts texts) throws IOException {
            super(texts);
            this.texts = texts;
        }

        @Override
        public void writeCell(int column, Cell cell) throws IOException {
            if (cell.getCellType() != CellType.STRING) {
                super.writeCell(column, cell);
                return;
            }
            String text = cell.getStringCellValue();
            int number = texts.number(text);
            _out.write("<c r=\"");
            _out.write(Ref.of(cell.getRowIndex(), column));
            _out.write("\" s=\"");
            _out.write(Integer.toString(cell.getCellStyle().getIndex()));
            if (number >= 0) {
                _out.write("\" t=\"s\"><v>");
                _out.write(Integer.toString(number));
                _out.write("</v></c>");
            } else {
                _out.write("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
                outputEscapedString(text);
                _out.write("</t></is></c>");
            }
        }
    }

    private static final class SteadyArchive extends ZipArchiveOutputStream {
        private SteadyArchive(OutputStream out) {
            super(out);
        }

        @Override
        public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
            entry.setTime(ENTRY_TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
            super.putArchiveEntry(entry);
        }
    }
}
