package cn.jishen.intake.excel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.Note;
import cn.jishen.intake.source.Grid;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class SheetStructureTest {
    private static void fill(XSSFSheet sheet, int row, String... texts) {
        var target = sheet.createRow(row);
        for (int i = 0; i < texts.length; i++) {
            target.createCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void mergedRegion_leadsToItsOwner() {
        Grid grid = Xlsx.sheet(sheet -> {
            fill(sheet, 0, "甲", "", "乙");
            fill(sheet, 1, "", "", "丙");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:B2"));
        });
        assertThat(Xlsx.at(grid, 1, 0)).isEqualTo("甲");
        assertThat(grid.row(1).written())
                .singleElement()
                .satisfies(cell -> assertThat(cell.text()).isEqualTo("丙"));
    }

    @Test
    void mergeOverEmptyColumns_keepsItsOtherRows() {
        Grid grid = Xlsx.sheet(sheet -> {
            fill(sheet, 0, "甲", "", "", "乙");
            fill(sheet, 1, "1", "", "", "2");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
        });
        assertThat(grid.columnCount()).isEqualTo(2);
        assertThat(Xlsx.at(grid, 1, 1)).isEqualTo("2");
    }

    @Test
    void mergeWhoseOwnerIsBlank_isBlank() {
        Grid grid = Xlsx.sheet(sheet -> {
            fill(sheet, 0, "", "甲");
            fill(sheet, 1, "", "乙");
            fill(sheet, 2, "丙", "丁");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:A2"));
        });
        assertThat(Xlsx.at(grid, 1, 0)).isEmpty();
        assertThat(Xlsx.at(grid, 2, 0)).isEqualTo("丙");
    }

    @Test
    void blankRowBetween_staysOne() {
        Grid grid = Xlsx.sheet(sheet -> {
            fill(sheet, 0, "甲");
            fill(sheet, 9, "乙");
        });
        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.row(1).isBlank()).isTrue();
    }

    @Test
    void strayCellInTheLastRow_doesNotFillTheMemory() {
        Grid grid = Xlsx.sheet(sheet -> {
            fill(sheet, 0, "甲");
            sheet.createRow(1_048_575).createCell(16_383).setCellValue("乙");
            sheet.addMergedRegion(CellRangeAddress.valueOf("B1:ZZ100000"));
        });
        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.columnCount()).isEqualTo(2);
    }

    @Test
    void hiddenSheetRowsAndColumns_areReadAndNoted() {
        var document = Xlsx.read(workbook -> {
            workbook.createSheet("明");
            XSSFSheet hidden = workbook.createSheet("暗");
            fill(hidden, 0, "甲", "乙");
            hidden.getRow(0).setZeroHeight(true);
            hidden.setColumnHidden(1, true);
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });
        assertThat(Xlsx.at((Grid) document.blocks().get(1), 0, 1)).isEqualTo("乙");
        assertThat(document.notes())
                .extracting(Note::what)
                .containsExactly("工作表“暗”有1个隐藏行，已照读", "工作表“暗”有隐藏列，已照读", "工作表“暗”是隐藏的，已照读");
    }
}
