package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The XML of one sheet: its cells, and how it is looked at and printed. */
final class SheetPart {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final int A4 = 9;

    private final Sheet sheet;
    private final Strings strings;
    private final Styles styles;
    private final Map<Mark, String> addresses;

    SheetPart(Sheet sheet, Strings strings, Styles styles, Map<Mark, String> addresses) {
        this.sheet = sheet;
        this.strings = strings;
        this.styles = styles;
        this.addresses = addresses;
    }

    void write(Xml xml, boolean active) throws IOException {
        xml.open("worksheet", "xmlns", MAIN, "xmlns:r", RELATIONS);
        xml.open("sheetPr").empty("pageSetUpPr", "fitToPage", 1).close();
        xml.empty("dimension", "ref", whole());
        view(xml, active);
        xml.empty("sheetFormatPr", "defaultRowHeight", 18, "customHeight", 1);
        xml.open("cols");
        double[] widths = sheet.widths();
        for (int c = 0; c < widths.length; c++) {
            xml.empty("col", "min", c + 1, "max", c + 1, "width", widths[c], "customWidth", 1);
        }
        xml.close();
        xml.open("sheetData");
        for (int row = 0; row < sheet.rows().size(); row++) {
            row(xml, row);
        }
        xml.close();
        Sheet.Filter filter = sheet.filter();
        if (filter != null) {
            xml.empty("autoFilter", "ref", Ref.of(filter.head(), 0, filter.last(), widths.length - 1));
        }
        merges(xml);
        shades(xml);
        choices(xml);
        links(xml);
        print(xml);
        xml.open("ignoredErrors")
                .empty("ignoredError", "sqref", whole(), "numberStoredAsText", 1)
                .close();
        if (!sheet.charts().isEmpty()) {
            xml.empty("drawing", "r:id", ChartParts.DRAWING_ID);
        }
        if (sheet.hasNotes()) {
            xml.empty("legacyDrawing", "r:id", NoteParts.DRAWING_ID);
        }
        xml.close();
    }

    private String whole() {
        return Ref.of(0, 0, Math.max(0, sheet.rows().size() - 1), sheet.widths().length - 1);
    }

    private void view(Xml xml, boolean active) throws IOException {
        xml.open("sheetViews");
        xml.open("sheetView", "showGridLines", 0, "tabSelected", active ? 1 : null, "workbookViewId", 0);
        if (sheet.frozen() > 0) {
            String below = Ref.of(sheet.frozen(), 0);
            xml.empty(
                    "pane",
                    "ySplit",
                    sheet.frozen(),
                    "topLeftCell",
                    below,
                    "activePane",
                    "bottomLeft",
                    "state",
                    "frozen");
            xml.empty("selection", "pane", "bottomLeft", "activeCell", below, "sqref", below);
        }
        xml.close().close();
    }

    private void row(Xml xml, int row) throws IOException {
        List<SheetCell> cells = sheet.rows().get(row);
        xml.open("row", "r", row + 1, "ht", sheet.height(row), "customHeight", 1);
        for (int column = 0; column < cells.size(); column++) {
            SheetCell cell = cells.get(column);
            String ref = Ref.of(row, column);
            int style = styles.number(cell.look());
            if (cell.value() instanceof BigDecimal number) {
                xml.open("c", "r", ref, "s", style)
                        .text("v", number.toPlainString())
                        .close();
            } else if (cell.value() instanceof SheetCell.Formula formula) {
                xml.open("c", "r", ref, "s", style)
                        .text("f", formula.text())
                        .text("v", new BigDecimal(formula.result()).toPlainString())
                        .close();
            } else if (cell.value() instanceof Integer number) {
                xml.open("c", "r", ref, "s", style).text("v", number.toString()).close();
            } else if (cell.value() instanceof String text) {
                xml.open("c", "r", ref, "s", style, "t", "s")
                        .text("v", String.valueOf(strings.number(text)))
                        .close();
            } else {
                xml.empty("c", "r", ref, "s", style);
            }
        }
        xml.close();
    }

    private void merges(Xml xml) throws IOException {
        if (sheet.merges().isEmpty()) {
            return;
        }
        xml.open("mergeCells", "count", sheet.merges().size());
        for (Sheet.Merge merge : sheet.merges()) {
            xml.empty("mergeCell", "ref", Ref.of(merge.row(), merge.first(), merge.row(), merge.last()));
        }
        xml.close();
    }

    /** Colours that follow a formula. */
    private void shades(Xml xml) throws IOException {
        int priority = 1;
        for (Sheet.Shade shade : sheet.shades()) {
            xml.open("conditionalFormatting", "sqref", ref(shade.cells()));
            xml.open("cfRule", "type", "expression", "dxfId", styles.shade(shade.look()), "priority", priority++);
            xml.text("formula", shade.formula()).close().close();
        }
    }

    /** Lists to choose a word from. */
    private void choices(Xml xml) throws IOException {
        if (sheet.choices().isEmpty()) {
            return;
        }
        xml.open("dataValidations", "count", sheet.choices().size());
        for (Sheet.Choice choice : sheet.choices()) {
            xml.open(
                    "dataValidation",
                    "type",
                    "list",
                    "allowBlank",
                    1,
                    "showErrorMessage",
                    1,
                    "errorTitle",
                    "请从列表中选择",
                    "error",
                    "可填：" + String.join("、", choice.words()),
                    "sqref",
                    ref(choice.cells()));
            xml.text("formula1", "\"" + String.join(",", choice.words()) + "\"").close();
        }
        xml.close();
    }

    private static String ref(Sheet.Stretch cells) {
        return Ref.of(cells.first(), cells.column(), cells.last(), cells.column());
    }

    private void links(Xml xml) throws IOException {
        boolean any = false;
        for (int row = 0; row < sheet.rows().size(); row++) {
            List<SheetCell> cells = sheet.rows().get(row);
            for (int column = 0; column < cells.size(); column++) {
                Mark link = cells.get(column).link();
                String address = link == null ? null : addresses.get(link);
                if (address != null) {
                    if (!any) {
                        xml.open("hyperlinks");
                        any = true;
                    }
                    xml.empty("hyperlink", "ref", Ref.of(row, column), "location", address);
                }
            }
        }
        if (any) {
            xml.close();
        }
    }

    /** A4, as wide as the page; the name of the sheet above, the page below. */
    private void print(Xml xml) throws IOException {
        xml.empty("printOptions", "horizontalCentered", 1);
        xml.empty("pageMargins", "left", 0.4, "right", 0.4, "top", 0.65, "bottom", 0.6, "header", 0.3, "footer", 0.3);
        xml.empty(
                "pageSetup",
                "paperSize",
                A4,
                "fitToHeight",
                sheet.isOnOnePage() ? 1 : 0,
                "orientation",
                sheet.isOnOnePage() ? "portrait" : "landscape");
        String font = "&\"" + Look.FONT + ",常规\"&9";
        xml.open("headerFooter")
                .text("oddHeader", "&L" + font + WorkbookFile.TITLE + "&R" + font + sheet.name())
                .text("oddFooter", "&C" + font + "第 &P 页，共 &N 页")
                .close();
    }
}
