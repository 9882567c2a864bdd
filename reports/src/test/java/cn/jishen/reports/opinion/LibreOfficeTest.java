package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jishen.reports.sample.SampleAudits;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program lays the opinion out. */
class LibreOfficeTest {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @Test
    void opinion_isLaidOutOnAFewPages(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(isInstalled(), "没有找到 soffice，跳过 LibreOffice 排版");
        Path ours = Files.write(folder.resolve("opinion.docx"), Written.bytes(SampleAudits.water()));
        Process process = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        ours.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        String pdf = Files.readString(folder.resolve("opinion.pdf"), StandardCharsets.ISO_8859_1);
        assertThat(PAGE.matcher(pdf).results().count()).isBetween(8L, 16L);
    }

    private static boolean isInstalled() {
        return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}
