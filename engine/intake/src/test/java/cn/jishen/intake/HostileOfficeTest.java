package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compound files, damaged and made to do harm; the .doc is LibreOffice's. */
class HostileOfficeTest {
    private static final int SECTOR = 512;

    @TempDir
    private static Path folder;

    private static byte[] doc;
    private static byte[] xls;

    @BeforeAll
    static void wholeFiles() throws Exception {
        xls = workbook(workbook -> {
            Sheet sheet = workbook.createSheet("表");
            for (int row = 0; row < 900; row++) {
                sheet.createRow(row).createCell(0).setCellValue("第" + row + "行");
            }
        });
        Path docx = Docx.write(folder.resolve("a.docx"), Sample.form());
        doc = Files.readAllBytes(LibreOffice.convert(folder, "doc", docx).get(0));
    }

    private static byte[] workbook(Consumer<Workbook> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new HSSFWorkbook()) {
            content.accept(workbook);
            workbook.write(out);
        }
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void truncatedFile_isRefused(int tenths) {
        assertThat(Hostile.refusal(Hostile.cut(folder, doc, tenths, "doc"))).contains("已损坏");
        assertThat(Hostile.refusal(Hostile.cut(folder, xls, tenths, "xls"))).contains("已损坏");
    }

    @Test
    void sectorsThatLeadInACircle_areRefused() {
        assertThat(Hostile.refusal(Hostile.write(folder, "圈.doc", circle(doc)))).isNotNull();
        assertThat(Hostile.refusal(Hostile.write(folder, "圈.xls", circle(xls)))).isNotNull();
    }

    /** Each sector of the first table of sectors leads to the one before it. */
    private static byte[] circle(byte[] whole) {
        ByteBuffer bytes = ByteBuffer.wrap(whole.clone()).order(ByteOrder.LITTLE_ENDIAN);
        int table = (bytes.getInt(76) + 1) * SECTOR;
        for (int i = 0; i < SECTOR / 4; i++) {
            if (bytes.getInt(table + 4 * i) >= 0) {
                bytes.putInt(table + 4 * i, Math.max(0, i - 1));
            }
        }
        return bytes.array();
    }

    @Test
    void hundredMegabytesOfNothing_areRefused() {
        byte[] nothing = new byte[100 << 20];
        assertThat(Hostile.refusal(Hostile.write(folder, "空.doc", nothing))).contains("无法识别");
        System.arraycopy(HexFormat.of().parseHex("d0cf11e0a1b11ae1"), 0, nothing, 0, 8);
        assertThat(Hostile.refusal(Hostile.write(folder, "头.xls", nothing))).contains("已损坏");
    }

    @Test
    void hundredMegabytesBehindTheEnd_areNotRead() throws Exception {
        byte[] padded = Arrays.copyOf(doc, 100 << 20);
        Path file = Hostile.write(folder, "尾.doc", padded);
        assertThat(Hostile.refusal(file)).isNull();
        assertThat(Intake.read(file).projects()).hasSize(1);
    }

    @Test
    void sheetFullOfEmptyRows_takesNoMemory() throws IOException {
        byte[] rows = workbook(workbook -> {
            Sheet sheet = workbook.createSheet();
            for (int row = 0; row < 65_536; row++) {
                sheet.createRow(row).createCell(255);
            }
        });
        assertThat(Hostile.refusal(Hostile.write(folder, "行.xls", rows))).contains("没有项目绩效目标表");
    }

    @Test
    void cellsFarApart_areRefused() throws IOException {
        byte[] diagonal = workbook(workbook -> {
            Sheet sheet = workbook.createSheet("表");
            for (int row = 0; row < 20_000; row++) {
                sheet.createRow(row).createCell(row % 256).setCellValue(row);
            }
        });
        assertThat(Hostile.refusal(Hostile.write(folder, "散.xls", diagonal))).contains("工作表“表”的单元格（含空格）超过");
    }
}
