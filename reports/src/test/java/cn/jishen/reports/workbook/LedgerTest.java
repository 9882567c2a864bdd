package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.sample.SampleAudits;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.CellValue;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** 整改台账 follows 状态 of 问题清单. */
class LedgerTest {
    private final Opened report = Opened.of(SampleAudits.batch());

    @Test
    void everyFormula_givesWhatIsShownAlready() {
        FormulaEvaluator evaluator = report.workbook().getCreationHelper().createFormulaEvaluator();
        int formulas = 0;
        for (org.apache.poi.ss.usermodel.Sheet sheet : report.workbook()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        double shown = cell.getNumericCellValue();
                        CellValue calculated = evaluator.evaluate(cell);
                        assertThat(calculated.getNumberValue())
                                .as(sheet.getSheetName() + cell.getAddress() + cell.getCellFormula())
                                .isEqualTo(shown);
                        formulas++;
                    }
                }
            }
        }
        assertThat(formulas).isGreaterThan(80);
    }

    @ParameterizedTest
    @CsvSource({"已整改,已整改", "整改中,整改中", "申请例外,申请例外", "不采纳,不采纳", "'',未整改"})
    void stateOfALine_isCountedInItsRowAndInTheTotals(String state, String column) {
        XSSFRow line = report.rows("问题清单", "规则", "S01").get(0);
        int ledgerRow = (int) line.getCell(report.column("问题清单", "台账")).getNumericCellValue();
        line.getCell(report.column("问题清单", "状态")).setCellValue(state);
        XSSFRow row = report.sheet("整改台账").getRow(ledgerRow);
        XSSFRow total = report.rows("整改台账", "序号", "合计").get(0);
        double open = state.isEmpty() ? 0 : 1;
        assertThat(value(row, "问题数") - value(row, "未整改")).isEqualTo(open);
        assertThat(value(total, "问题数") - value(total, "未整改")).isEqualTo(open);
        if (!state.isEmpty()) {
            assertThat(value(row, column)).isEqualTo(1);
            assertThat(value(total, column)).isEqualTo(1);
        }
        double done = state.equals("已整改") ? 1 / value(row, "问题数") : 0;
        assertThat(value(row, "完成率")).isEqualTo(done);
    }

    @Test
    void ledger_countsWhatIsToBePutRight() {
        List<XSSFRow> lines = report.rows("问题清单", "状态", "未整改");
        XSSFRow total = report.rows("整改台账", "序号", "合计").get(0);
        assertThat(value(total, "问题数")).isEqualTo(lines.size()).isEqualTo(15);
        assertThat(value(total, "错误") + value(total, "警告") + value(total, "提示")).isEqualTo(15);
    }

    @Test
    void state_isChosenFromAListOnEveryLine() {
        XSSFSheet sheet = report.sheet("问题清单");
        XSSFDataValidation list = sheet.getDataValidations().get(0);
        assertThat(list.getValidationConstraint().getExplicitListValues())
                .containsExactly("未整改", "整改中", "已整改", "申请例外", "不采纳", "随主因");
        assertThat(list.getRegions().getCellRangeAddress(0).getLastRow()).isEqualTo(sheet.getLastRowNum() - 1);
        assertThat(list.getRegions().getCellRangeAddress(0).getFirstColumn()).isEqualTo(report.column("问题清单", "状态"));
        assertThat(list.getSuppressDropDownArrow()).isTrue();
    }

    @Test
    void levelAndState_areColouredByPlainFormulas() {
        XSSFSheetConditionalFormatting all = report.sheet("问题清单").getSheetConditionalFormatting();
        assertThat(all.getNumConditionalFormattings()).isEqualTo(7);
        assertThat(all.getConditionalFormattingAt(0).getRule(0).getFormula1()).isEqualTo("$B2=\"错误\"");
    }

    private double value(XSSFRow row, String head) {
        Cell cell = row.getCell(report.column("整改台账", head));
        FormulaEvaluator evaluator = report.workbook().getCreationHelper().createFormulaEvaluator();
        return evaluator.evaluate(cell).getNumberValue();
    }
}
