package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.Disclosure;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample disclosures say the same in every format that LibreOffice turns them into. */
class ConvertedSamplesTest {
    private static final Path SAMPLES = Path.of("../../features/samples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"docx,doc", "xlsx,xls"})
    void convertedSample_saysTheSame(String from, String to) throws Exception {
        Path bad = SAMPLES.resolve("water-bureau-bad." + from);
        Path clean = SAMPLES.resolve("water-bureau-clean." + from);
        Assumptions.assumeTrue(bad.toFile().exists(), "没有样例可比：" + bad.toAbsolutePath());
        List<Path> converted = LibreOffice.convert(folder, to, bad, clean);
        assertThat(facts(Intake.read(converted.get(0)))).isEqualTo(facts(Intake.read(bad)));
        assertThat(facts(Intake.read(converted.get(1)))).isEqualTo(facts(Intake.read(clean)));
    }

    /** The facts without what differs by nature: names, hashes and places. */
    static String facts(Disclosure disclosure) {
        Map<String, @Nullable Object> facts = FactsJson.of(disclosure);
        facts.keySet().removeAll(List.of("source", "sha256"));
        return tools.jackson.databind.json.JsonMapper.builder()
                .build()
                .writerWithDefaultPrettyPrinter()
                .writeValueAsString(facts)
                .replaceAll(
                        "\"(page|paragraph|table|row|column|sheet|cell|location)\" : (null|[0-9]+|\"[^\"]*\"|\\[[^\\[\\]]*\\])",
                        "");
    }
}
