package cn.jishen.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged program, copied to a folder with Chinese and a space in its name, started as a user starts it. */
class LauncherIT {
    private static final Path BUILT = Path.of("target/jishen").toAbsolutePath();
    private static final Path SAMPLE =
            Path.of("../../features/samples/water-bureau-bad.docx").toAbsolutePath();

    @TempDir
    static Path folder;

    private static Path home;

    private record Ended(int status, String out, String err) {}

    @BeforeAll
    static void copy() throws IOException {
        assumeTrue(!System.getProperty("os.name").startsWith("Windows"), "the launcher is a shell script");
        home = folder.resolve("绩审 程序");
        try (Stream<Path> files = Files.walk(BUILT)) {
            for (Path file :
                    files.filter(f -> !f.toString().contains("archive")).toList()) {
                Files.copy(file, home.resolve(BUILT.relativize(file).toString()));
            }
        }
    }

    @Test
    void jsonOnStandardOutput_isAloneThereFirstAndLaterRunsAlike() throws Exception {
        Ended first = run(folder, Map.of(), "audit", SAMPLE.toString(), "--format", "json", "--today", "2026-03-01");
        Ended second = run(folder, Map.of(), "audit", SAMPLE.toString(), "--format", "json", "--today", "2026-03-01");

        assertThat(first.out()).startsWith("{").endsWith("}\n").contains("清河县水务局");
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(second.status()).isEqualTo(first.status()).isIn(0, 1);
        assertThat(home.resolve("archive")).isDirectoryContaining("glob:**.jsa");
    }

    @Test
    void posixLocale_readsAndWritesChineseNames() throws Exception {
        Path document = Files.copy(SAMPLE, folder.resolve("水务局 目标表.docx"));

        Ended ended = run(folder, Map.of("LC_ALL", "", "LANG", "C"), "audit", document.toString(), "-o", "报告.xlsx");

        assertThat(ended.status()).as(ended.err()).isIn(0, 1);
        assertThat(folder.resolve("报告.xlsx")).isNotEmptyFile();
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void linkElsewhere_startsTheProgram() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("js"), home.resolve("jishen"));

        assertThat(start(folder, Map.of(), List.of(link.toString(), "--version"))
                        .out())
                .startsWith("绩审 ");
    }

    @Test
    void noJava_isToldInChinese() throws Exception {
        Ended ended = run(folder, Map.of("JAVA_HOME", "", "PATH", pathWithoutJava()), "rules");

        assertThat(ended.status()).isEqualTo(4);
        assertThat(ended.err()).contains("没有找到 Java\n建议：");
        assertThat(ended.out()).isEmpty();
    }

    @Test
    void oldJava_isToldWithItsVersion() throws Exception {
        Path java = folder.resolve("jdk11/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("jdk11/release"), "JAVA_VERSION=\"11.0.2\"\n");
        Map<String, String> environment =
                Map.of("JAVA_HOME", folder.resolve("jdk11").toString(), "PATH", pathWithoutJava());

        assertThat(run(folder, environment, "rules").err()).contains("Java 版本太低，需要 17 或更高", "11.0.2");
    }

    @Test
    void exitStatuses_comeThroughTheLauncher() throws Exception {
        assertThat(run(folder, Map.of(), "audit", "--nope").status()).isEqualTo(2);
        assertThat(run(folder, Map.of(), "audit", "nothere.docx", "-o", "n.xlsx")
                        .status())
                .isEqualTo(3);
    }

    @Test
    void verify_hasWhatItNeedsToTellAFaultAndToWriteResults() throws Exception {
        Path check =
                Files.writeString(folder.resolve("检查.feature"), "# language: zh-CN\n功能: 试\n\n场景: 甲\n当审核一下\n那么不报W02\n");

        Ended ended = run(folder, Map.of(), "verify", check.toString(), "--html", "检查.html", "--junit", "检查.xml");

        assertThat(ended.status()).as(ended.err()).isEqualTo(1);
        assertThat(ended.out()).contains("第5行 当审核一下\n    没有这样的步骤\n    建议：");
        assertThat(folder.resolve("检查.html")).isNotEmptyFile();
        assertThat(folder.resolve("检查.xml")).isNotEmptyFile();
        assertThat(run(folder, Map.of(), "verify", "--steps").out()).contains("那么 报…");
    }

    private static Ended run(Path at, Map<String, String> environment, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(home.resolve("jishen").toString()));
        command.addAll(List.of(args));
        return start(at, environment, command);
    }

    private static Ended start(Path at, Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).directory(at.toFile());
        builder.environment().putAll(environment);
        File errors = Files.createTempFile(folder, "err", ".txt").toFile();
        Process process = builder.redirectError(errors).start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, Files.readString(errors.toPath()));
    }

    /** A folder with the few programs that the launcher calls, and no Java. */
    private static String pathWithoutJava() throws IOException {
        Path tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : List.of("sh", "readlink", "sed")) {
            Path real = Stream.of("/bin", "/usr/bin")
                    .map(bin -> Path.of(bin, tool))
                    .filter(Files::isExecutable)
                    .findFirst()
                    .orElseThrow();
            if (Files.notExists(tools.resolve(tool))) {
                Files.createSymbolicLink(tools.resolve(tool), real);
            }
        }
        return tools.toString();
    }
}
