package cn.jishen.intake.excel;

import cn.jishen.intake.ooxml.Xml;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One worksheet of an .xlsx. */
final class SheetReader {
    private final Strings strings;
    private final SheetContent content;

    private SheetReader(Strings strings, SheetContent content) {
        this.strings = strings;
        this.content = content;
    }

    /** Reads the sheet's part into its content. */
    static void read(Xml xml, Strings strings, SheetContent content) throws IOException {
        SheetReader reader = new SheetReader(strings, content);
        xml.nextChild();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "sheetData" -> reader.readRows(xml);
                case "mergeCells" -> reader.readMerges(xml);
                case "cols" -> reader.readColumns(xml);
                default -> xml.skip();
            }
        }
    }

    private static boolean isHidden(Xml xml) {
        String hidden = xml.attribute("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private void readColumns(Xml xml) throws IOException {
        while (xml.nextChild()) {
            if (isHidden(xml)) {
                content.hideColumns();
            }
            xml.skip();
        }
    }

    private void readRows(Xml xml) throws IOException {
        int row = -1;
        while (xml.nextChild()) {
            row = xml.attribute("r", row + 2) - 1;
            if (isHidden(xml)) {
                content.hideRow(row);
            }
            int column = -1;
            while (xml.nextChild()) {
                column = columnOf(xml.attribute("r"), column + 1);
                readCell(xml, row, column);
            }
        }
    }

    private void readMerges(Xml xml) throws IOException {
        while (xml.nextChild()) {
            String range = xml.attribute("ref");
            if (range != null) {
                content.merge(CellRangeAddress.valueOf(range));
            }
            xml.skip();
        }
    }

    /** The column of an address such as B10, from 0; the given one when there is no address. */
    private static int columnOf(@Nullable String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (char c : address.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }

    /** Takes in a cell and leaves it. */
    private void readCell(Xml xml, int row, int column) throws IOException {
        String type = xml.attribute("t");
        int style = xml.attribute("s", 0);
        String value = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = Strings.rich(xml);
                default -> xml.skip();
            }
        }
        switch (type == null ? "n" : type) {
            case "s" -> content.addText(row, column, strings.get(value));
            case "n" -> content.addNumber(row, column, value, style);
            case "b" ->
                content.addText(
                        row,
                        column,
                        value.isBlank() ? "" : SheetContent.shown(value.strip().equals("1")));
            default -> content.addText(row, column, value);
        }
    }
}
