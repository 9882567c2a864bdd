package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.Season;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** What only several documents have. */
class BatchTest {
    private static final List<String> SHEETS = List.of("部门排名", "项目排名", "问题分布", "按类别", "雷同情况");

    @Test
    void oneDocument_hasNothingToCompare() {
        Opened one = Opened.of(SampleAudits.of(SampleAudits.water()));
        assertThat(one.workbook()).extracting(Sheet::getSheetName).doesNotContainAnyElementsOf(SHEETS);
        List<String> heads = new ArrayList<>();
        one.sheet("问题清单").getRow(0).forEach(cell -> heads.add(Opened.text(cell)));
        assertThat(heads)
                .startsWith(
                        "序号", "级别", "规则", "问题名称", "项目", "位置", "处数", "指标名称", "原文", "问题", "修改建议", "依据", "扣分", "状态",
                        "整改说明");
    }

    @Test
    void departmentsAndProjects_areRankedWorstFirst() {
        Opened report = Opened.of(SampleAudits.batch());
        assertThat(shares(report, "部门排名", "平均得分率")).containsExactly(0.935, 1.0);
        assertThat(shares(report, "项目排名", "得分率")).hasSize(6).startsWith(0.803);
    }

    @Test
    void spread_addsUpBothWays() {
        Opened report = Opened.of(Season.of(3));
        XSSFRow total = report.rows("问题分布", "部门/单位", "合计").get(0);
        double sum = 0;
        for (int column = 2; column < total.getLastCellNum(); column++) {
            sum += total.getCell(column).getNumericCellValue();
        }
        assertThat(sum).isEqualTo(total.getCell(1).getNumericCellValue()).isEqualTo(45);
    }

    @Test
    void copies_areGroupedWithTheirTexts() {
        DocumentAudit water = SampleAudits.water();
        Opened report = Opened.of(SampleAudits.of(water, Season.of(water, "云东县水务局", "b.docx")));
        List<XSSFRow> group = report.rows("雷同情况", "组号", "1");
        assertThat(group).extracting(row -> Opened.text(row.getCell(3))).containsExactly("云溪县水务局", "云东县水务局");
        assertThat(report.allText("雷同情况")).contains("更换老旧管道32公里", "不扣分");
    }

    @Test
    void manyDocuments_keepTextsLinksAndFormulas() {
        Opened report = Opened.of(Season.of(25));
        int links = 0;
        for (Sheet sheet : report.workbook()) {
            for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
                assertThat(report.target(link)).as(link.getCellRef()).isNotNull();
                links++;
            }
        }
        assertThat(links).isGreaterThan(25 * 60);
        XSSFRow total = report.rows("整改台账", "序号", "合计").get(0);
        assertThat(total.getCell(6).getCellFormula()).isEqualTo("SUM(G2:G101)");
        assertThat(total.getCell(6).getNumericCellValue()).isEqualTo(25 * 15);
    }

    private static List<Double> shares(Opened report, String sheet, String head) {
        int column = report.column(sheet, head);
        List<Double> shares = new ArrayList<>();
        for (org.apache.poi.ss.usermodel.Row row : report.sheet(sheet)) {
            org.apache.poi.ss.usermodel.Cell cell = row.getCell(column);
            if (cell != null && cell.getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                shares.add(cell.getNumericCellValue());
            }
        }
        return shares;
    }
}
