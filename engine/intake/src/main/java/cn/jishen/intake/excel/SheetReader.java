package cn.jishen.intake.excel;

import cn.jishen.intake.ooxml.Xml;
import java.io.IOException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One worksheet of an .xlsx. */
final class SheetReader {
    private static final int LETTERS = 26;

    /** The bit in which small Latin letters differ from capital ones. */
    private static final int LETTER_CASE = 0x20;

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
            boolean hidden = isHidden(xml);
            int column = -1;
            while (xml.nextChild()) {
                column = columnOf(xml.attribute("r"), column + 1);
                readCell(xml, row, column);
            }
            // A sheet may hide all rows down to its last; of interest are those with something in them.
            if (hidden && content.isWritten(row)) {
                content.hideRow(row);
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
        for (int i = 0; i < address.length(); i++) {
            int letter = (address.charAt(i) | LETTER_CASE) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                break;
            }
            column = column * LETTERS + letter + 1;
        }
        return column - 1;
    }

    /** The number of a style; 0 when there is none. */
    private static int style(@Nullable String number) {
        try {
            return number == null ? 0 : Integer.parseInt(number.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Takes in a cell and leaves it; one without a value, whatever its style, is passed over. */
    private void readCell(Xml xml, int row, int column) throws IOException {
        String type = xml.attribute("t");
        String styled = xml.attribute("s");
        String value = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = Strings.rich(xml);
                default -> xml.skip();
            }
        }
        if (value.isEmpty()) {
            return;
        }
        switch (type == null ? "n" : type) {
            case "s" -> content.addClean(row, column, strings.get(value));
            case "n" -> content.addNumber(row, column, value, style(styled));
            case "b" ->
                content.addText(
                        row,
                        column,
                        value.isBlank() ? "" : SheetContent.shown(value.strip().equals("1")));
            default -> content.addText(row, column, value);
        }
    }
}
