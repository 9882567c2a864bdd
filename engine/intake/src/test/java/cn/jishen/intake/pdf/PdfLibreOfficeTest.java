package cn.jishen.intake.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.Intake;
import cn.jishen.intake.Reads;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sample documents printed to PDF by LibreOffice read as the documents do; skipped where it is not installed. */
class PdfLibreOfficeTest {
    private static final Path SAMPLES = Path.of("../../features/samples");

    /** Heights of pages in twentieths of a point: each cuts other rows. */
    private static final int[] HEIGHTS = {4200, 5100, 6900, 8490, 10050, 16838};

    @TempDir
    Path folder;

    @Test
    void samplesOnPagesOfAnyHeight_readAsTheirDocuments() throws Exception {
        Path office = office();
        Assumptions.assumeTrue(office != null, "没有 LibreOffice");
        List<String> command = new ArrayList<>(List.of(
                String.valueOf(office),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        for (String name : List.of("water-bureau-bad", "water-bureau-clean")) {
            for (int height : HEIGHTS) {
                command.add(paged(SAMPLES.resolve(name + ".docx"), height).toString());
            }
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        Assumptions.assumeTrue(process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0, "LibreOffice 没有转换");
        for (String name : List.of("water-bureau-bad", "water-bureau-clean")) {
            List<String> expected = facts(Intake.read(SAMPLES.resolve(name + ".docx")));
            for (int height : HEIGHTS) {
                Disclosure read = Intake.read(folder.resolve(name + "-" + height + ".pdf"));
                assertThat(facts(read)).as("%s on pages of %d", name, height).isEqualTo(expected);
                assertThat(read.unreviewed()).isEmpty();
            }
        }
    }

    private static Path office() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** The document with pages of another height. */
    private Path paged(Path source, int height) throws IOException {
        String name = source.getFileName().toString().replace(".docx", "-" + height + ".docx");
        Path target = folder.resolve(name);
        String section = "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"" + height
                + "\"/><w:pgMar w:top=\"700\" w:bottom=\"700\" w:left=\"900\" w:right=\"900\"/></w:sectPr></w:body>";
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(source));
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(target))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                if (entry.getName().equals("word/document.xml")) {
                    String xml = new String(bytes, StandardCharsets.UTF_8);
                    bytes = xml.replace("</w:body>", section).getBytes(StandardCharsets.UTF_8);
                }
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(bytes);
                out.closeEntry();
            }
        }
        return target;
    }

    /** All facts without their places; a space that a page has swallowed in a Latin name does not count. */
    private static List<String> facts(Disclosure d) {
        List<String> facts = new ArrayList<>();
        facts.add(d.unitCode() + d.unitName() + d.year() + d.projectExpenditure());
        d.wholeGoals().forEach(goal -> facts.add(goal.text()));
        d.statements().forEach(statement -> facts.add(statement.kind() + statement.text()));
        d.tables().forEach(table -> table.rows().forEach(row -> facts.add(row.name() + row.amount())));
        for (Project p : d.projects()) {
            facts.add(p.part() + p.code() + p.name() + p.budget() + p.fiscalFunds() + p.otherFunds());
            facts.add(p.purpose() + p.goal() + p.complete());
            facts.add(
                    p.plan() == null
                            ? "—"
                            : p.plan().periods().stream()
                                    .map(period -> period.name() + period.text())
                                    .collect(Collectors.joining(" ")));
            facts.addAll(Reads.lines(p));
        }
        return facts.stream().map(fact -> fact.replace(" ", "")).toList();
    }
}
