package cn.jishen.intake.excel;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.ole.OleFile;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.DamagedException;
import cn.jishen.intake.source.LeftOutContent;
import cn.jishen.intake.source.Limit;
import cn.jishen.intake.source.SourceDocument;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.util.LittleEndian;

/**
 * Reads .xls of Excel 97 and later, record by record, as {@link XlsxReader} reads .xlsx. HSSF's user model would hold
 * every blank cell of a hostile file.
 */
public final class XlsReader {
    /** A full sheet of 65 536 rows has some 20 MB. */
    private static final Limit SIZE = Limit.ofMegabytes("jishen.xls.megabytes", 64);

    private static final int EXCEL_97 = 0x0600;

    private XlsReader() {}

    /** The sheets as grids, in the order of their tabs. */
    public static SourceDocument read(SourceFile file) throws IOException {
        return OleFile.read(file, ole -> {
            String workbook = ole.workbook();
            if (workbook == null) {
                throw new DamagedException("no workbook");
            }
            ole.checkSize(workbook, SIZE);
            try (InputStream in = ole.stream(workbook)) {
                checkVersion(in.readNBytes(8));
            }
            XlsBook book = new XlsBook();
            try (InputStream in = ole.stream(workbook)) {
                RecordFactoryInputStream records = new RecordFactoryInputStream(in, false);
                for (Record next = records.nextRecord(); next != null; next = records.nextRecord()) {
                    book.accept(next);
                }
            }
            return document(book.sheets(), ole);
        });
    }

    /** The first record tells the version; older files have records that the parser of newer ones stumbles over. */
    private static void checkVersion(byte[] begin) throws IOException {
        if (begin.length < 8 || LittleEndian.getUShort(begin) != BOFRecord.sid) {
            throw new DamagedException("no beginning of a workbook");
        }
        if (LittleEndian.getUShort(begin, 4) < EXCEL_97) {
            throw new OldExcelFormatException("BIFF version " + LittleEndian.getUShort(begin, 4));
        }
    }

    private static SourceDocument document(List<SheetContent> sheets, OleFile ole) throws IOException {
        List<Block> blocks = new ArrayList<>();
        List<Note> notes = new ArrayList<>();
        for (SheetContent sheet : sheets) {
            blocks.add(sheet.grid());
            notes.addAll(sheet.notes());
        }
        if (ole.has("_VBA_PROJECT_CUR")) {
            notes.add(LeftOutContent.macros());
        }
        return new SourceDocument(
                blocks, notes, ole.embedsDocuments("") ? List.of(LeftOutContent.embeddedObjects()) : List.of());
    }
}
