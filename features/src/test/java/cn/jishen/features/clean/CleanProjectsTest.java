package cn.jishen.features.clean;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.checks.Checks;
import cn.jishen.audit.Auditor;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.features.FindingList;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On projects that careful departments wrote there is no 错误, and less than one 警告 and one 提示 a project. */
class CleanProjectsTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final Auditor AUDITOR = Auditor.load(Checks.DAY);
    private static final List<Disclosure> DEPARTMENTS = CleanSamples.departments();
    private static final List<Project> PROJECTS =
            DEPARTMENTS.stream().flatMap(each -> each.projects().stream()).toList();
    private static final List<DocumentAudit> AUDITS =
            DEPARTMENTS.stream().map(AUDITOR::audit).toList();

    @Test
    void departments_bringAHundredProjectsOfDifferentNames() {
        assertThat(PROJECTS).hasSizeGreaterThanOrEqualTo(100);
        List<String> names = PROJECTS.stream().map(Project::name).distinct().toList();
        assertThat(names).hasSizeGreaterThan(PROJECTS.size() * 9 / 10);
        assertThat(PROJECTS)
                .extracting(Project::code)
                .filteredOn(code -> !code.isEmpty())
                .doesNotHaveDuplicates();
    }

    @Test
    void noRule_fails() {
        assertThat(AUDITS).allSatisfy(audit -> assertThat(audit.failures()).isEmpty());
    }

    @Test
    void noFinding_isAnError() {
        List<WeighedFinding> errors = of(Severity.ERROR);
        assertThat(errors).as(listed(errors)).isEmpty();
    }

    @Test
    void warnings_areFewerThanOneAProject() {
        List<WeighedFinding> warnings = of(Severity.WARNING);
        assertThat(warnings).as(listed(warnings)).hasSizeLessThan(PROJECTS.size());
    }

    @Test
    void hints_areFewerThanOneAProject() {
        List<WeighedFinding> hints = of(Severity.HINT);
        assertThat(hints).as(listed(hints)).hasSizeLessThan(PROJECTS.size());
    }

    @Test
    void departments_haveExactlyTheFindingsOfTheirList() throws IOException {
        CleanSamples.FINDINGS.writeIfAsked(AUDITS);
        assertThat(FindingList.found(AUDITS)).containsExactlyElementsOf(CleanSamples.FINDINGS.expected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"water-bureau-clean.docx", "water-bureau-clean.xlsx"})
    void cleanSample_getsAtMostAFewHints(String file) throws IOException, UnreadableException {
        List<WeighedFinding> findings =
                AUDITOR.audit(Intake.read(SAMPLES.resolve(file))).findings();
        assertThat(findings)
                .as(listed(findings))
                .hasSizeLessThan(4)
                .allMatch(finding -> finding.severity() == Severity.HINT);
    }

    private static List<WeighedFinding> of(Severity severity) {
        return AUDITS.stream()
                .flatMap(audit -> audit.findings().stream())
                .filter(finding -> finding.severity() == severity)
                .toList();
    }

    /** How many each rule raised, and every one with its project and row. */
    private static String listed(List<WeighedFinding> findings) {
        Map<String, Long> counts = findings.stream()
                .collect(Collectors.groupingBy(WeighedFinding::rule, TreeMap::new, Collectors.counting()));
        return counts + findings.stream().map(CleanProjectsTest::line).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static String line(WeighedFinding finding) {
        return "%s %s 第%s行：%s".formatted(finding.rule(), finding.project(), finding.row(), finding.message());
    }
}
