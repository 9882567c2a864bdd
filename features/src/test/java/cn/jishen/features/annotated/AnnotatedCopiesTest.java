package cn.jishen.features.annotated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jishen.facts.finding.Audit;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.features.Features;
import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import cn.jishen.reports.annotated.AnnotatedCopy;
import cn.jishen.reports.annotated.remark.CommentScope;
import cn.jishen.reports.annotated.remark.Placement;
import cn.jishen.reports.run.Run;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotatedCopiesTest {
    private static final Path SAMPLES = Path.of("samples");
    private static final ZonedDateTime TIME = ZonedDateTime.of(2026, 11, 21, 9, 5, 0, 0, ZoneOffset.ofHours(8));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void notesOfAWorkbook_changeNoFinding() throws IOException, UnreadableException {
        Path sample = SAMPLES.resolve("water-bureau-bad.xlsx");
        DocumentAudit before = audit(sample);

        Path copy = annotated(sample, before);

        assertThat(audit(copy).findings()).isEqualTo(before.findings());
    }

    @Test
    void commentsOfADocument_changeNoFinding() throws IOException, UnreadableException {
        Path sample = SAMPLES.resolve("water-bureau-bad.docx");
        DocumentAudit before = audit(sample);

        Path copy = annotated(sample, withoutMending(before));

        assertThat(audit(copy).findings()).isEqualTo(before.findings());
        assertThat(audit(copy).disclosure().projects())
                .isEqualTo(before.disclosure().projects());
    }

    @Test
    void acceptedChanges_takeTheirFindingsAway() throws IOException, UnreadableException {
        Path sample = SAMPLES.resolve("water-bureau-bad.docx");
        DocumentAudit before = audit(sample);

        Map<String, Long> after = counts(audit(annotated(sample, before)));

        // Of the three rows that say 不涉及 in one table the first holds a merged cell and stays.
        assertThat(after).doesNotContainKeys("D01", "S04", "W02", "W05", "W11").containsEntry("W03", 1L);
        Map<String, Long> rest = counts(before);
        assertThat(rest).containsKeys("D01", "S04", "W02", "W05", "W11");
        after.forEach((rule, count) -> assertThat(count).as(rule).isLessThanOrEqualTo(rest.get(rule)));
    }

    @Test
    void everyRemarkOnTheSamples_standsAtItsCell() throws IOException, UnreadableException {
        for (String name : List.of("water-bureau-bad.docx", "water-bureau-bad.xlsx")) {
            Path sample = SAMPLES.resolve(name);
            DocumentAudit audit = audit(sample);
            Placement placed = write(sample, audit, OutputStream.nullOutputStream());
            long rules = audit.findings().stream()
                    .filter(finding -> finding.suppressedBy() == null)
                    .map(finding -> finding.project() + finding.rule())
                    .distinct()
                    .count();

            assertThat(placed.elsewhere()).as(name).isZero();
            assertThat(placed.comments()).as(name).isEqualTo((int) rules);
        }
    }

    @Test
    void libreOffice_readsTheSameText() throws IOException, InterruptedException, UnreadableException {
        assumeTrue(isInstalled(), "没有找到 soffice，跳过 LibreOffice 往返");
        Path sample = SAMPLES.resolve("water-bureau-bad.docx");
        Path copy = annotated(sample, withoutMending(audit(sample)));

        assertThat(text(copy)).isEqualTo(text(sample)).contains("城区供水管网维护费");
    }

    private static DocumentAudit audit(Path file) throws UnreadableException {
        return Features.auditor().audit(Intake.read(file));
    }

    private Path annotated(Path original, DocumentAudit audit) throws IOException {
        Path copy = folder.resolve("copy-" + original.getFileName());
        try (OutputStream out = Files.newOutputStream(copy)) {
            write(original, audit, out);
        }
        return copy;
    }

    private static Placement write(Path original, DocumentAudit audit, OutputStream out) throws IOException {
        Audit all = new Audit("1", "00", Features.auditor().rules(), List.of(audit));
        return AnnotatedCopy.write(new Run(all, TIME, "0.1.0"), audit, original, CommentScope.ALL, out);
    }

    private static DocumentAudit withoutMending(DocumentAudit audit) {
        List<WeighedFinding> findings =
                audit.findings().stream().map(AnnotatedCopiesTest::commented).toList();
        return new DocumentAudit(
                audit.disclosure(), audit.scores(), findings, audit.notes(), audit.unreviewed(), audit.failures());
    }

    private static WeighedFinding commented(WeighedFinding f) {
        return new WeighedFinding(
                new Finding(
                        f.rule(),
                        f.defectClass(),
                        f.severity(),
                        f.part(),
                        f.project(),
                        f.row(),
                        f.field(),
                        f.evidence(),
                        f.message(),
                        f.suggestion(),
                        f.basis(),
                        f.location(),
                        null),
                f.suppressedBy(),
                f.counted(),
                f.waived());
    }

    private static Map<String, Long> counts(DocumentAudit audit) {
        return audit.findings().stream().collect(Collectors.groupingBy(WeighedFinding::rule, Collectors.counting()));
    }

    private String text(Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("text-" + file.getFileName());
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "txt:Text (encoded):UTF8",
                        "--outdir",
                        out.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String name = String.valueOf(file.getFileName()).replace(".docx", ".txt");
        return Files.readString(out.resolve(name));
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
