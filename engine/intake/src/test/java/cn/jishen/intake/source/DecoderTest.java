package cn.jishen.intake.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String TEXT = "管网巡检≥120公里，㎡与𠮷都在";

    @TempDir
    Path folder;

    private static byte[] marked(String mark, String charset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(HexFormat.of().parseHex(mark == null ? "" : mark));
        out.writeBytes(TEXT.getBytes(Charset.forName(charset)));
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({",UTF-8", "efbbbf,UTF-8", ",GB18030", "fffe,UTF-16LE", "feff,UTF-16BE"})
    void encoding_isToldByTheBytes(String mark, String charset) {
        DecodedText text = Decoder.decode(marked(mark, charset), null);
        assertThat(text).isEqualTo(new DecodedText(TEXT, charset, 0));
        assertThat(text.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutMark_isToldByItsZeroBytes(String charset) {
        byte[] bytes = "巡检长度\t≥120公里\r\n".getBytes(Charset.forName(charset));
        assertThat(Decoder.decode(bytes, null)).isEqualTo(new DecodedText("巡检长度\t≥120公里\r\n", charset, 0));
    }

    @Test
    void strayZeroByte_leavesUtf8() {
        assertThat(Decoder.decode("甲\0乙丙".getBytes(StandardCharsets.UTF_8), null)
                        .text())
                .isEqualTo("甲\0乙丙");
    }

    @Test
    void emptyFile_isEmptyText() {
        assertThat(Decoder.decode(new byte[0], null).text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"gb2312,GB18030", "utf-8,GB18030", "iso-8859-1,UTF-8", "utf-16,UTF-8", "无此编码,GB18030"})
    void declaredEncodingThatIsWrongOrTooNarrow_isOverruledByTheBytes(String declared, String charset) {
        assertThat(Decoder.decode(marked("", charset), declared)).isEqualTo(new DecodedText(TEXT, charset, 0));
    }

    @Test
    void declaredEncoding_isTakenWhereTheBytesFitIt() {
        byte[] bytes = "臺北".getBytes(Charset.forName("Big5"));
        assertThat(Decoder.decode(bytes, "big5").text()).isEqualTo("臺北");
    }

    @Test
    void damagedBytes_areCountedAndSaid() {
        byte[] bytes = marked("", "UTF-8");
        Arrays.fill(bytes, 0, 1, (byte) 0xFF);
        DecodedText text = Decoder.decode(bytes, null);
        assertThat(text.bad()).isPositive();
        assertThat(text.text()).contains("\uFFFD").endsWith(TEXT.substring(1));
        assertThat(text.complaints())
                .singleElement()
                .satisfies(complaint ->
                        assertThat(complaint.why()).contains("UTF-8").contains("\n建议："));
    }

    @Test
    void fileAboveTheLimit_isRefused() throws IOException {
        Path file = Files.write(folder.resolve("大.txt"), new byte[(1 << 20) + 1]);
        SourceFile source = SourceFile.of(file);
        assertThat(Decoder.bytes(source, new Limit("a", 2, "MB"))).hasSize((1 << 20) + 1);
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> Decoder.bytes(source, new Limit("a", 1, "MB")))
                .withMessageContaining("1MB");
    }
}
