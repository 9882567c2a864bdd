package cn.jishen.reports.workbook.poi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class SharedTextsTest {
    private static final List<String> TEXTS = List.of("甲", "乙", "丙", "甲", " 丁<&");

    @Test
    void textsBeyondTheTable_standInTheirCells() throws IOException {
        byte[] file = written(2);
        String sheet = part(file, "xl/worksheets/sheet1.xml").replaceAll(" s=\"\\d+\"", "");
        assertThat(sheet)
                .contains("<c r=\"A1\" t=\"s\"><v>0</v></c>", "<c r=\"A2\" t=\"s\"><v>1</v></c>")
                .contains("<c r=\"A3\" t=\"inlineStr\"><is><t xml:space=\"preserve\">丙</t></is></c>")
                .contains("<c r=\"A4\" t=\"s\"><v>0</v></c>")
                .contains("<is><t xml:space=\"preserve\"> 丁&lt;&amp;</t></is></c>");
        assertThat(part(file, "xl/sharedStrings.xml")).contains("count=\"3\" uniqueCount=\"2\"");
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (int row = 0; row < TEXTS.size(); row++) {
                assertThat(read.getSheetAt(0).getRow(row).getCell(0).getStringCellValue())
                        .isEqualTo(TEXTS.get(row));
            }
        }
    }

    private static byte[] written(int mostTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = SharedTexts.workbook(mostTexts);
                StreamedBook rows = new StreamedBook(book)) {
            SXSSFSheet sheet = rows.createSheet("表");
            for (int row = 0; row < TEXTS.size(); row++) {
                sheet.createRow(row).createCell(0).setCellValue(TEXTS.get(row));
            }
            rows.write(out);
        }
        return out.toByteArray();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("没有 " + name);
    }
}
