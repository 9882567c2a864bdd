package cn.jishen.features;

import cn.jishen.app.checks.Checks;
import cn.jishen.audit.Auditor;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of this module and of the rules are, and the shipped rules that checks are run against. */
public final class Features {
    /** The feature files. */
    public static final Path CHECKS = Path.of("checks");

    /** The resources of the rules module. */
    public static final Path RESOURCES = Path.of("../rules/src/main/resources");

    /** The rule files. */
    public static final Path RULES = RESOURCES.resolve("rules");

    private static final Auditor AUDITOR = Auditor.load(Checks.DAY);

    private Features() {}

    public static Auditor auditor() {
        return AUDITOR;
    }

    /** The feature files whose name contains a text, in the order of their paths. */
    public static List<Path> checks(String part) {
        return files(CHECKS, ".feature").stream()
                .filter(file -> String.valueOf(file.getFileName()).contains(part))
                .toList();
    }

    /** The .drl files that hold rules, relative to the folder of the rules. */
    public static List<Path> rules() {
        return files(RULES, ".drl").stream()
                .map(RULES::relativize)
                .filter(file -> !file.endsWith("package.drl"))
                .toList();
    }

    /** The files below a folder with this ending, in the order of their paths. */
    public static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
