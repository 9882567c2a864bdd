package cn.jishen.intake.fuzz;

import cn.jishen.intake.Intake;
import cn.jishen.intake.UnreadableException;
import cn.jishen.intake.archive.Archive;
import cn.jishen.intake.archive.ArchiveItem;
import cn.jishen.intake.archive.ArchiveLimits;
import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One reader under the fuzzer, in a process of its own: the fuzzer's data say which good file is damaged, where and
 * how. A file is read, or refused by the reader's own message of two lines. The file that took longest is kept: how
 * long it takes without the fuzzer's instruments is for the test to measure that started this.
 */
public final class FuzzTarget {
    private static final FuzzedFormat FORMAT =
            FuzzedFormat.valueOf(System.getProperty("jishen.fuzz.format", FuzzedFormat.TEXT.name()));
    private static final Path FOLDER = Path.of(System.getProperty("jishen.fuzz.folder", "target/fuzz"));
    private static final Path FILE = FOLDER.resolve("file." + FORMAT.extension());
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final Map<String, Integer> OUTCOMES = new TreeMap<>();
    private static final List<Map<String, List<String>>> SEEDS = new ArrayList<>();
    private static final List<String> WORDS = new ArrayList<>();
    private static long slowest;

    private FuzzTarget() {}

    /** Cuts the good files into pieces, once. */
    public static void fuzzerInitialize() throws IOException {
        FORMAT.words().stream().map(Tokens::encoded).forEach(WORDS::add);
        try (Stream<Path> files = Files.list(FOLDER.resolve("seeds"))) {
            for (Path file : files.sorted().toList()) {
                Map<String, List<String>> parts = new LinkedHashMap<>();
                FORMAT.container()
                        .open(Files.readAllBytes(file))
                        .forEach((name, part) -> parts.put(name, FORMAT.tokens().of(part)));
                SEEDS.add(parts);
            }
        }
    }

    public static void fuzzerTestOneInput(FuzzedDataProvider data) throws IOException {
        Files.write(FILE, damaged(data));
        long start = THREADS.getCurrentThreadCpuTime();
        String outcome;
        try {
            outcome = FORMAT == FuzzedFormat.ZIP ? unpacked() : read();
        } catch (Throwable e) {
            throw failed(e.toString(), e);
        }
        long taken = THREADS.getCurrentThreadCpuTime() - start;
        if (taken > slowest) {
            slowest = taken;
            Files.copy(FILE, FOLDER.resolve("slowest." + FORMAT.extension()), StandardCopyOption.REPLACE_EXISTING);
        }
        OUTCOMES.merge(outcome, 1, Integer::sum);
    }

    private static byte[] damaged(FuzzedDataProvider data) throws IOException {
        Map<String, List<String>> seed = data.pickValue(SEEDS);
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Map<String, List<String>> changed = new LinkedHashMap<>();
        int edits = data.consumeInt(0, 8);
        for (int i = 0; i < edits && data.remainingBytes() > 0; i++) {
            String part = data.pickValue(List.copyOf(seed.keySet()));
            List<String> tokens = changed.computeIfAbsent(part, name -> new ArrayList<>(seed.get(name)));
            new Edits(data, WORDS, tokens).one();
        }
        seed.forEach((name, tokens) -> parts.put(name, Tokens.join(changed.getOrDefault(name, tokens))));
        return FORMAT.container().close(parts);
    }

    private static String read() {
        try {
            boolean whole = Intake.read(FILE).unreviewed().isEmpty();
            return whole ? "read" : "read in part";
        } catch (UnreadableException e) {
            check(e.getMessage());
            return "refused";
        }
    }

    private static String unpacked() throws IOException {
        Path folder = Files.createTempDirectory(FOLDER, "unpacked");
        try {
            List<ArchiveItem> items =
                    Archive.unpack(FILE, folder, name -> name.endsWith(".txt"), ArchiveLimits.STANDARD);
            items.stream().filter(item -> item.refusal() != null).forEach(item -> check(item.refusal()));
            return items.stream().allMatch(item -> item.refusal() == null) ? "unpacked" : "refused in part";
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The reader's own message: in Chinese, with advice, and not the one for exceptions that nobody foresaw. */
    private static void check(String message) {
        boolean chinese = message.codePoints().anyMatch(Character::isIdeographic);
        if (!chinese || message.contains("读取时出错") || !message.matches("(?s)[^\n]+\n建议：[^\n]+")) {
            throw new AssertionError(message);
        }
    }

    /** Keeps the file for whoever mends the reader. */
    private static AssertionError failed(String what, Throwable cause) throws IOException {
        Path kept = FOLDER.resolve("failed." + FORMAT.extension());
        Files.write(kept, Files.readAllBytes(FILE));
        return new AssertionError(kept + ": " + what, cause);
    }

    /** Leaves the figures for the test that started this. */
    public static void fuzzerTearDown() throws IOException {
        Files.writeString(FOLDER.resolve("outcomes.txt"), OUTCOMES.toString());
    }
}
