package cn.jishen.intake.excel;

import cn.jishen.intake.RawWorkbook;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Sheets with much in them that holds nothing, as programs leave them behind whose user formatted whole columns. */
enum Emptiness {
    STYLED_CELLS("<row r='#' a='~'><c r='A#' s='1'/></row>"),
    FIFTY_STYLED_COLUMNS("<row r='#' a='~'>" + fifty() + "</row>"),
    ROWS_WITH_HEIGHTS("<row r='#' spans='1:9' ht='14.25' customHeight='1' a='~'/>"),
    HIDDEN_ROWS("<row r='#' hidden='1' a='~'><c r='A#' s='1'/></row>"),
    INLINE_TEXTS("<row r='#' a='~'><c r='A#' t='inlineStr'><is><t></t></is></c></row>"),
    FORMULAS_WITHOUT_RESULT("<row r='#' a='~'><c r='A#' t='str'><f>\"\"</f><v></v></c></row>"),
    SHARED_SPACES("<row r='#' a='~'><c r='A#' t='s'><v>0</v></c></row>");

    /** A whole form's text would be longer; a cell of an .xlsx may have 32,767 characters. */
    private static final String SPACES = " 　".repeat(8_000);

    private static final String TABLE = RawWorkbook.SHEET + "<sheetData>"
            + "<row r='1'><c r='A1' t='str'><v>灌区名称</v></c><c r='C1' t='str'><v>渠道长度</v></c></row>"
            + "<row r='2'><c r='A2' t='str'><v>北干渠</v></c><c r='B2' s='1'/><c r='C2'><v>12.5</v></c></row>";

    private final String piece;

    Emptiness(String piece) {
        this.piece = piece;
    }

    private static String fifty() {
        StringBuilder cells = new StringBuilder();
        for (char first : new char[] {'A', 'B'}) {
            for (char c = 'A'; c <= 'Y'; c++) {
                cells.append("<c r='").append(first).append(c).append("#' s='2'/>");
            }
        }
        return cells.toString();
    }

    /** How many pieces make a sheet that takes a while. */
    int times(int cells) {
        return this == FIFTY_STYLED_COLUMNS ? cells / 10 : cells;
    }

    /** The workbook: a small table, then so many pieces of this emptiness. */
    Path write(Path folder, int times) throws IOException {
        // The pieces count from 1 again, as rows may; it is all the same to what is empty.
        return RawWorkbook.at(folder.resolve(name() + times + ".xlsx"))
                .sharing(SPACES)
                .write(TABLE, piece, times, "</sheetData></worksheet>");
    }

    static Grid read(Path file) throws IOException {
        return (Grid) XlsxReader.read(SourceFile.of(file)).blocks().get(0);
    }

    /** Steps through all of the sheet and asks nothing: what reading cannot be below. */
    static int skim(Path file) throws IOException {
        int events = 0;
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(RawWorkbook.SHEET_PART))) {
            XMLStreamReader reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(in);
            while (reader.hasNext()) {
                events += reader.next() > 0 ? 1 : 0;
            }
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        return events;
    }
}
