package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.workbook.sheet.CellTexts;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts come from strangers. */
class SafetyTest {
    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1+1", "-1", "@SUM(1)", "\t=1", "\r=1"})
    void textLikeAFormula_isATextAndStaysOne(String evidence) {
        XSSFCell cell = report(evidence).cell("问题清单", 1, "原文");
        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
        assertThat(cell.getStringCellValue()).isEqualTo(CellTexts.clean(evidence));
        boolean literal = CellTexts.looksLikeFormula(CellTexts.clean(evidence));
        assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(literal);
    }

    @Test
    void markup_isText() {
        assertThat(report("<b>&\"'").cell("问题清单", 1, "原文").getStringCellValue()).isEqualTo("<b>&\"'");
    }

    @Test
    void escapeOfSpreadsheets_isReadBackAsWritten() {
        assertThat(report("_x0041_").cell("问题清单", 1, "原文").getStringCellValue()).isEqualTo("_x0041_");
    }

    @Test
    void hugeText_isCutAndSaysSo() {
        String text = report("长".repeat(50_000)).cell("问题清单", 1, "原文").getStringCellValue();
        assertThat(text).hasSize(CellTexts.CELL_LIMIT).contains("原文共50000字");
    }

    private static Opened report(String evidence) {
        DocumentAudit library = SampleAudits.library();
        WeighedFinding finding = new WeighedFinding(
                new Finding(
                        "W02",
                        "NA-CONTRADICTION",
                        Severity.ERROR,
                        "部门",
                        library.projects().get(0).id(),
                        1,
                        Field.VALUE,
                        evidence,
                        "问题",
                        "建议",
                        "依据",
                        cn.jishen.facts.disclosure.Location.NOWHERE,
                        null),
                null,
                true,
                null);
        return Opened.of(SampleAudits.of(SampleAudits.document(library.disclosure(), List.of(finding), List.of())));
    }
}
