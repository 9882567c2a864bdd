package cn.jishen.app;

import cn.jishen.app.cli.Commands;
import cn.jishen.app.cli.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Audits a sample document and shows nobody the result: the run whose classes the launcher archives. */
final class WarmUp {
    private static final String SAMPLE = "water-bureau-bad.docx";

    private WarmUp() {}

    public static void main(String[] args) throws IOException {
        Main.silenceLibraries();
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Console console = new Console(nowhere, nowhere, false);
        Path folder = Files.createTempDirectory("jishen");
        Path document = folder.resolve(SAMPLE);
        Path workbook = folder.resolve("warm-up.xlsx");
        try (InputStream in = WarmUp.class.getResourceAsStream(SAMPLE)) {
            Files.copy(Objects.requireNonNull(in), document);
            Commands commands = new Commands(Main.engines(console), Main.BEIJING, console, List.of());
            commands.run("audit", document.toString(), "-o", workbook.toString(), "--cache", "无");
            commands.run("audit", document.toString(), "--format", "json", "--cache", "无");
        } finally {
            Files.deleteIfExists(document);
            Files.deleteIfExists(workbook);
            Files.delete(folder);
        }
    }
}
