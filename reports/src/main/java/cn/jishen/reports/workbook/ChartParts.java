package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;

/** The charts of a sheet: where they stand on it, and each chart by itself. */
final class ChartParts {
    static final String DRAWING_ID = "rId3";
    static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Sheet sheet;

    ChartParts(Sheet sheet) {
        this.sheet = sheet;
    }

    List<Chart> charts() {
        return sheet.charts();
    }

    /** The drawing, in which the relations rId1, rId2, … are the charts. */
    void writeDrawing(Xml xml) throws IOException {
        xml.open(
                "xdr:wsDr",
                "xmlns:xdr",
                DRAWING + "spreadsheetDrawing",
                "xmlns:a",
                DRAWING + "main",
                "xmlns:c",
                CHART,
                "xmlns:r",
                RELATIONS);
        for (int i = 0; i < charts().size(); i++) {
            place(xml, charts().get(i), i + 1);
        }
        xml.close();
    }

    void writeChart(Xml xml, int index) throws IOException {
        new ChartPart(charts().get(index), sheet.name(), xml).write();
    }

    private static void place(Xml xml, Chart chart, int number) throws IOException {
        Chart.Place place = chart.place();
        xml.open("xdr:twoCellAnchor");
        corner(xml, "xdr:from", place.left(), place.top());
        corner(xml, "xdr:to", place.right(), place.bottom());
        xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
        xml.empty("xdr:cNvPr", "id", number + 1, "name", "图表" + number, "descr", chart.title());
        xml.empty("xdr:cNvGraphicFramePr").close();
        xml.open("xdr:xfrm").empty("a:off", "x", 0, "y", 0);
        xml.empty("a:ext", "cx", 0, "cy", 0).close();
        xml.open("a:graphic").open("a:graphicData", "uri", CHART);
        xml.empty("c:chart", "r:id", "rId" + number).close().close().close();
        xml.empty("xdr:clientData").close();
    }

    private static void corner(Xml xml, String name, int column, int row) throws IOException {
        xml.open(name).text("xdr:col", String.valueOf(column)).text("xdr:colOff", "0");
        xml.text("xdr:row", String.valueOf(row)).text("xdr:rowOff", "0").close();
    }
}
