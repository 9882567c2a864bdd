package cn.jishen.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.source.Grid;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SheetStructureTest {
    private static void fill(Sheet sheet, int row, String... texts) {
        var target = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            target.createCell(i).setCellValue(texts[i]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void mergedRegion_leadsToItsOwner(Book book) {
        Grid grid = book.sheet(sheet -> {
            fill(sheet, 0, "甲", "", "乙");
            fill(sheet, 1, "", "", "丙");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
        });
        assertThat(Book.at(grid, 1, 0)).isEqualTo("甲");
        assertThat(grid.row(1).written())
                .singleElement()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("丙"));
    }

    @ParameterizedTest
    @EnumSource
    void mergeOverEmptyColumns_keepsItsOtherRows(Book book) {
        Grid grid = book.sheet(sheet -> {
            fill(sheet, 0, "甲", "", "", "乙");
            fill(sheet, 1, "1", "", "", "2");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        });
        assertThat(grid.columnCount()).isEqualTo(2);
        assertThat(Book.at(grid, 1, 1)).isEqualTo("2");
    }

    @ParameterizedTest
    @EnumSource
    void mergeWhoseOwnerIsBlank_isBlank(Book book) {
        Grid grid = book.sheet(sheet -> {
            fill(sheet, 0, "", "甲");
            fill(sheet, 1, "", "乙");
            fill(sheet, 2, "丙", "丁");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
        });
        assertThat(Book.at(grid, 1, 0)).isEmpty();
        assertThat(Book.at(grid, 2, 0)).isEqualTo("丙");
    }

    @ParameterizedTest
    @EnumSource
    void blankRowBetween_staysOne(Book book) {
        Grid grid = book.sheet(sheet -> {
            fill(sheet, 0, "甲");
            fill(sheet, 9, "乙");
        });
        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.row(1).isBlank()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void strayCellInTheLastRow_doesNotFillTheMemory(Book book) {
        Grid grid = book.sheet(sheet -> {
            fill(sheet, 0, "甲");
            SpreadsheetVersion most = sheet.getWorkbook().getSpreadsheetVersion();
            sheet.createRow(most.getLastRowIndex())
                    .createCell(most.getLastColumnIndex())
                    .setCellValue("乙");
            sheet.addMergedRegion(new CellRangeAddress(0, 60_000, 1, 200));
        });
        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.columnCount()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void hiddenSheetRowsAndColumns_areReadAndNoted(Book book) {
        var document = book.read(workbook -> {
            workbook.createSheet("明");
            Sheet hidden = workbook.createSheet("暗");
            fill(hidden, 0, "甲", "乙");
            hidden.getRow(0).setZeroHeight(true);
            hidden.setColumnHidden(1, true);
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(Book.at((Grid) document.blocks().get(1), 0, 1)).isEqualTo("乙");
        assertThat(document.notes())
                .extracting(Note::what)
                .containsExactly("工作表“暗”有1个隐藏行，已照读", "工作表“暗”有隐藏列，已照读", "工作表“暗”是隐藏的，已照读");
    }
}
