package cn.jishen.features.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import cn.jishen.reports.json.JsonReport;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Holds the sample files to their facts. {@code -Dsamples=write} writes the files anew first. */
class SamplesTest {
    @BeforeAll
    static void writeIfAsked() throws IOException {
        if (!"write".equals(System.getProperty("samples"))) {
            return;
        }
        for (String name : SampleFacts.NAMES) {
            SampleFacts facts = SampleFacts.read(name);
            try (OutputStream out = Files.newOutputStream(file(name, "docx"))) {
                SampleDocument.write(facts, out);
            }
            try (OutputStream out = Files.newOutputStream(file(name, "xlsx"))) {
                SampleWorkbook.write(facts, out);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "water-bureau-clean.docx",
                "water-bureau-clean.xlsx",
                "water-bureau-bad.docx",
                "water-bureau-bad.xlsx"
            })
    void sample_readsBackAsItsFacts(String file) throws IOException, UnreadableException {
        Disclosure read = Intake.read(SampleFacts.FOLDER.resolve(file));
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        JsonReport.writeFacts(read, json);
        JsonNode have = new ObjectMapper().readTree(json.toByteArray());
        JsonNode want = SampleFacts.read(file.substring(0, file.indexOf('.'))).root();
        assertThat(have.get("unitName")).isEqualTo(want.get("unitName"));
        assertThat(have.get("year")).isEqualTo(want.get("year"));
        assertThat(have.get("unreviewed")).isEmpty();
        assertThat(have.get("projects")).hasSameSizeAs(want.get("projects"));
        for (int i = 0; i < want.get("projects").size(); i++) {
            assertSame(have.get("projects").get(i), want.get("projects").get(i));
        }
    }

    private static void assertSame(JsonNode have, JsonNode want) {
        want.properties().forEach(field -> {
            JsonNode value = have.get(field.getKey());
            switch (field.getKey()) {
                case "part" -> {} // the samples do not say
                case "indicators" -> {
                    assertThat(value).hasSameSizeAs(field.getValue());
                    for (int i = 0; i < value.size(); i++) {
                        assertSame(value.get(i), field.getValue().get(i));
                    }
                }
                default -> assertThat(plain(value)).as(field.getKey()).isEqualTo(plain(field.getValue()));
            }
        });
    }

    /** The text of a node; of a number without trailing zeros. */
    private static String plain(JsonNode node) {
        return node.isNumber() ? node.decimalValue().stripTrailingZeros().toPlainString() : node.toString();
    }

    private static Path file(String name, String ending) {
        return SampleFacts.FOLDER.resolve(name + "." + ending);
    }
}
