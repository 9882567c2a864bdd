package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.sample.SampleAudits;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;

/** Cells of 源表标注 that have a problem are coloured and carry it as a note. */
class FlagsTest {
    private final Opened report = Opened.of(SampleAudits.of(SampleAudits.water()));

    @Test
    void flaggedCell_hasANoteWithRuleProblemAndSuggestion() {
        XSSFCell cell = cell("项目总成本", "指标值");
        assertThat(cell.getCellComment().getString().getString())
                .isEqualTo("【错误】S01 成本控制数大于预算数\n问题：成本上限9200万元，大于预算数860万元，是预算的10.70倍\n建议：≤9200万元 → ≤860万元");
        assertThat(cell.getCellComment().getAuthor()).isEqualTo("绩审");
    }

    @Test
    void severity_hasItsColourAndItsWord() {
        assertThat(fill(cell("项目总成本", "指标值"))).isEqualTo("FFF8CBCB");
        assertThat(cell("项目总成本", "级别").getStringCellValue()).isEqualTo("错误");
        assertThat(fill(cell("降低漏损", "指标值"))).isEqualTo("FFFFE8A3");
        assertThat(cell("降低漏损", "级别").getStringCellValue()).isEqualTo("警告");
    }

    @Test
    void suppressedProblem_isGreyAndSaysWhatCausedIt() {
        XSSFCell name = cell("本项目不涉及生态效益", "三级指标");
        assertThat(fill(name)).isEqualTo("FFF2F2F2");
        assertThat(name.getCellComment().getString().getString()).contains("W03 填写“不涉及”（由W02引起，不扣分）");
    }

    @Test
    void waivedProblem_isGrey() {
        XSSFCell description = cell("单座泵站年维护成本", "绩效指标描述");
        assertThat(fill(description)).isEqualTo("FFF2F2F2");
        assertThat(description.getCellComment().getString().getString()).contains("（例外，不扣分）");
        assertThat(cell("单座泵站年维护成本", "级别").getStringCellValue()).isEqualTo("不扣分");
    }

    @Test
    void cellWithoutProblem_hasNeitherColourNorNote() {
        XSSFCell cell = cell("更换管道长度", "指标值");
        assertThat(fill(cell)).isEqualTo("none");
        assertThat(cell.getCellComment()).isNull();
    }

    @Test
    void notes_areOnlyOnColouredCells() {
        List<String> noted = new ArrayList<>();
        for (Row row : report.sheet("源表标注")) {
            for (Cell cell : row) {
                if (cell.getCellComment() != null) {
                    noted.add(cell.getAddress().formatAsString());
                    assertThat(fill((XSSFCell) cell)).isIn("FFF8CBCB", "FFFFE8A3", "FFDCE9F7", "FFF2F2F2");
                }
            }
        }
        assertThat(noted)
                .hasSize(20)
                .hasSameSizeAs(report.sheet("源表标注").getCellComments().keySet());
    }

    @Test
    void period_isANumberWithAFormat() {
        XSSFRow row = report.rows("源表标注", "三级指标", "资金支出计划（%）　10月底").get(0);
        XSSFCell figure = row.getCell(report.column("源表标注", "绩效指标描述"));
        assertThat(figure.getNumericCellValue()).isEqualTo(0.8);
        assertThat(figure.getCellStyle().getDataFormatString()).isEqualTo("0%");
    }

    @Test
    void amount_isANumberInWan() {
        XSSFRow row = report.rows("源表标注", "三级指标", "预算数（万元）").get(1);
        XSSFCell amount = row.getCell(report.column("源表标注", "绩效指标描述"));
        assertThat(amount.getNumericCellValue()).isEqualTo(215.5);
        assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
    }

    private XSSFCell cell(String indicator, String head) {
        return report.rows("源表标注", "三级指标", indicator).get(0).getCell(report.column("源表标注", head));
    }

    private static String fill(XSSFCell cell) {
        return cell.getCellStyle().getFillForegroundColorColor() == null
                ? "none"
                : cell.getCellStyle().getFillForegroundXSSFColor().getARGBHex();
    }
}
