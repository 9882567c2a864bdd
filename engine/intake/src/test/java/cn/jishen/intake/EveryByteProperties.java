package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;

/** Whatever happens to the bytes of a file, it is read or refused with a message that is its reader's own. */
class EveryByteProperties {
    private static final Map<String, byte[]> WHOLE = Map.of("docx", docx(), "xls", xls(), "html", html());

    @Provide
    Arbitrary<String> formats() {
        return Arbitraries.of("docx", "xls", "html");
    }

    @Property(tries = 600)
    void overwrittenFile_isReadOrRefused(
            @ForAll("formats") String format,
            @ForAll @IntRange(max = 999) int place,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll byte value)
            throws IOException {
        byte[] bytes = WHOLE.get(format).clone();
        int at = (int) ((long) bytes.length * place / 1000);
        Arrays.fill(bytes, at, Math.min(at + length, bytes.length), value);
        assertReadOrRefused(bytes, format);
    }

    @Property(tries = 300)
    void truncatedFile_isRefusedOrSaidToBeCut(@ForAll("formats") String format, @ForAll @IntRange(max = 999) int length)
            throws IOException {
        byte[] whole = WHOLE.get(format);
        assertReadOrRefused(Arrays.copyOf(whole, (int) ((long) whole.length * length / 1000)), format);
    }

    private static void assertReadOrRefused(byte[] bytes, String format) throws IOException {
        Path file = Files.createTempFile("bytes", "." + format);
        try {
            Files.write(file, bytes);
            Intake.read(file);
        } catch (UnreadableException e) {
            assertThat(e.getMessage()).contains("\n建议：").doesNotContain("读取时出错");
        } finally {
            Files.delete(file);
        }
    }

    private static byte[] docx() {
        try {
            Path file = Files.createTempFile("whole", ".docx");
            try {
                return Files.readAllBytes(Docx.write(file, Sample.form()));
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] xls() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("表");
            for (int row = 0; row < 30; row++) {
                sheet.createRow(row).createCell(0).setCellValue("第" + row + "行");
                sheet.getRow(row).createCell(1).setCellValue(row / 4.0);
                sheet.getRow(row).createCell(2).setCellFormula("B1+1");
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] html() {
        String page = "<html><head><meta charset=utf-8></head><body><p>1、巡检绩效目标表</p>"
                + "<table><tr><td rowspan=2>项目编码<td>A1<td>项目名称<td colspan=2>巡检</table></body></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }
}
