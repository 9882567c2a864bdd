package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads published disclosures where they are at hand and compares every cell with the facts beside them. They are
 * no part
 * of the project: the folder is given by the system property jishen.documents or lies beside the checkout.
 */
class PublishedDocumentsTest {
    private static final Path FOLDER = Path.of(System.getProperty("jishen.documents", "../../../shared/documents"));
    private static final List<String> FORMS = List.of(".docx", ".doc", ".html", ".pdf", "-forms.xlsx", "-forms.xls");

    @TestFactory
    Stream<DynamicTest> publishedDocument_isReadExactly() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "没有公开文件可比：" + FOLDER.toAbsolutePath());
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path folder : folders.sorted().toList()) {
                for (String ending : FORMS) {
                    Path file = folder.resolve(folder.getFileName() + ending);
                    if (Files.exists(file)) {
                        tests.add(DynamicTest.dynamicTest(file.getFileName().toString(), () -> compare(folder, file)));
                    }
                }
            }
        }
        return tests.stream();
    }

    private static void compare(Path folder, Path file) throws Exception {
        JsonNode gold = JsonMapper.builder()
                .build()
                .readTree(folder.resolve("facts.json").toFile());
        Disclosure disclosure = Intake.read(file);
        boolean whole = !file.toString().contains("-forms");
        assertThat(facts(disclosure, whole)).containsExactlyElementsOf(facts(gold, whole));
        assertThat(disclosure.unreviewed()).isEmpty();
        assertThat(disclosure.projects()).allMatch(Project::complete);
    }

    private static List<String> facts(JsonNode gold, boolean whole) {
        List<String> facts = new ArrayList<>();
        add(facts, gold, "unitCode", "unitName", "year");
        if (whole) {
            add(facts, gold, "projectExpenditure");
        }
        for (JsonNode project : gold.get("projects")) {
            if (whole) {
                add(facts, project, "part");
            }
            add(facts, project, "code", "name", "budget", "fiscalFunds", "otherFunds", "purpose", "goal");
            project.get("plan").forEachEntry((period, figure) -> facts.add(period + "=" + plain(figure.asString())));
            for (JsonNode row : project.get("indicators")) {
                add(facts, row, "row", "level1", "level2", "level3", "description", "value", "basis");
            }
        }
        return facts;
    }

    private static List<String> facts(Disclosure disclosure, boolean whole) {
        return facts(JsonMapper.builder().build().valueToTree(FactsJson.of(disclosure)), whole);
    }

    private static void add(List<String> facts, JsonNode node, String... fields) {
        for (String field : fields) {
            JsonNode value = node.get(field);
            facts.add(field + "="
                    + (value == null || value.isNull()
                            ? "null"
                            : value.isNumber()
                                    ? value.decimalValue().stripTrailingZeros().toPlainString()
                                    : plain(value.asString())));
        }
    }

    /** Spaces and widths are not compared: the facts were written by hand. */
    private static String plain(@Nullable String text) {
        return text == null
                ? ""
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replaceAll("\\s+", "")
                        .replaceAll("\"$", "");
    }
}
