package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.RoadBureau;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The file itself. */
class BytesTest {
    @Test
    void sameRun_givesTheSameBytesWhateverTheTimeZone() {
        byte[] here = Written.bytes(SampleAudits.water());
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Written.bytes(SampleAudits.water())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void otherDocumentsOfTheRun_changeNothing() {
        Run batch = Runs.batch();
        DocumentAudit water = batch.audit().documents().get(1);
        assertThat(Written.bytes(batch, water)).isEqualTo(Written.bytes(water));
    }

    @Test
    void properties_nameProgramTitleAndTimeOfTheRun() throws IOException {
        Map<String, String> parts = Written.parts(SampleAudits.water());
        assertThat(parts.get("docProps/app.xml")).contains("<Application>绩审</Application>");
        assertThat(parts.get("docProps/core.xml"))
                .contains("<dc:title>关于云溪县水务局2026年度项目支出绩效目标的审核意见</dc:title>")
                .contains("<dc:creator>绩审</dc:creator>", ">2026-11-21T01:05:00Z<");
    }

    @Test
    void parts_agreeWithTheSchemaOfTheStandard() throws IOException, XmlException {
        for (DocumentAudit audit : List.of(SampleAudits.water(), RoadBureau.of(3, 200))) {
            List<String> checked = new ArrayList<>();
            for (Map.Entry<String, String> part : Written.parts(audit).entrySet()) {
                XmlObject read = parse(part.getKey(), part.getValue());
                if (read != null) {
                    List<XmlError> errors = new ArrayList<>();
                    XmlOptions options = new XmlOptions();
                    options.setErrorListener(errors);
                    assertThat(read.validate(options))
                            .as(part.getKey() + " " + errors)
                            .isTrue();
                    checked.add(part.getKey());
                }
            }
            assertThat(checked).hasSize(6);
        }
    }

    @Test
    void everyStyleThatIsUsed_isThere() throws IOException {
        String styles = Written.parts(SampleAudits.water()).getOrDefault("word/styles.xml", "");
        for (Style style : Style.values()) {
            assertThat(styles).contains("w:styleId=\"" + style.id() + "\"");
        }
        assertThat(styles).contains("w:styleId=\"Blank\"", "w:styleId=\"ThreeLines\"");
    }

    private static @Nullable XmlObject parse(String name, String xml) throws IOException, XmlException {
        StringReader reader = new StringReader(xml);
        return switch (name) {
            case "word/document.xml" -> DocumentDocument.Factory.parse(reader);
            case "word/styles.xml" -> StylesDocument.Factory.parse(reader);
            case "word/settings.xml" -> SettingsDocument.Factory.parse(reader);
            case "word/fontTable.xml" -> FontsDocument.Factory.parse(reader);
            case "word/footer1.xml", "word/footer2.xml" -> FtrDocument.Factory.parse(reader);
            default -> null;
        };
    }
}
