package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Season;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** More rows than a sheet holds go on in a second one, as if sheets held a hundred. */
class SplitTest {
    private static final int DOCUMENTS = 7;

    private final Opened report = opened();

    @Test
    void sheets_goOnAtTheNextDocumentAndKeepEveryRow() {
        assertThat(report.workbook())
                .extracting(Sheet::getSheetName)
                .contains("问题清单（2）", "评分明细（2）", "源表标注（2）", "源表标注（7）")
                .doesNotContain("问题清单（3）", "源表标注（8）");
        Opened whole = Opened.of(Season.of(DOCUMENTS));
        for (String name : new String[] {"问题清单", "评分明细", "源表标注"}) {
            assertThat(rows(report, name)).as(name).isEqualTo(rows(whole, name));
        }
    }

    @Test
    void links_leadIntoTheSheetWhereTheCellStands() {
        int across = 0;
        for (Sheet sheet : report.workbook()) {
            for (XSSFHyperlink link : ((XSSFSheet) sheet).getHyperlinkList()) {
                XSSFCell target = report.target(link);
                assertThat(target)
                        .as(sheet.getSheetName() + " " + link.getCellRef())
                        .isNotNull();
                across += target.getSheet().getSheetName().endsWith("）") ? 1 : 0;
            }
        }
        assertThat(across).isGreaterThan(100);
        XSSFSheet second = report.sheet("问题清单（2）");
        int column = report.column("问题清单", "台账");
        int last = second.getLastRowNum() - 1;
        while (Opened.text(second.getRow(last).getCell(column)).isEmpty()) {
            last--;
        }
        XSSFRow line = second.getRow(last);
        XSSFCell number = line.getCell(0);
        XSSFCell entry = line.getCell(column);
        XSSFCell ledger = report.target(entry.getHyperlink());
        assertThat(ledger.getNumericCellValue()).isEqualTo(entry.getNumericCellValue());
        assertThat(number.getNumericCellValue()).isGreaterThan(100);
    }

    @Test
    void ledger_countsOverAllSheetsOfTheList() {
        XSSFCell count = report.cell("整改台账", 1, "问题数");
        assertThat(count.getCellFormula()).contains("+COUNTIFS('问题清单（2）'!");
        FormulaEvaluator evaluator = report.workbook().getCreationHelper().createFormulaEvaluator();
        XSSFSheet ledger = report.sheet("整改台账");
        for (Row row : ledger) {
            XSSFCell cell = ledger.getRow(row.getRowNum()).getCell(5);
            if (cell != null && cell.getCellType() == CellType.FORMULA) {
                double known = cell.getNumericCellValue();
                assertThat(evaluator.evaluate(cell).getNumberValue())
                        .as("row " + row.getRowNum())
                        .isEqualTo(known);
            }
        }
    }

    /** The rows below the heads of a sheet and those that go on from it, but for the sentences at the end. */
    private static long rows(Opened of, String name) {
        long rows = 0;
        for (Sheet sheet : of.workbook()) {
            if (sheet.getSheetName().startsWith(name)) {
                for (Row row : sheet) {
                    XSSFCell last = (XSSFCell) row.getCell(10);
                    boolean sentence = sheet.getMergedRegions().stream()
                            .anyMatch(region -> region.isInRange(row.getRowNum(), 0) && region.getLastColumn() > 9);
                    rows += row.getRowNum() > 0 && last != null && !sentence ? 1 : 0;
                }
            }
        }
        return rows;
    }

    private static Opened opened() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkbookReport.write(new Run(Season.of(DOCUMENTS), Opened.TIME, "0.1.0"), 100, out);
            return new Opened(new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
