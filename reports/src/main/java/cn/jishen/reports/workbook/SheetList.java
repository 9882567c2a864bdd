package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of sheets, which comes last in the file, when it is known what each has become. */
final class SheetList {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final List<Written> written = new ArrayList<>();

    /** All that stays in memory of a sheet that is written. */
    private record Written(String name, int width, int frozen, Sheet.@Nullable Filter filter) {}

    void add(Sheet sheet) {
        written.add(new Written(sheet.name(), sheet.widths().length, sheet.frozen(), sheet.filter()));
    }

    /** The list itself, with what names stand for in each sheet. */
    void write(Xml xml) throws IOException {
        xml.open("workbook", "xmlns", MAIN, "xmlns:r", WorkbookFile.OFFICE + "relationships");
        xml.open("bookViews").empty("workbookView", "activeTab", 0).close();
        xml.open("sheets");
        for (int i = 0; i < written.size(); i++) {
            xml.empty("sheet", "name", written.get(i).name(), "sheetId", i + 1, "r:id", "rId" + (i + 1));
        }
        xml.close();
        xml.open("definedNames");
        for (int i = 0; i < written.size(); i++) {
            names(xml, i, written.get(i));
        }
        xml.close().close();
    }

    private static void names(Xml xml, int index, Written sheet) throws IOException {
        Sheet.Filter filter = sheet.filter();
        if (filter != null) {
            String range = Ref.absolute(filter.head(), 0, filter.last(), sheet.width() - 1);
            String address = quoted(sheet) + "!" + range;
            xml.text("definedName", address, "name", "_xlnm._FilterDatabase", "localSheetId", index, "hidden", 1);
        }
        if (sheet.frozen() > 0) {
            String rows = quoted(sheet) + "!$1:$" + sheet.frozen();
            xml.text("definedName", rows, "name", "_xlnm.Print_Titles", "localSheetId", index);
        }
    }

    /** Which part each sheet is. */
    void writeRelations(Xml xml) throws IOException {
        xml.open("Relationships", "xmlns", WorkbookFile.PACKAGE + "relationships");
        int number = 1;
        for (; number <= written.size(); number++) {
            WorkbookFile.relation(
                    xml,
                    "rId" + number,
                    WorkbookFile.OFFICE + "relationships/worksheet",
                    "worksheets/sheet" + number + ".xml");
        }
        WorkbookFile.relation(xml, "rId" + number++, WorkbookFile.OFFICE + "relationships/styles", "styles.xml");
        WorkbookFile.relation(
                xml, "rId" + number, WorkbookFile.OFFICE + "relationships/sharedStrings", "sharedStrings.xml");
        xml.close();
    }

    private static String quoted(Written sheet) {
        return "'" + sheet.name() + "'";
    }
}
