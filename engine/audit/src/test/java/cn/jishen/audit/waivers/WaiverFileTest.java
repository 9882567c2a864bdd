package cn.jishen.audit.waivers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.finding.Waiver;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WaiverFileTest {
    private static final String HEAD = "规则,部门,项目,行指纹,原因,批准人,有效期至\r\n";
    private static final String LINE = "X06,某县水务局,泵站养护,R0123456789,省里统一口径,张三,2026-12-31\r\n";
    private static final Waiver WAIVER =
            new Waiver(2, "X06", "某县水务局", "泵站养护", "R0123456789", "省里统一口径", "张三", LocalDate.of(2026, 12, 31));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void encodingsThatExcelSavesIn_areRead(String charset) throws IOException {
        Path file = folder.resolve("w.csv");
        Files.write(file, (HEAD + LINE).getBytes(Charset.forName(charset)));

        assertThat(WaiverFile.read(file).waivers()).containsExactly(WAIVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t", ";"})
    void otherDelimiters_areRead(String delimiter) throws IOException {
        assertThat(read((HEAD + LINE).replace(",", delimiter)).waivers()).containsExactly(WAIVER);
    }

    @Test
    void byteOrderMarkAndOtherColumnsAndOrder_doNotMatter() throws IOException {
        WaiverFile.Read read = read("""
                \uFEFF有效期至,级别,批准人,原因,行指纹,项目,部门,规则
                2026-12-31,警告,张三,省里统一口径,R0123456789,泵站养护,某县水务局,X06
                """);

        assertThat(read.waivers()).containsExactly(WAIVER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026/12/31", "2026.12.31", "2026年12月31日", "2026/12/31 0:00"})
    void dayAsSpreadsheetsWriteIt_isRead(String day) throws IOException {
        assertThat(read(HEAD + LINE.replace("2026-12-31", day)).waivers()).containsExactly(WAIVER);
    }

    @Test
    void lineOfADraftLeftUnfilled_waivesNothingAndIsCounted() throws IOException {
        WaiverFile.Read read = read(HEAD + "X06,某县水务局,泵站养护,R0123456789,,,\r\n,,,,,,\r\n" + LINE);

        assertThat(read.unfilled()).containsExactly(2);
        assertThat(read.waivers()).extracting(Waiver::line).containsExactly(4);
    }

    @Test
    void textWithCommaQuoteAndLineBreak_staysWhole() throws IOException {
        String reason = "\"统一口径，见“通知”, \"\"附件\"\"\n第2页\"";

        assertThat(read(HEAD + LINE.replace("省里统一口径", reason)).waivers())
                .extracting(Waiver::reason)
                .containsExactly("统一口径，见“通知”, \"附件\"\n第2页");
    }

    @Test
    void everyLineInError_isNamedWithItsColumnAndValue() {
        assertThatThrownBy(() -> read(HEAD + """
                        X06,某县水务局,泵站养护,R01,,张三,2026-12-31
                        X06,,泵站养护,R01,统一口径,张三,年底
                        X06,某县水务局,,R01,统一口径,张三,2026-02-30
                        """))
                .isInstanceOf(WaiverFileException.class)
                .hasMessageContaining("第2行没有写“原因”")
                .hasMessageContaining("第3行没有写“部门”")
                .hasMessageContaining("第3行有效期至“年底”不是")
                .hasMessageContaining("第4行有效期至“2026-02-30”不是")
                .hasMessageContaining("第4行有行指纹，却没有写“项目”")
                .hasMessageContaining("\n建议：");
    }

    @Test
    void waiverWithoutEnd_isToldWhatToWrite() {
        assertThatThrownBy(() -> read(HEAD + "X06,某县水务局,泵站养护,R01,统一口径,张三,长期\r\n"))
                .isInstanceOf(WaiverFileException.class)
                .hasMessageContaining("有效期至“长期”不是 2026-12-31 这样的日期：例外须有到期日")
                .hasMessageContaining("如 2035-12-31");
    }

    @Test
    void missingColumns_areNamed() {
        assertThatThrownBy(() -> read("规则,部门,项目\nX06,某县水务局,泵站养护\n"))
                .isInstanceOf(WaiverFileException.class)
                .hasMessageContaining("缺少列：行指纹、原因、批准人、有效期至");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\"规则,部门", "PK\u0003\u0004\u0000\u0000", "规则,规则\n1,2\n"})
    void whatIsNoTable_isRefusedWithAdvice(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(WaiverFileException.class)
                .hasMessageContaining("\n建议：");
    }

    @Test
    void bytesOfNoEncoding_areRefused() throws IOException {
        Path file = Files.write(folder.resolve("w.csv"), new byte[] {(byte) 0xFF, (byte) 0xFF, 0, 1});

        assertThatThrownBy(() -> WaiverFile.read(file)).hasMessageContaining("编码既不是 UTF-8 也不是 GB18030");
    }

    private WaiverFile.Read read(String text) throws IOException {
        return WaiverFile.read(Files.writeString(folder.resolve("w.csv"), text));
    }
}
