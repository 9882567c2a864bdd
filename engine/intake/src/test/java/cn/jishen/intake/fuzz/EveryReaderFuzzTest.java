package cn.jishen.intake.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.intake.Hostile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Each reader under Jazzer in a process of 512 MB, for as many seconds as {@code -Djishen.fuzz.seconds} says. What is
 * found stands in {@code target/fuzz/FORMAT}: the file that failed, the slowest one, what the fuzzer printed, and the
 * inputs that led somewhere new, from which the next run goes on.
 */
@Tag("slow")
class EveryReaderFuzzTest {
    private static final int SECONDS = Integer.getInteger("jishen.fuzz.seconds", 30);
    private static final int SEED = Integer.getInteger("jishen.fuzz.seed", 1);
    private static final int FIRST_INPUTS = 200;

    /** Loading and instrumenting the program takes some of it. */
    private static final int SPARE_SECONDS = 120;

    @ParameterizedTest
    @EnumSource
    void damagedFile_isReadOrRefusedInTimeAndMemory(FuzzedFormat format) throws Exception {
        Path folder = Path.of("target", "fuzz", format.extension()).toAbsolutePath();
        clear(folder.resolve("seeds"));
        Seeds.write(format, folder.resolve("seeds"));
        firstInputs(folder.resolve("corpus"));
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(command(format, folder))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(SECONDS + SPARE_SECONDS, TimeUnit.SECONDS))
                    .as("ended; see %s", log)
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(() -> told(log)).isZero();
        Hostile.refusal(folder.resolve("slowest." + format.extension()));
        System.out.printf(
                "fuzzed %s: %s; %s%n", format, figures(log), Files.readString(folder.resolve("outcomes.txt")));
    }

    private static List<String> command(FuzzedFormat format, Path folder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Djishen.fuzz.format=" + format,
                "-Djishen.fuzz.folder=" + folder,
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=cn.jishen.**:org.apache.pdfbox.**:org.apache.poi.**:org.jsoup.**:"
                        + "org.apache.james.**",
                "--instrumentation_excludes=" + FuzzTarget.class.getPackageName() + ".**",
                // What the program compares says nothing of an input that is a list of edits.
                "--trace=cov",
                "-max_total_time=" + SECONDS,
                "-seed=" + SEED,
                "-max_len=1024",
                "-len_control=0",
                "-timeout=60",
                "-rss_limit_mb=0",
                "-print_final_stats=1",
                "-artifact_prefix=" + folder + "/",
                folder.resolve("corpus").toString());
    }

    /** Inputs at random to begin with; those that lead nowhere new are soon forgotten. */
    private static void firstInputs(Path corpus) throws IOException {
        Files.createDirectories(corpus);
        Random random = new Random(SEED);
        for (int i = 0; i < FIRST_INPUTS; i++) {
            byte[] bytes = new byte[8 + random.nextInt(200)];
            random.nextBytes(bytes);
            Files.write(corpus.resolve("first" + i), bytes);
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(path -> path.toFile().delete());
            }
        }
    }

    /** What the fuzzer printed of its finding. */
    private static String told(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 80), lines.size()));
        } catch (IOException e) {
            return log.toString();
        }
    }

    private static String figures(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.startsWith("stat::number_of_executed_units"))
                .findFirst()
                .orElse("");
    }
}
