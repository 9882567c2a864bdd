package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.reports.sample.SampleAudits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.ChartSpaceDocument;
import org.openxmlformats.schemas.drawingml.x2006.spreadsheetDrawing.WsDrDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.SstDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.StyleSheetDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorkbookDocument;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.WorksheetDocument;

/** The file itself. */
class BytesTest {
    @Test
    void sameRun_givesTheSameBytesWhateverTheTimeZone() {
        byte[] here = Opened.bytes(SampleAudits.batch());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Arrays.equals(Opened.bytes(SampleAudits.batch()), here)).isTrue();
            assertThat(times(here)).containsOnly(LocalDateTime.of(2000, 1, 1, 0, 0));
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void time_isThatOfTheRun() throws IOException {
        assertThat(parts(SampleAudits.batch()).get("docProps/core.xml")).contains(">2026-11-21T01:05:00Z<");
    }

    @Test
    void parts_agreeWithTheSchemaOfTheStandard() throws IOException, XmlException {
        for (Map.Entry<String, String> part : parts(SampleAudits.batch()).entrySet()) {
            XmlObject read = parse(part.getKey(), part.getValue());
            if (read != null) {
                List<XmlError> errors = new ArrayList<>();
                XmlOptions options = new XmlOptions();
                options.setErrorListener(errors);
                assertThat(read.validate(options))
                        .as(part.getKey() + " " + errors)
                        .isTrue();
            }
        }
    }

    @Test
    void texts_areSharedAndNothingIsOutsideTheStandard() throws IOException {
        Map<String, String> parts = parts(SampleAudits.batch());
        assertThat(parts).containsKeys("xl/sharedStrings.xml", "xl/charts/chart1.xml", "xl/charts/chart2.xml");
        assertThat(String.join("", parts.values()))
                .doesNotContain("inlineStr", "x14", "mc:Ignorable", "threadedComment");
    }

    private static Set<LocalDateTime> times(byte[] archive) {
        Set<LocalDateTime> times = new HashSet<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                times.add(entry.getTimeLocal());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return times;
    }

    private static @Nullable XmlObject parse(String name, String xml) throws IOException, XmlException {
        StringReader reader = new StringReader(xml);
        if (name.startsWith("xl/worksheets/sheet")) {
            return WorksheetDocument.Factory.parse(reader);
        }
        if (name.startsWith("xl/comments")) {
            return CommentsDocument.Factory.parse(reader);
        }
        if (name.startsWith("xl/charts/chart")) {
            return ChartSpaceDocument.Factory.parse(reader);
        }
        if (name.startsWith("xl/drawings/drawing")) {
            return WsDrDocument.Factory.parse(reader);
        }
        return switch (name) {
            case "xl/workbook.xml" -> WorkbookDocument.Factory.parse(reader);
            case "xl/styles.xml" -> StyleSheetDocument.Factory.parse(reader);
            case "xl/sharedStrings.xml" -> SstDocument.Factory.parse(reader);
            default -> null;
        };
    }

    private static Map<String, String> parts(Audit audit) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Opened.bytes(audit)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
