package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;

/** What the standard has after the rows of a sheet, in its order. */
final class SheetEnd {
    private static final int A4 = 9;

    private final Sheet sheet;
    private final Styles styles;
    private final Xml xml;

    SheetEnd(Sheet sheet, Styles styles, Xml xml) {
        this.sheet = sheet;
        this.styles = styles;
        this.xml = xml;
    }

    void write() throws IOException {
        int width = sheet.widths().length;
        Sheet.Filter filter = sheet.filter();
        if (filter != null) {
            xml.empty("autoFilter", "ref", Ref.of(filter.head(), 0, filter.last(), width - 1));
        }
        merges();
        shades();
        choices();
        links();
        print();
        String whole = Ref.of(0, 0, Math.max(0, sheet.size() - 1), width - 1);
        xml.open("ignoredErrors")
                .empty("ignoredError", "sqref", whole, "numberStoredAsText", 1)
                .close();
        if (!sheet.charts().isEmpty()) {
            xml.empty("drawing", "r:id", ChartParts.DRAWING_ID);
        }
        if (!sheet.attachments().notes().isEmpty()) {
            xml.empty("legacyDrawing", "r:id", NoteParts.DRAWING_ID);
        }
    }

    private void merges() throws IOException {
        Merges merges = sheet.merges();
        if (merges.size() == 0) {
            return;
        }
        xml.open("mergeCells", "count", merges.size());
        for (int i = 0; i < merges.size(); i++) {
            xml.empty("mergeCell", "ref", merges.ref(i));
        }
        xml.close();
    }

    /** Colours that follow a formula. */
    private void shades() throws IOException {
        int priority = 1;
        for (Sheet.Shade shade : sheet.shades()) {
            xml.open("conditionalFormatting", "sqref", ref(shade.cells()));
            xml.open("cfRule", "type", "expression", "dxfId", styles.shade(shade.look()), "priority", priority++);
            xml.text("formula", shade.formula()).close().close();
        }
    }

    /** Lists to choose a word from. */
    private void choices() throws IOException {
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

    private void links() throws IOException {
        if (sheet.attachments().links().isEmpty()) {
            return;
        }
        xml.open("hyperlinks");
        for (Attachments.Link link : sheet.attachments().links()) {
            xml.empty("hyperlink", "ref", Ref.of(link.row(), link.column()), "location", link.address());
        }
        xml.close();
    }

    /** A4, as wide as the page; the name of the sheet above, the page below. */
    private void print() throws IOException {
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
