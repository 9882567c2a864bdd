package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.workbook.sheet.CellTexts;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the sheets are looked at and printed. */
class LayoutTest {
    private final Opened report = Opened.of(SampleAudits.batch());

    @Test
    void sheets_standInTheOrderOfReading() {
        assertThat(report.workbook())
                .extracting(Sheet::getSheetName)
                .containsExactly(
                        "总览", "部门排名", "项目排名", "问题分布", "按类别", "雷同情况", "问题清单", "整改台账", "例外", "评分明细", "源表标注", "规则说明",
                        "未审事项", "运行信息");
        assertThat(report.workbook().getActiveSheetIndex()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"部门排名", "项目排名", "问题分布", "按类别", "雷同情况", "问题清单", "整改台账", "例外", "评分明细", "源表标注", "未审事项", "规则说明"})
    void head_staysInSightIsPrintedOnEveryPageAndFilters(String name) {
        XSSFSheet sheet = report.sheet(name);
        assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
        assertThat(sheet.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 1);
        assertThat(sheet.getRepeatingRows()).isEqualTo(CellRangeAddress.valueOf("1:1"));
        CellRangeAddress filter =
                CellRangeAddress.valueOf(sheet.getCTWorksheet().getAutoFilter().getRef());
        assertThat(filter.getFirstRow()).isZero();
        assertThat(filter.getLastColumn()).isEqualTo(sheet.getRow(0).getLastCellNum() - 1);
    }

    @Test
    void everySheet_isA4AsWideAsThePageWithPageNumbers() {
        for (Sheet sheet : report.workbook()) {
            PrintSetup print = sheet.getPrintSetup();
            assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(print.getFitWidth()).isEqualTo((short) 1);
            assertThat(sheet.getFooter().getCenter()).endsWith("第 &P 页，共 &N 页");
        }
    }

    @Test
    void overview_isOneUprightPageAndTheRestAsLongAsTheyGet() {
        for (Sheet sheet : report.workbook()) {
            boolean overview = sheet.getSheetName().equals("总览");
            assertThat(sheet.getPrintSetup().getLandscape()).isEqualTo(!overview);
            assertThat(sheet.getPrintSetup().getFitHeight()).isEqualTo((short) (overview ? 1 : 0));
        }
    }

    @Test
    void rows_areHighEnoughForTheirWrappedTexts() {
        for (Sheet sheet : report.workbook()) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.STRING
                            && cell.getCellStyle().getWrapText()) {
                        double width = width(sheet, cell);
                        int size = report.workbook()
                                .getFontAt(cell.getCellStyle().getFontIndex())
                                .getFontHeightInPoints();
                        int lines = CellTexts.lines(cell.getStringCellValue(), width);
                        assertThat(row.getHeightInPoints())
                                .as(sheet.getSheetName() + cell.getAddress())
                                .isGreaterThanOrEqualTo(lines * size * 1.3f);
                    }
                }
            }
        }
    }

    @Test
    void report_hasNoEnglishButNamesOfFilesAndStandards() {
        for (String sheet :
                List.of("总览", "部门排名", "问题分布", "按类别", "雷同情况", "问题清单", "整改台账", "评分明细", "未审事项", "规则说明", "运行信息")) {
            assertThat(report.allText(sheet).replaceAll("[a-z]+-[a-z]+-2026(\\.(docx|xlsx|pdf))?|[0-9a-f]{64}", ""))
                    .doesNotContainPattern("(?i)\\b(?!word|sha|gb|cj)[a-z]{2,}");
        }
    }

    private static double width(Sheet sheet, Cell cell) {
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            if (merged.isInRange(cell)) {
                double width = 0;
                for (int column = merged.getFirstColumn(); column <= merged.getLastColumn(); column++) {
                    width += sheet.getColumnWidth(column) / 256.0;
                }
                return width;
            }
        }
        return sheet.getColumnWidth(cell.getColumnIndex()) / 256.0;
    }
}
