package cn.jishen.reports.workbook;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLDocumentPart;
import org.apache.poi.ooxml.POIXMLRelation;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.xssf.model.SharedStringsTable;
import org.apache.poi.xssf.usermodel.XSSFFactory;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * The texts of all cells, each once. POI's own table writes every text as XML to look it up, which takes most of the
 * time of a season's workbook; our texts have no markup and are found by themselves.
 */
final class SharedTexts extends SharedStringsTable {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** A new workbook with such a table. */
    static XSSFWorkbook workbook() {
        return new XSSFWorkbook(new Factory());
    }

    @Override
    public int addSharedStringItem(RichTextString text) {
        Integer known = numbers.get(text.getString());
        if (known != null) {
            count++;
            return known;
        }
        int number = super.addSharedStringItem(text);
        numbers.put(text.getString(), number);
        return number;
    }

    private static final class Factory extends XSSFFactory {
        @Override
        public POIXMLDocumentPart newDocumentPart(POIXMLRelation descriptor) {
            return descriptor.equals(XSSFRelation.SHARED_STRINGS)
                    ? new SharedTexts()
                    : super.newDocumentPart(descriptor);
        }
    }
}
