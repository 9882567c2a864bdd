package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks in .xlsx and documents in .docx made to take all time or memory, part by part by hand. */
class HostileWorkbooksTest {
    private static final String SHEET = RawWorkbook.SHEET;

    @TempDir
    Path folder;

    private Path workbook(String before, String piece, int times, String after) throws IOException {
        return RawWorkbook.at(folder.resolve("恶意.xlsx")).write(before, piece, times, after);
    }

    @Test
    void millionEmptyRows_takeNoMemory() throws IOException {
        Path file = workbook(SHEET + "<sheetData>", "<row r='#' spans='~'/>", 1_000_000, "</sheetData></worksheet>");
        assertThat(Hostile.refusal(file)).contains("没有项目绩效目标表");
    }

    @Test
    void millionWrittenRows_areRefusedWithTheCap() throws IOException {
        Path file =
                workbook(SHEET + "<sheetData>", "<row><c><v>#</v></c></row>", 1_000_000, "</sheetData></worksheet>");
        assertThat(Hostile.refusal(file)).contains("有字的单元格超过300000个（jishen.table.cells）");
    }

    @Test
    void mergesOverEverything_end() throws IOException {
        Path file = workbook(
                SHEET
                        + "<sheetData><row r='1'><c r='A1'><v>1</v></c></row>"
                        + "<row r='1048576'><c r='XFD1048576'><v>2</v></c>"
                        + "</row></sheetData><mergeCells>",
                "<mergeCell ref='A#:XFD1048576' a='~'/>",
                400_000,
                "</mergeCells></worksheet>");
        assertThat(Hostile.refusal(file)).contains("没有项目绩效目标表");
    }

    @Test
    void moreMergesThanAllowed_areRefusedWithTheCap() throws IOException {
        Path file = workbook(
                SHEET + "<sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData><mergeCells>",
                "<mergeCell ref='A#:B#' a='~'/>",
                500_001,
                "</mergeCells></worksheet>");
        assertThat(Hostile.refusal(file)).contains("合并区域超过500000个（jishen.table.merges）");
    }

    @Test
    void documentTypeWithAnEntityFromOutside_isRefusedByItsName() throws IOException {
        String entity =
                "<!DOCTYPE a [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>" + SHEET + "<sheetData><row><c t='str'>";
        assertThat(Hostile.refusal(workbook(entity, "<v>&f;</v>", 1, "</c></row></sheetData></worksheet>")))
                .contains("文档类型声明（DTD）");
    }

    @Test
    void zipBomb_isRefusedWithTheCap() throws IOException {
        assertThat(Hostile.refusal(workbook(SHEET, "<!-- -->", 9_000_000, "</worksheet>")))
                .contains("与压缩时相比超过200倍（jishen.office.growth）");
    }

    @Test
    void elementsNestedDeep_areRefusedWithTheCap() throws IOException {
        assertThat(Hostile.refusal(workbook(SHEET, "<extLst>", 100_000, "")))
                .contains("XML 元素嵌套超过400层（jishen.office.depth）");
    }

    @Test
    void tableNestedFiveHundredDeep_isRefusedWithTheCap() throws IOException {
        String open = "<w:tbl><w:tr><w:tc>".repeat(500);
        String close = "<w:p/></w:tc></w:tr></w:tbl>".repeat(500);
        assertThat(Hostile.refusal(Docx.write(folder.resolve("深.docx"), open + close)))
                .contains("XML 元素嵌套超过400层（jishen.office.depth）");
    }

    @Test
    void thousandsOfMergesInADocument_end() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < 4_000; i++) {
            rows.append("<w:tr>")
                    .append(Docx.top(63, "甲" + i))
                    .append(Docx.below(200))
                    .append("</w:tr>");
        }
        assertThat(Hostile.refusal(Docx.write(folder.resolve("合并.docx"), Docx.tbl(rows.toString()))))
                .contains("没有项目绩效目标表");
    }
}
