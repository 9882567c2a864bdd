package cn.jishen.features.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.features.Features;
import cn.jishen.features.clean.CleanSamples;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A suggestion that gives the text to write is taken at its word: the finding goes, and none comes in its place. */
class SuggestionsTest {
    private static final Path NATION = Path.of(System.getProperty("jishen.nation", "../../shared/nation"));

    @Test
    void badSample_getsBetterByEverySuggestion() throws IOException, UnreadableException {
        Filled filled = new Filled();
        filled.take(Intake.read(Path.of("samples/water-bureau-bad.docx")));
        assertThat(filled.worse).isEmpty();
        assertThat(filled.tried).isGreaterThan(20);
    }

    @Test
    void cleanProjects_getNoWorse() {
        Filled filled = new Filled();
        CleanSamples.departments().forEach(filled::take);
        assertThat(filled.worse).isEmpty();
        assertThat(filled.tried).isPositive();
    }

    @Test
    void layoutsOfTheNation_getBetterByEverySuggestion() throws IOException, UnreadableException {
        assumeTrue(Files.isDirectory(NATION), "没有 " + NATION + "，略过");
        Filled filled = new Filled();
        for (Path file : pages()) {
            filled.take(Intake.read(file));
        }
        assertThat(filled.worse).isEmpty();
        assertThat(filled.tried).isGreaterThan(40);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(NATION)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .toList();
        }
    }

    /** What came of filling in. */
    private static final class Filled {
        private final List<String> worse = new ArrayList<>();
        private int tried;

        void take(Disclosure document) {
            document.projects().forEach(project -> take(alone(document, project), project));
        }

        private void take(Disclosure before, Project project) {
            List<WeighedFinding> findings = Features.auditor().audit(before).findings();
            for (WeighedFinding finding : findings) {
                Indicator row = finding.row() == null ? null : row(project, finding.row());
                Indicator changed = row == null ? null : LiteralFill.of(row, finding);
                if (changed != null) {
                    tried++;
                    judge(before, project, finding, changed, findings);
                }
            }
        }

        private void judge(
                Disclosure before, Project project, WeighedFinding old, Indicator changed, List<WeighedFinding> had) {
            List<Indicator> rows = project.indicators().stream()
                    .map(row -> row.row() == changed.row() ? changed : row)
                    .toList();
            List<WeighedFinding> has = Features.auditor()
                    .audit(alone(before, project.with(rows, project.gap())))
                    .findings();
            Set<String> classes = had.stream()
                    .filter(each -> isOn(each, changed.row()))
                    .map(WeighedFinding::defectClass)
                    .collect(Collectors.toSet());
            List<String> come = has.stream()
                    .filter(each -> isOn(each, changed.row()) && each.severity() != Severity.HINT)
                    .filter(each -> !classes.contains(each.defectClass()))
                    .map(each -> each.rule() + " " + each.message())
                    .toList();
            if (!come.isEmpty() || rules(has, changed.row()).contains(old.rule())) {
                worse.add(project.name() + " 第" + changed.row() + "行 " + old.rule() + "：" + old.suggestion() + " ⇒ "
                        + changed.level3() + "｜" + changed.description() + "｜" + changed.value() + " " + come);
            }
        }

        private static Set<String> rules(List<WeighedFinding> findings, int row) {
            return findings.stream()
                    .filter(each -> isOn(each, row))
                    .map(WeighedFinding::rule)
                    .collect(Collectors.toSet());
        }

        private static boolean isOn(WeighedFinding finding, int row) {
            return finding.row() != null && finding.row() == row;
        }

        private static Indicator row(Project project, int row) {
            return project.indicators().stream()
                    .filter(each -> each.row() == row)
                    .findFirst()
                    .orElseThrow();
        }

        private static Disclosure alone(Disclosure d, Project project) {
            return new Disclosure(
                    d.kind(),
                    d.source(),
                    d.sha256(),
                    d.unitCode(),
                    d.unitName(),
                    d.year(),
                    d.projectExpenditure(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(project),
                    List.of(),
                    d.unreviewed());
        }
    }
}
