package cn.jishen.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.source.Grid;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ShownTextTest {
    private static Cell formatted(Workbook workbook, double value, String format) {
        Cell cell = workbook.createSheet("表").createRow(0).createCell(0);
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        cell.setCellValue(value);
        cell.setCellStyle(style);
        return cell;
    }

    @ParameterizedTest
    @CsvSource({
        "36.5, General, 36.5",
        "36.5, 0.00, 36.50",
        "0.2, 0%, 20%",
        "0.125, 0.0%, 12.5%",
        "1790, '#,##0.00', '1,790.00'",
        "46000, yyyy-mm-dd, 2025-12-09",
        "12, @, 12",
        "5, '≥0\"次\"', ≥5次",
        "120, '[$-804]General', 120"
    })
    void number_isShownByItsFormat(double value, String format, String shown) {
        for (Book book : Book.values()) {
            Grid grid = (Grid) book.read(workbook -> formatted(workbook, value, format))
                    .blocks()
                    .get(0);
            assertThat(Book.at(grid, 0, 0)).as(book.name()).isEqualTo(shown);
        }
    }

    @ParameterizedTest
    @EnumSource
    void formula_showsItsCachedValue(Book book) {
        Grid grid = book.sheet(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue(30.5);
            sheet.createRow(1).createCell(0).setCellFormula("A1+6");
            sheet.createRow(2).createCell(0).setCellFormula("\"≥\"&A1");
            sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(Book.at(grid, 1, 0)).isEqualTo("36.5");
        assertThat(Book.at(grid, 2, 0)).isEqualTo("≥30.5");
    }

    @ParameterizedTest
    @EnumSource
    void booleansAndErrors_areShown(Book book) {
        Grid grid = book.sheet(sheet -> {
            sheet.createRow(0).createCell(0).setCellValue(true);
            sheet.createRow(1).createCell(0).setCellErrorValue((byte) 0x17);
        });
        assertThat(Book.at(grid, 0, 0)).isEqualTo("TRUE");
        assertThat(Book.at(grid, 1, 0)).isEqualTo("#REF!");
    }

    @ParameterizedTest
    @EnumSource
    void raisedDigitInRichText_staysSuperscript(Book book) {
        Grid grid = book.sheet(sheet -> {
            Font raised = sheet.getWorkbook().createFont();
            raised.setTypeOffset(Font.SS_SUPER);
            RichTextString text = sheet.getWorkbook().getCreationHelper().createRichTextString("≥300m2");
            text.applyFont(5, 6, raised);
            sheet.createRow(0).createCell(0).setCellValue(text);
        });
        assertThat(Book.at(grid, 0, 0)).isEqualTo("≥300m²");
    }

    @ParameterizedTest
    @EnumSource
    void lineBreaksInACell_stay(Book book) {
        Grid grid = book.sheet(sheet -> sheet.createRow(0).createCell(0).setCellValue("1.甲\r\n2.乙"));
        assertThat(Book.at(grid, 0, 0)).isEqualTo("1.甲\n2.乙");
    }

    @ParameterizedTest
    @EnumSource
    void formatThatRoundsAmount_isNoted(Book book) {
        var document = book.read(workbook -> formatted(workbook, 1.4, "0"));
        assertThat(document.notes()).extracting(Note::what).containsExactly("单元格显示为1，存的是1.4，按显示读入");
    }

    @ParameterizedTest
    @EnumSource
    void noiseInTheLastDigits_isNotNoted(Book book) {
        var document = book.read(workbook -> formatted(workbook, 0.1 + 0.2, "0.00"));
        assertThat(document.notes()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void addresses_areTrue(Book book) {
        Grid grid =
                book.sheet((Sheet sheet) -> sheet.createRow(41).createCell(27).setCellValue("甲"));
        assertThat(grid.rowCount()).isEqualTo(2);
        assertThat(grid.at(1, 0)).isNotNull().satisfies(cell -> {
            assertThat(cell.location().cell()).isEqualTo("AB42");
            assertThat(cell.location().row()).isEqualTo(42);
            assertThat(cell.location().sheet()).isEqualTo("表");
        });
    }
}
