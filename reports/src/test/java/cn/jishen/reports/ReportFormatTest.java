package cn.jishen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.SampleAudits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFormatTest {
    private static final Run RUN =
            new Run(SampleAudits.batch(), ZonedDateTime.of(2026, 11, 21, 9, 0, 0, 0, ZoneOffset.UTC), "0.1.0");

    @ParameterizedTest
    @EnumSource
    void everyFormat_isFoundByItsWordAndLeavesTheStreamOpen(RunFormat format) throws IOException {
        boolean[] closed = new boolean[1];
        ByteArrayOutputStream out = new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        format.write(RUN, out);
        assertThat(out.size()).isPositive();
        assertThat(closed[0]).isFalse();
        assertThat(ReportFormat.of(format.word())).isEqualTo(format);
        assertThat(format.suffix()).startsWith(".");
    }

    @Test
    void files_areWhatTheirFormatSays() throws IOException {
        ByteArrayOutputStream xlsx = new ByteArrayOutputStream();
        RunFormat.XLSX.write(RUN, xlsx);
        assertThat(xlsx.toString(StandardCharsets.ISO_8859_1)).startsWith("PK\u0003\u0004");
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        RunFormat.JSON.write(RUN, json);
        assertThat(json.toString(StandardCharsets.UTF_8)).startsWith("{\n  \"rules\": {");
    }

    @ParameterizedTest
    @EnumSource
    void formatOfOneFileADocument_isFoundByItsWord(DocumentFormat format) {
        assertThat(ReportFormat.of(format.word())).isEqualTo(format);
        assertThat(ReportFormat.all()).contains(format);
    }

    @ParameterizedTest
    @EnumSource
    void sameRun_givesTheSameBytesWhateverTheMachine(RunFormat format) throws IOException {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        byte[] here = bytes(format);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            Locale.setDefault(new Locale("ar", "EG"));
            assertThat(Arrays.equals(bytes(format), here)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void otherWord_isNoFormat() {
        assertThat(ReportFormat.of("docx")).isNull();
    }

    private static byte[] bytes(RunFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(RUN, out);
        return out.toByteArray();
    }
}
