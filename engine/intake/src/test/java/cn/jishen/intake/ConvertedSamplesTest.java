package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.intake.source.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The sample disclosures say the same in every format that LibreOffice turns them into: projects, statements, whole
 * goals and named tables.
 */
class ConvertedSamplesTest {
    private static final Path SAMPLES = Path.of("../../features/samples");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "docx,docx",
        "docx,doc",
        "docx,html",
        "xlsx,xlsx",
        "xlsx,xlsm:Calc MS Excel 2007 VBA XML",
        "xlsx,xls",
        "xlsx,html"
    })
    void convertedSample_saysTheSame(String from, String to) throws Exception {
        Path bad = SAMPLES.resolve("water-bureau-bad." + from);
        Path clean = SAMPLES.resolve("water-bureau-clean." + from);
        Assumptions.assumeTrue(bad.toFile().exists(), "没有样例可比：" + bad.toAbsolutePath());
        List<Path> converted = LibreOffice.convert(folder, to, bad, clean);
        assertThat(facts(Intake.read(converted.get(0)))).isEqualTo(facts(Intake.read(bad)));
        assertThat(facts(Intake.read(converted.get(1)))).isEqualTo(facts(Intake.read(clean)));
    }

    /** Text has lost its cells: what is read of it is right, and of the rest it is said that it is not. */
    @ParameterizedTest
    @ValueSource(strings = {"txt:Text (encoded):UTF8", "pdftotext", "pdftotext -layout"})
    void flattenedSample_isRightOrUnreviewed(String how) throws Exception {
        Path sample = SAMPLES.resolve("water-bureau-bad.docx");
        Assumptions.assumeTrue(sample.toFile().exists(), "没有样例可比：" + sample.toAbsolutePath());
        Path text = folder.resolve("water-bureau-bad.txt");
        if (how.startsWith("txt:")) {
            LibreOffice.convert(folder, how, sample);
        } else {
            List<String> command = new ArrayList<>(List.of(how.split(" ")));
            command.add(LibreOffice.convert(folder, "pdf", sample).get(0).toString());
            command.add(text.toString());
            Programs.run(command);
        }
        try {
            Disclosure read = Intake.read(text);
            assertThat(read.unreviewed()).isNotEmpty();
            assertThat(rows(Intake.read(sample))).containsAll(rows(read));
        } catch (UnreadableException e) {
            assertThat(e).hasMessageContaining("城区供水管网维护费绩效目标表");
        }
    }

    /** Each row with the name and the code of its project. */
    private static List<String> rows(Disclosure disclosure) {
        return disclosure.projects().stream()
                .flatMap(project -> Reads.lines(project).stream()
                        .map(line -> Texts.compact(project.code() + project.name() + line)))
                .toList();
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
