package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.source.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * Reads forms of other provinces where they are at hand and compares what no other measure looks at: kind, unit, year,
 * purpose, plan and what is set for a longer term. The folder is given by jishen.nation or lies beside the checkout.
 */
class NationTest {
    private static final Path FOLDER = Path.of(System.getProperty("jishen.nation", "../../../shared/nation"));
    private static final List<String> ENDINGS = List.of(".docx", ".doc", ".xlsx", ".xls", ".html", ".pdf");

    @TestFactory
    Stream<DynamicTest> formOfAnotherProvince_isReadWhole() throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "没有各省的表可比：" + FOLDER.toAbsolutePath());
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> folders = Files.list(FOLDER)) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                for (String ending : ENDINGS) {
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
        assertThat(disclosure.kind().json()).isEqualTo(gold.get("kind").asString());
        JsonNode year = gold.get("year");
        assertThat(disclosure.year()).isEqualTo(year.isNull() ? null : Integer.valueOf(year.asInt()));
        if (!gold.get("unitName").isNull()) {
            List<String> names = new ArrayList<>(List.of(gold.get("unitName").asString()));
            gold.get("unitNameAlso").forEach(name -> names.add(name.asString()));
            assertThat(names).contains(disclosure.unitName());
        }
        int position = 0;
        for (JsonNode project : gold.get("projects")) {
            compare(project, disclosure.projects().get(position++));
        }
    }

    private static void compare(JsonNode gold, Project project) {
        assertThat(squeezed(project.purpose())).isEqualTo(text(gold, "purpose"));
        assertThat(squeezed(project.longTerm().goal())).isEqualTo(text(gold, "longTermGoal"));
        assertThat(project.plan()).isNull();
        JsonNode rows = gold.get("longTermIndicators");
        List<Indicator> read = project.longTerm().indicators();
        if (rows != null && !rows.isNull()) {
            List<String> values = new ArrayList<>();
            rows.forEach(row -> values.add(text(row, "level3") + "=" + text(row, "value")));
            assertThat(read).isNotNull();
            assertThat(
                            read == null
                                    ? List.of()
                                    : read.stream().map(NationTest::line).toList())
                    .containsExactlyElementsOf(values);
        }
    }

    private static String line(Indicator row) {
        return squeezed(row.level3()) + "=" + squeezed(row.value());
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null || value.isNull() ? null : squeezed(value.asString());
    }

    private static @Nullable String squeezed(@Nullable String text) {
        return text == null ? null : Texts.compact(text);
    }
}
