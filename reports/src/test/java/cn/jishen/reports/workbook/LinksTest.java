package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.sample.SampleAudits;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

/** Whoever reads a problem is one click from the cell, and one click from the cell back. */
class LinksTest {
    private final Opened report = Opened.of(SampleAudits.batch());

    @Test
    void everyLink_leadsToACellThatSaysSomethingOrIsNotedAsBlank() {
        int links = 0;
        for (Sheet sheet : report.workbook()) {
            for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
                XSSFCell target = report.target(link);
                boolean says =
                        target.getCellComment() != null || !Opened.text(target).isBlank();
                assertThat(says).as(link.getCellRef()).isTrue();
                links++;
            }
        }
        assertThat(links).isGreaterThan(60);
    }

    @Test
    void lineOnARow_leadsToTheCellWithTheEvidence() {
        XSSFRow line = report.rows("问题清单", "规则", "S01").get(0);
        XSSFCell target = report.target(link(line, "问题清单", "位置"));
        assertThat(target.getStringCellValue()).isEqualTo("≤9200万元");
        assertThat(target.getSheet().getSheetName()).isEqualTo("源表标注");
        assertThat(target.getColumnIndex()).isEqualTo(report.column("源表标注", "指标值"));
    }

    @Test
    void lineOnTheGoal_leadsToTheGoal() {
        XSSFRow line = report.rows("问题清单", "规则", "D10").get(0);
        assertThat(report.target(link(line, "问题清单", "位置")).getStringCellValue()).startsWith("2025年印制节水宣传册");
    }

    @Test
    void everyFlaggedRow_leadsBackToALineOfThatRow() {
        int number = report.column("源表标注", "问题序号");
        int flagged = 0;
        for (Row row : report.sheet("源表标注")) {
            XSSFHyperlink link = row.getRowNum() == 0 || row.getCell(number) == null
                    ? null
                    : (XSSFHyperlink) row.getCell(number).getHyperlink();
            if (link != null) {
                XSSFRow line = report.target(link).getRow();
                assertThat(Opened.text(line.getCell(0)))
                        .isEqualTo(Opened.text(row.getCell(number)).split("、")[0]);
                assertThat(Opened.text(
                                line.getCell(report.column(line.getSheet().getSheetName(), "项目"))))
                        .isEqualTo(Opened.text(row.getCell(report.column("源表标注", "项目"))));
                flagged++;
            }
        }
        assertThat(flagged).isEqualTo(14);
    }

    @Test
    void everyLine_isNamedOnTheRowItLeadsTo() {
        for (Row line : report.sheet("问题清单")) {
            if (line.getRowNum() > 0 && line.getRowNum() < report.sheet("问题清单").getLastRowNum()) {
                XSSFRow row = report.target(link((XSSFRow) line, "问题清单", "位置")).getRow();
                List<String> numbers = Arrays.asList(
                        Opened.text(row.getCell(report.column("源表标注", "问题序号"))).split("、"));
                assertThat(numbers).contains(Opened.text(line.getCell(0)));
            }
        }
    }

    @Test
    void lostPoint_leadsToTheLineThatCostIt() {
        int lost = 0;
        for (Row row : report.sheet("评分明细")) {
            XSSFCell rule = (XSSFCell) row.getCell(report.column("评分明细", "规则"));
            if (row.getRowNum() > 0 && Opened.text(rule).length() == 3) {
                XSSFRow line = report.target(rule.getHyperlink()).getRow();
                assertThat(Opened.text(line.getCell(report.column("问题清单", "规则"))))
                        .isEqualTo(Opened.text(rule));
                assertThat(Opened.text(line.getCell(report.column("问题清单", "扣分"))))
                        .isEqualTo(Opened.text(row.getCell(report.column("评分明细", "扣分"))));
                lost++;
            }
        }
        assertThat(lost).isEqualTo(15);
    }

    @Test
    void ruleOfALine_leadsToItsExplanation() {
        XSSFRow line = report.rows("问题清单", "规则", "X06").get(0);
        XSSFCell rule = report.target(link(line, "问题清单", "规则"));
        assertThat(rule.getSheet().getSheetName()).isEqualTo("规则说明");
        assertThat(rule.getStringCellValue()).isEqualTo("X06");
    }

    private XSSFHyperlink link(XSSFRow row, String sheet, String head) {
        return Objects.requireNonNull(row.getCell(report.column(sheet, head)).getHyperlink(), head);
    }
}
