package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.workbook.sheet.Chart;
import cn.jishen.reports.workbook.sheet.Look;
import java.util.HexFormat;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;

/** Draws a chart on a sheet. */
public final class ChartWriter {
    /** Sizes of letters, in hundredths of a point. */
    private static final int TITLE = 1100;

    private static final int TEXT = 900;
    private static final int GAP = 50;

    private final Chart chart;
    private final XSSFSheet page;

    public ChartWriter(Chart chart, XSSFSheet page) {
        this.chart = chart;
        this.page = page;
    }

    public void write() {
        Chart.Place place = chart.place();
        XSSFChart drawn = page.createDrawingPatriarch()
                .createChart(
                        new XSSFClientAnchor(0, 0, 0, 0, place.left(), place.top(), place.right(), place.bottom()));
        drawn.setTitleText(chart.title());
        drawn.setTitleOverlay(false);
        drawn.getCTChartSpace().addNewRoundedCorners().setVal(false);
        XDDFCategoryAxis names = drawn.createCategoryAxis(AxisPosition.LEFT);
        names.setTitle(chart.nameAxis());
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis numbers = drawn.createValueAxis(AxisPosition.BOTTOM);
        numbers.setTitle(chart.numberAxis());
        numbers.setNumberFormat("0");
        Chart.Scale scale = chart.scale();
        numbers.setMinimum(scale == null ? 0 : scale.least());
        if (scale != null) {
            numbers.setMaximum(scale.most());
            numbers.setMajorUnit(scale.step());
        }
        numbers.setCrosses(AxisCrosses.MAX);
        numbers.setCrossBetween(AxisCrossBetween.BETWEEN);
        bars(drawn, names, numbers);
        letters(drawn);
    }

    private void bars(XSSFChart drawn, XDDFCategoryAxis names, XDDFValueAxis numbers) {
        List<Chart.Bar> bars = chart.bars();
        XDDFDataSource<String> labels = XDDFDataSourcesFactory.fromArray(
                bars.stream().map(Chart.Bar::name).toArray(String[]::new), range(chart.nameColumn()), 0);
        XDDFNumericalDataSource<Double> values = XDDFDataSourcesFactory.fromArray(
                bars.stream().map(Chart.Bar::number).toArray(Double[]::new), range(chart.numberColumn()), 0);
        XDDFBarChartData data = (XDDFBarChartData) drawn.createData(ChartTypes.BAR, names, numbers);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(GAP);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(labels, values);
        series.setTitle(chart.numberAxis(), null);
        series.setFillProperties(fill(bars.get(0).color()));
        for (int i = 0; i < bars.size(); i++) {
            series.getDataPoint(i).setFillProperties(fill(bars.get(i).color()));
        }
        drawn.plot(data);
    }

    /** “'总览'!$A$31:$A$40”. */
    private String range(int column) {
        int first = chart.firstRow();
        return new CellRangeAddress(first, first + chart.bars().size() - 1, column, column)
                .formatAsString(page.getSheetName(), true);
    }

    /** Numbers on the bars, and Chinese letters of a readable size: POI has no words for either. */
    private static void letters(XSSFChart drawn) {
        CTPlotArea area = drawn.getCTChart().getPlotArea();
        CTDLbls shown = area.getBarChartArray(0).getSerArray(0).addNewDLbls();
        shown.addNewShowLegendKey().setVal(false);
        shown.addNewShowVal().setVal(true);
        shown.addNewShowCatName().setVal(false);
        shown.addNewShowSerName().setVal(false);
        shown.addNewShowPercent().setVal(false);
        shown.addNewShowBubbleSize().setVal(false);
        CTTextBody all = drawn.getCTChartSpace().addNewTxPr();
        all.addNewBodyPr();
        dress(all.addNewP().addNewPPr().addNewDefRPr(), TEXT, false);
        dress(drawn.getCTChart().getTitle(), TITLE, true);
        dress(area.getCatAxArray(0).getTitle(), TEXT, false);
        dress(area.getValAxArray(0).getTitle(), TEXT, false);
    }

    private static void dress(CTTitle title, int size, boolean bold) {
        for (CTTextParagraph paragraph : title.getTx().getRich().getPList()) {
            paragraph.getRList().forEach(run -> dress(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), size, bold));
        }
    }

    private static void dress(CTTextCharacterProperties letters, int size, boolean bold) {
        // Else POI names the language of the machine.
        letters.setLang("zh-CN");
        letters.setSz(size);
        letters.setB(bold);
        letters.addNewLatin().setTypeface(Look.FONT);
        letters.addNewEa().setTypeface(Look.FONT);
    }

    private static XDDFSolidFillProperties fill(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }
}
