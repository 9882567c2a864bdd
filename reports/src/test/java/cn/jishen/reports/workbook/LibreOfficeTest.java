package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jishen.reports.sample.SampleAudits;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another spreadsheet program opens the workbook, saves it, and nothing is lost. */
class LibreOfficeTest {
    @Test
    void roundTrip_keepsTextsLinksAndNotes(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "没有找到 soffice，跳过 LibreOffice 往返");
        Path ours = Files.write(folder.resolve("report.xlsx"), Opened.bytes(SampleAudits.batch()));
        Path saved = folder.resolve("saved");
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        saved.toString(),
                        ours.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        try (XSSFWorkbook theirs = new XSSFWorkbook(Files.newInputStream(saved.resolve("report.xlsx")))) {
            Opened before = Opened.of(SampleAudits.batch());
            Opened after = new Opened(theirs);
            for (Sheet sheet : before.workbook()) {
                String name = sheet.getSheetName();
                assertThat(after.allText(name).strip())
                        .as(name)
                        .isEqualTo(before.allText(name).strip());
                assertThat(((XSSFSheet) sheet).getHyperlinkList())
                        .as(name)
                        .hasSameSizeAs(after.sheet(name).getHyperlinkList());
                assertThat(after.sheet(name).getCellComments())
                        .as(name)
                        .hasSameSizeAs(((XSSFSheet) sheet).getCellComments());
            }
        }
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
