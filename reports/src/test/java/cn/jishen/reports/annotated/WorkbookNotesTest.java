package cn.jishen.reports.annotated;

import static cn.jishen.reports.annotated.SmallFiles.copy;
import static cn.jishen.reports.annotated.SmallFiles.finding;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.annotated.remark.Placement;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookNotesTest {
    private static final String DRAWING = "<legacyDrawing xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/"
            + "2006/relationships\" r:id=\"rId2\"/>";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void findingsOfACell_areOneNote() throws IOException {
        byte[] copy = copy(file(false), at("X06", "B2"), at("X08", "B2"), at("S08", "C2"))
                .bytes();

        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            XSSFSheet sheet = read.getSheet("泵站");
            Comment note = sheet.getCellComment(new CellAddress("B2"));
            assertThat(note.getAuthor()).isEqualTo("绩审");
            assertThat(note.getString().getString())
                    .startsWith("绩审：\n建议修改：定性且不可衡量")
                    .contains("X06的问题", "建议：X06的建议", "建议修改：X08");
            assertThat(note.isVisible()).isFalse();
            assertThat(sheet.getCellComments()).hasSize(2);
        }
    }

    @Test
    void noteOfSomebodyElse_staysAboveOurs() throws IOException {
        byte[] copy = copy(file(true), at("X06", "B2"), at("S08", "C2")).bytes();

        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(copy))) {
            XSSFSheet sheet = read.getSheet("泵站");
            Comment note = sheet.getCellComment(new CellAddress("B2"));
            assertThat(note.getAuthor()).isEqualTo("预算科");
            assertThat(note.getString().getString()).startsWith("请补测算\n\n绩审：\n建议修改：定性且不可衡量");
            assertThat(sheet.getCellComment(new CellAddress("C2")).getAuthor()).isEqualTo("绩审");
            assertThat(sheet.getVMLDrawing(false)).isNotNull();
        }
    }

    @Test
    void allElse_isAsItWas() throws IOException {
        Path file = file(false);
        Map<String, String> before = SmallFiles.parts(Files.readAllBytes(file));
        Map<String, String> after = SmallFiles.parts(copy(file, at("X06", "B2")).bytes());

        for (Map.Entry<String, String> part : before.entrySet()) {
            String now = after.getOrDefault(part.getKey(), "");
            switch (part.getKey()) {
                case "xl/worksheets/sheet1.xml" ->
                    assertThat(now.replace(DRAWING, "")).isEqualTo(part.getValue());
                case "[Content_Types].xml" -> assertThat(now).contains("vml", "/xl/comments1.xml");
                default -> assertThat(now).as(part.getKey()).isEqualTo(part.getValue());
            }
        }
        assertThat(after)
                .containsOnlyKeys(SmallFiles.with(
                        before.keySet(),
                        "xl/worksheets/_rels/sheet1.xml.rels",
                        "xl/comments1.xml",
                        "xl/drawings/vmlDrawing1.vml"));
    }

    @Test
    void placeThatIsNotThere_isToldInTheFirstCell() throws IOException {
        SmallFiles.Copy copy = copy(file(false), finding("D12", Location.inSheet("没有的表", "B2", 2, 2), "", null));

        assertThat(copy.placed()).isEqualTo(new Placement(1, 0, 0, 1, 0));
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(copy.bytes()))) {
            assertThat(read.getSheet("泵站")
                            .getCellComment(new CellAddress("A1"))
                            .getString()
                            .getString())
                    .contains("位置：工作表“没有的表” B2");
        }
    }

    @Test
    void sameAudit_givesTheSameBytes() throws IOException {
        Path file = file(true);

        assertThat(copy(file, at("X06", "B2")).bytes())
                .isEqualTo(copy(file, at("X06", "B2")).bytes());
    }

    private static WeighedFinding at(String rule, String cell) {
        CellAddress address = new CellAddress(cell);
        Location place = Location.inSheet("泵站", cell, address.getRow() + 1, address.getColumn() + 1);
        return finding(rule, place, "", null);
    }

    /** A sheet with a merged head, a second sheet, and a note of the budget office if wanted. */
    private Path file(boolean noted) throws IOException {
        Path file = folder.resolve("pump.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet sheet = book.createSheet("泵站");
            sheet.createRow(0).createCell(0).setCellValue("泵站运行费绩效目标表");
            sheet.addMergedRegion(CellRangeAddress.valueOf("A1:C1"));
            sheet.createRow(1).createCell(1).setCellValue("≥100%");
            sheet.getHeader().setCenter("页眉");
            book.createSheet("说明").createRow(0).createCell(0).setCellValue("另一张");
            if (noted) {
                ClientAnchor anchor = book.getCreationHelper().createClientAnchor();
                Comment note = sheet.createDrawingPatriarch().createCellComment(anchor);
                note.setAddress(new CellAddress("B2"));
                note.setAuthor("预算科");
                note.setString(new XSSFRichTextString("请补测算"));
            }
            book.write(out);
        }
        return file;
    }
}
