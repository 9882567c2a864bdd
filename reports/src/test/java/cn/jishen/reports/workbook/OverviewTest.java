package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.sample.SampleAudits;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTPlotArea;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTTitle;

/** 总览: figures and charts. */
class OverviewTest {
    private final Opened report = Opened.of(SampleAudits.of(SampleAudits.water()));

    @Test
    void scoreGradeAndCounts_areCardsWithNumbers() {
        List<XSSFCell> heads = cells(4);
        assertThat(heads).extracting(Opened::text).contains("得分合计", "可评满分合计", "平均得分率", "等级", "项目数", "问题数");
        assertThat(report.sheet("总览").getRow(5).getCell(0).getNumericCellValue())
                .isEqualTo(420.85);
        assertThat(report.sheet("总览").getRow(5).getCell(2).getNumericCellValue())
                .isEqualTo(450);
        XSSFCell share = report.sheet("总览").getRow(5).getCell(4);
        assertThat(share.getNumericCellValue()).isEqualTo(0.935);
        assertThat(share.getCellStyle().getDataFormatString()).isEqualTo("0.0%");
    }

    @Test
    void charts_haveTitlesAndAxes() {
        assertThat(charts()).hasSize(2).allSatisfy(chart -> {
            CTPlotArea area = chart.getCTChart().getPlotArea();
            assertThat(chart.getTitleText().getString()).isNotBlank();
            assertThat(title(area.getCatAxArray(0).getTitle())).isIn("项目", "类别（级别）");
            assertThat(title(area.getValAxArray(0).getTitle())).isIn("得分率（%，横轴从70起）", "问题数（个）");
        });
    }

    @Test
    void axisOfScores_isAsWideAsTheirDifferences() {
        CTPlotArea area = charts().get(0).getCTChart().getPlotArea();
        assertThat(area.getValAxArray(0).getScaling().getMin().getVal()).isEqualTo(70);
        assertThat(area.getValAxArray(0).getScaling().getMax().getVal()).isEqualTo(105);
        assertThat(charts().get(1)
                        .getCTChart()
                        .getPlotArea()
                        .getValAxArray(0)
                        .getScaling()
                        .getMin()
                        .getVal())
                .isZero();
    }

    @Test
    void bars_showTheCellsThatTheyReferTo() {
        for (XSSFChart chart : charts()) {
            CTBarSer bars = chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0);
            CellRangeAddress names = range(bars.getCat().getStrRef().getF());
            CellRangeAddress numbers = range(bars.getVal().getNumRef().getF());
            int count =
                    (int) bars.getVal().getNumRef().getNumCache().getPtCount().getVal();
            assertThat(names.getNumberOfCells()).isEqualTo(count).isEqualTo(numbers.getNumberOfCells());
            for (int i = 0; i < count; i++) {
                XSSFCell name = cell(names, i);
                assertThat(name.getStringCellValue())
                        .isEqualTo(bars.getCat()
                                .getStrRef()
                                .getStrCache()
                                .getPtArray(i)
                                .getV());
                assertThat(cell(numbers, i).getCellType()).isEqualTo(CellType.NUMERIC);
                assertThat(cell(numbers, i).getNumericCellValue())
                        .isEqualTo(Double.parseDouble(bars.getVal()
                                .getNumRef()
                                .getNumCache()
                                .getPtArray(i)
                                .getV()));
            }
        }
    }

    @Test
    void classes_areNamedInChineseWithTheirSeverity() {
        assertThat(report.allText("总览")).contains("成本控制数大于预算数（错误）", "依据空泛（警告）");
    }

    @Test
    void batch_chartsDepartments() {
        Opened batch = Opened.of(SampleAudits.batch());
        XSSFChart scores = batch.sheet("总览").getDrawingPatriarch().getCharts().get(0);
        assertThat(scores.getTitleText().getString()).isEqualTo("部门平均得分率");
        assertThat(title(scores.getCTChart().getPlotArea().getCatAxArray(0).getTitle()))
                .isEqualTo("部门");
    }

    private List<XSSFChart> charts() {
        return report.sheet("总览").getDrawingPatriarch().getCharts();
    }

    private List<XSSFCell> cells(int row) {
        List<XSSFCell> cells = new ArrayList<>();
        report.sheet("总览").getRow(row).forEach(cell -> cells.add((XSSFCell) cell));
        return cells;
    }

    private XSSFCell cell(CellRangeAddress range, int position) {
        return report.sheet("总览").getRow(range.getFirstRow() + position).getCell(range.getFirstColumn());
    }

    private static CellRangeAddress range(String formula) {
        assertThat(formula).startsWith("总览!");
        return CellRangeAddress.valueOf(formula.substring(formula.indexOf('!') + 1));
    }

    private static String title(CTTitle title) {
        return title.getTx().getRich().getPArray(0).getRArray(0).getT();
    }
}
