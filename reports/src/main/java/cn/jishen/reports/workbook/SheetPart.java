package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The XML of one sheet: its cells, and how it is looked at and printed. Each row is written as it comes; what the
 * standard has after the rows is written at the end.
 */
final class SheetPart implements SheetSink {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Xml xml;
    private final Strings strings;
    private final Styles styles;
    private final Addresses addresses;
    private final boolean active;
    private boolean begun;

    /** @param active whether it is the one in sight when the workbook is opened */
    SheetPart(Xml xml, Strings strings, Styles styles, Addresses addresses, boolean active) {
        this.xml = xml;
        this.strings = strings;
        this.styles = styles;
        this.addresses = addresses;
        this.active = active;
    }

    @Override
    public void row(Sheet sheet, int row, List<SheetCell> cells, Shape shape) {
        try {
            begin(sheet);
            boolean detail = shape.fold() == Sheet.Fold.DETAIL;
            xml.open(
                    "row",
                    "r",
                    row + 1,
                    "ht",
                    shape.height(),
                    "customHeight",
                    1,
                    "hidden",
                    detail ? 1 : null,
                    "outlineLevel",
                    detail ? 1 : null,
                    "collapsed",
                    shape.fold() == Sheet.Fold.HEAD ? 1 : null);
            for (int column = 0; column < cells.size(); column++) {
                cell(cells.get(column), row, column);
            }
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable String address(Mark link) {
        return addresses.of(link);
    }

    /** Writes what follows the rows. */
    void end(Sheet sheet) throws IOException {
        begin(sheet);
        xml.close();
        new SheetEnd(sheet, styles, xml).write();
        xml.close();
    }

    /** Nothing but at the first row: how much of the top is frozen is known only then. */
    private void begin(Sheet sheet) throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        xml.open("worksheet", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.open("sheetPr")
                .empty("outlinePr", "summaryBelow", 0)
                .empty("pageSetUpPr", "fitToPage", 1)
                .close();
        view(sheet.frozen());
        xml.empty("sheetFormatPr", "defaultRowHeight", 18, "customHeight", 1, "outlineLevelRow", 1);
        xml.open("cols");
        double[] widths = sheet.widths();
        for (int c = 0; c < widths.length; c++) {
            xml.empty("col", "min", c + 1, "max", c + 1, "width", widths[c], "customWidth", 1);
        }
        xml.close();
        xml.open("sheetData");
    }

    private void view(int frozen) throws IOException {
        xml.open("sheetViews");
        xml.open("sheetView", "showGridLines", 0, "tabSelected", active ? 1 : null, "workbookViewId", 0);
        if (frozen > 0) {
            String below = Ref.of(frozen, 0);
            xml.empty("pane", "ySplit", frozen, "topLeftCell", below, "activePane", "bottomLeft", "state", "frozen");
            xml.empty("selection", "pane", "bottomLeft", "activeCell", below, "sqref", below);
        }
        xml.close().close();
    }

    /** By hand, because a season has tens of millions of cells; references and numbers need no escaping. */
    private void cell(SheetCell cell, int row, int column) throws IOException {
        xml.raw("<c r=\"").raw(Ref.of(row, column)).raw("\" s=\"");
        xml.raw(String.valueOf(styles.number(cell.look()))).raw("\"");
        Object value = cell.value();
        if (value instanceof String text) {
            text(text);
        } else if (value instanceof SheetCell.Formula formula) {
            xml.raw(">").text("f", formula.text());
            number(new BigDecimal(formula.result()).toPlainString());
        } else if (value instanceof BigDecimal number) {
            xml.raw(">");
            number(number.toPlainString());
        } else if (value instanceof Integer number) {
            xml.raw(">");
            number(number.toString());
        } else {
            xml.raw("/>");
        }
    }

    private void text(String text) throws IOException {
        int number = strings.number(text);
        if (number >= 0) {
            xml.raw(" t=\"s\">");
            number(String.valueOf(number));
        } else {
            xml.raw(" t=\"inlineStr\"><is>").cellText(text).raw("</is></c>");
        }
    }

    private void number(String number) throws IOException {
        xml.raw("<v>").raw(number).raw("</v></c>");
    }
}
