package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One chart of lying bars, with a title, both axes named and the numbers on the bars. */
final class ChartPart {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /** Sizes of letters, in hundredths of a point. */
    private static final int TITLE = 1100;

    private static final int TEXT = 900;
    private static final int GAP = 50;
    private static final int SHARE_STEP = 20;
    private static final int NAMES = 1;
    private static final int NUMBERS = 2;

    private final Chart chart;
    private final String sheet;
    private final Xml xml;

    ChartPart(Chart chart, String sheet, Xml xml) {
        this.chart = chart;
        this.sheet = sheet;
        this.xml = xml;
    }

    void write() throws IOException {
        xml.open("c:chartSpace", "xmlns:c", ChartParts.CHART, "xmlns:a", DRAWING);
        xml.empty("c:roundedCorners", "val", 0).open("c:chart");
        title(chart.title(), TITLE, true);
        xml.empty("c:autoTitleDeleted", "val", 0).open("c:plotArea").empty("c:layout");
        bars();
        names();
        numbers();
        xml.close();
        xml.empty("c:plotVisOnly", "val", 1).close();
        xml.open("c:txPr").empty("a:bodyPr").open("a:p").open("a:pPr");
        letters("a:defRPr", TEXT, false);
        xml.close().close().close().close();
    }

    private void bars() throws IOException {
        List<Chart.Bar> bars = chart.bars();
        xml.open("c:barChart").empty("c:barDir", "val", "bar").empty("c:grouping", "val", "clustered");
        xml.empty("c:varyColors", "val", 0).open("c:ser");
        xml.empty("c:idx", "val", 0).empty("c:order", "val", 0);
        xml.open("c:tx").text("c:v", chart.numberAxis()).close();
        fill(bars.get(0).color());
        xml.empty("c:invertIfNegative", "val", 0);
        for (int i = 0; i < bars.size(); i++) {
            xml.open("c:dPt").empty("c:idx", "val", i).empty("c:invertIfNegative", "val", 0);
            fill(bars.get(i).color());
            xml.close();
        }
        labels();
        xml.open("c:cat");
        values(
                "c:strRef",
                "c:strCache",
                chart.nameColumn(),
                bars.stream().map(Chart.Bar::name).toList());
        xml.close().open("c:val");
        values(
                "c:numRef",
                "c:numCache",
                chart.numberColumn(),
                bars.stream().map(ChartPart::number).toList());
        xml.close().close();
        xml.empty("c:gapWidth", "val", GAP);
        xml.empty("c:axId", "val", NAMES).empty("c:axId", "val", NUMBERS).close();
    }

    private void labels() throws IOException {
        xml.open("c:dLbls");
        for (String what : List.of("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")) {
            xml.empty("c:show" + what, "val", what.equals("Val") ? 1 : 0);
        }
        xml.close();
    }

    /** Cells, and what they hold, so that the chart is seen before anything is calculated. */
    private void values(String reference, String cache, int column, List<String> values) throws IOException {
        int last = chart.firstRow() + values.size() - 1;
        String cells = "'" + sheet + "'!" + Ref.absolute(chart.firstRow(), column, last, column);
        xml.open(reference).text("c:f", cells).open(cache).empty("c:ptCount", "val", values.size());
        for (int i = 0; i < values.size(); i++) {
            xml.open("c:pt", "idx", i).text("c:v", values.get(i)).close();
        }
        xml.close().close();
    }

    /** The first name on top. */
    private void names() throws IOException {
        xml.open("c:catAx");
        axis(NAMES, "maxMin", null, "l", chart.nameAxis());
        ticks(NUMBERS, "autoZero");
        xml.empty("c:auto", "val", 0).close();
    }

    private void numbers() throws IOException {
        xml.open("c:valAx");
        axis(NUMBERS, "minMax", chart.most(), "b", chart.numberAxis());
        xml.empty("c:numFmt", "formatCode", "0", "sourceLinked", 0);
        ticks(NAMES, "max");
        xml.empty("c:crossBetween", "val", "between");
        if (chart.most() != null) {
            xml.empty("c:majorUnit", "val", SHARE_STEP);
        }
        xml.close();
    }

    private void axis(int id, String orientation, @Nullable Integer most, String side, String title)
            throws IOException {
        xml.empty("c:axId", "val", id).open("c:scaling").empty("c:orientation", "val", orientation);
        if (most != null) {
            xml.empty("c:max", "val", most);
        }
        if (id == NUMBERS) {
            xml.empty("c:min", "val", 0);
        }
        xml.close().empty("c:delete", "val", 0).empty("c:axPos", "val", side);
        title(title, TEXT, false);
    }

    private void ticks(int across, String where) throws IOException {
        xml.empty("c:majorTickMark", "val", "out").empty("c:minorTickMark", "val", "none");
        xml.empty("c:tickLblPos", "val", "nextTo");
        xml.empty("c:crossAx", "val", across).empty("c:crosses", "val", where);
    }

    private void title(String text, int size, boolean bold) throws IOException {
        xml.open("c:title").open("c:tx").open("c:rich").empty("a:bodyPr").empty("a:lstStyle");
        xml.open("a:p").open("a:r");
        letters("a:rPr", size, bold);
        xml.text("a:t", text).close().close().close().close();
        xml.empty("c:overlay", "val", 0).close();
    }

    private void letters(String name, int size, boolean bold) throws IOException {
        xml.open(name, "lang", "zh-CN", "sz", size, "b", bold ? 1 : 0);
        xml.empty("a:latin", "typeface", Look.FONT)
                .empty("a:ea", "typeface", Look.FONT)
                .close();
    }

    private void fill(String rgb) throws IOException {
        xml.open("c:spPr")
                .open("a:solidFill")
                .empty("a:srgbClr", "val", rgb)
                .close()
                .close();
    }

    private static String number(Chart.Bar bar) {
        return BigDecimal.valueOf(bar.number()).stripTrailingZeros().toPlainString();
    }
}
