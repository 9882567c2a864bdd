package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.Disclosure;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The sample disclosures say the same in every format that LibreOffice turns them into. */
class ConvertedSamplesTest {
    private static final Path SAMPLES = Path.of("../../features/samples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"docx,doc", "docx,html", "xlsx,xls", "xlsx,html"})
    void convertedSample_saysTheSame(String from, String to) throws Exception {
        Path bad = SAMPLES.resolve("water-bureau-bad." + from);
        Path clean = SAMPLES.resolve("water-bureau-clean." + from);
        Assumptions.assumeTrue(bad.toFile().exists(), "没有样例可比：" + bad.toAbsolutePath());
        List<Path> converted = LibreOffice.convert(folder, to, bad, clean);
        assertThat(facts(Intake.read(converted.get(0)))).isEqualTo(facts(Intake.read(bad)));
        assertThat(facts(Intake.read(converted.get(1)))).isEqualTo(facts(Intake.read(clean)));
    }

    /** The facts without what differs by nature: the file's name and hash, and places. */
    private static String facts(Disclosure disclosure) {
        JsonMapper mapper = JsonMapper.builder().build();
        JsonNode facts = mapper.valueToTree(FactsJson.of(disclosure));
        ((ObjectNode) facts).remove(List.of("source", "sha256"));
        facts.findParents("location").forEach(parent -> ((ObjectNode) parent).remove("location"));
        return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(facts);
    }
}
