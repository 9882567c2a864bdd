package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.text.Xml;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The texts of cells, each once; cells hold its number. POI's own table keeps a tree of XML for each and writes it out
 * to look it up, which takes most of the time of a season; ours have no markup and are found by themselves. A season
 * has hundreds of thousands that never come again, so when the table is full, what is not in it stands in its cell.
 */
public final class SharedTexts extends SharedStringsTable {
    /** About 25 MB in memory. */
    private static final int MOST_TEXTS = 100_000;

    private static final int MOST_CHARACTERS = 4_000_000;
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int mostTexts;
    private int characters;

    /** A new workbook with such a table. */
    public static XSSFWorkbook workbook() {
        return workbook(MOST_TEXTS);
    }

    /**
     *
     * A new workbook with a smaller table.
     *
     *
     *
     * @param mostTexts how many the table holds
     *
     */
    public static XSSFWorkbook workbook(int mostTexts) {
        return new XSSFWorkbook(new Factory(mostTexts));
    }

    private SharedTexts(int mostTexts) {
        this.mostTexts = mostTexts;
    }

    /** -1 for a text that has no room. */
    public int number(String text) {
        Integer known = numbers.get(text);
        if (known == null) {
            if (numbers.size() == mostTexts || characters + text.length() > MOST_CHARACTERS) {
                return -1;
            }
            known = numbers.size();
            numbers.put(text, known);
            characters += text.length();
        }
        count++;
        return known;
    }

    @Override
    public int addSharedStringItem(RichTextString text) {
        return number(text.getString());
    }

    @Override
    public int getUniqueCount() {
        return numbers.size();
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Xml xml = new Xml(writer).prolog();
        xml.open("sst", "xmlns", MAIN, "count", count, "uniqueCount", numbers.size());
        for (String text : numbers.keySet()) {
            xml.open("si").cellText(text).close();
        }
        xml.close();
        writer.flush();
    }

    private static final class Factory extends XSSFFactory {
        private final int mostTexts;

        private Factory(int mostTexts) {
            this.mostTexts = mostTexts;
        }

        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
            return descriptor.equals(XSSFRelation.SHARED_STRINGS)
                    ? new SharedTexts(mostTexts)
                    : super.newDocumentPart(descriptor);
        }
    }
}
