package cn.jishen.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecoderTest {
    private static final String TEXT = "巡检长度\t≥120公里\r\n龑湖水厂，㎡、①\n";

    private static byte[] marked(String text, Charset charset) {
        return ("\uFEFF" + text).getBytes(charset);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE"})
    void everyUsualCharset_isTold(String name) {
        Decoder.Decoded decoded = Decoder.decode(TEXT.getBytes(Charset.forName(name)));
        assertThat(decoded.text()).isEqualTo(TEXT);
        assertThat(decoded.charset().name()).isEqualTo(name);
        assertThat(decoded.bad()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void byteOrderMark_decidesAndGoes(String name) {
        assertThat(Decoder.decode(marked(TEXT, Charset.forName(name))).text()).isEqualTo(TEXT);
    }

    @Test
    void brokenBytes_areReplacedAndCounted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(TEXT.getBytes(StandardCharsets.UTF_8));
        bytes.write(0xFF);
        bytes.writeBytes("完".getBytes(StandardCharsets.UTF_8));
        Decoder.Decoded decoded = Decoder.decode(bytes.toByteArray());
        assertThat(decoded.text()).isEqualTo(TEXT + "\uFFFD完");
        assertThat(decoded.bad()).isEqualTo(1);
    }

    @Test
    void emptyFile_isEmptyText() {
        assertThat(Decoder.decode(new byte[0]).text()).isEmpty();
    }

    @Test
    void strayZeroByte_leavesUtf8() {
        assertThat(Decoder.decode("甲\0乙丙".getBytes(StandardCharsets.UTF_8)).text())
                .isEqualTo("甲\0乙丙");
    }
}
