package cn.jishen.features;

import cn.jishen.app.checks.Checks;
import cn.jishen.audit.Auditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the module's files are, and the shipped rules that they are run against. */
final class Features {
    /** The feature files. */
    static final Path CHECKS = Path.of("checks");

    private static final Auditor AUDITOR = Auditor.load(Checks.DAY);

    private Features() {}

    static Auditor auditor() {
        return AUDITOR;
    }

    /** The feature files whose name contains a text, in the order of their paths. */
    static List<Path> checks(String part) {
        try (Stream<Path> files = Files.walk(CHECKS)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .filter(file -> file.getFileName().toString().contains(part))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
