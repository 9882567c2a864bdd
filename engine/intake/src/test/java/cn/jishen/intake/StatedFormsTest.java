package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.source.Texts;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Reads the forms under forms/, texts of our own in layouts of many provinces and ministries, and compares with the
 * facts beside each, decided from the form; what is read otherwise must be among the 未审. A blank cell is “”, what the
 * layout has not is “-”.
 */
class StatedFormsTest {
    private static final String FACTS = ".facts";

    @TestFactory
    Stream<DynamicTest> form_saysWhatIsStatedBesideIt() throws Exception {
        List<DynamicTest> tests = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.endsWith(FACTS)) {
                    Path facts = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + FACTS);
                    tests.add(DynamicTest.dynamicTest(
                            name, () -> assertThat(lines(Intake.read(file))).isEqualTo(Files.readAllLines(facts))));
                }
            }
        }
        assertThat(tests).hasSizeGreaterThan(30);
        return tests.stream();
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(StatedFormsTest.class.getResource("forms"))
                .toURI());
    }

    private static List<String> lines(Disclosure disclosure) {
        List<String> lines = new ArrayList<>();
        lines.add(
                "%s 单位：%s 年度：%s".formatted(disclosure.kind().json(), shown(disclosure.unitName()), disclosure.year()));
        for (Project project : disclosure.projects()) {
            lines.add("项目：" + project.name());
            lines.add("金额：%s，财政%s，其他%s"
                    .formatted(wan(project.budget()), wan(project.fiscalFunds()), wan(project.otherFunds())));
            lines.add("目标：" + shown(project.goal()) + "；中长期："
                    + shown(project.longTerm().goal()));
            project.indicators().forEach(row -> lines.add("  " + line(row)));
            List<Indicator> later = project.longTerm().indicators();
            if (later != null) {
                later.forEach(row -> lines.add("  中长期 " + line(row)));
            }
        }
        disclosure.unreviewed().stream().map(Unreviewed::what).distinct().forEach(what -> lines.add("未审：" + what));
        return lines;
    }

    private static String line(Indicator row) {
        List<String> cells = new ArrayList<>();
        for (Field field : List.of(Field.LEVEL1, Field.LEVEL2, Field.LEVEL3, Field.DESCRIPTION, Field.VALUE)) {
            String text = row.text(field);
            cells.add(text.isEmpty() && !row.places().has(field) ? "-" : text);
        }
        row.others().forEach(other -> cells.add(other.place() + "=" + other.value()));
        return String.join("|", cells);
    }

    private static String wan(@Nullable Money money) {
        return money == null ? "-" : money.wan().toPlainString();
    }

    private static String shown(@Nullable String text) {
        return text == null ? "-" : Texts.compact(text);
    }
}
