package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.sample.RoadBureau;
import cn.jishen.reports.sample.SampleAudits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program lays the opinion out. */
class LibreOfficeTest {
    private static final String DATE = "〔年月日〕";

    /** A letter is read through; the rest are annexes. */
    private static final int MOST = 4;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void letter_isOfAFewPagesAndItsSignatureIsNeverAlone() throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "没有找到 soffice，跳过 LibreOffice 排版");
        Map<String, DocumentAudit> audits = Map.of(
                "water", SampleAudits.water(),
                "library", SampleAudits.library(),
                "scan", SampleAudits.batch().documents().get(2),
                "roads", RoadBureau.of(9, 80),
                "many", RoadBureau.of(40, 500));
        for (Map.Entry<String, DocumentAudit> audit : audits.entrySet()) {
            Files.write(folder.resolve(audit.getKey() + ".docx"), Written.bytes(audit.getValue()));
        }
        print(audits.keySet().stream()
                .map(name -> folder.resolve(name + ".docx"))
                .toList());
        for (String name : audits.keySet()) {
            List<String> pages = pages(folder.resolve(name + ".pdf"));
            int signed = signed(pages);

            assertThat(signed).as(name).isBetween(0, MOST - 1);
            assertThat(pages.get(signed).strip().lines()).as(name).hasSizeGreaterThan(MOST);
        }
    }

    /** The page with the date, whose blanks may be other ones in print. */
    private static int signed(List<String> pages) {
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).replaceAll("[\\s　]", "").contains(DATE)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> pages(Path pdf) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            PDFTextStripper text = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                text.setStartPage(page);
                text.setEndPage(page);
                pages.add(text.getText(document));
            }
        }
        return pages;
    }

    private void print(List<Path> files) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString()));
        files.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(240, TimeUnit.SECONDS)).isTrue();
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
