package cn.jishen.features;

import cn.jishen.app.checks.Checks;
import cn.jishen.audit.Auditor;
import cn.jishen.audit.drl.DrlRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the files of this module are, and the shipped rules that checks are run against. */
public final class Features {
    /** The feature files. */
    public static final Path CHECKS = Path.of("checks");

    private static final Auditor AUDITOR = Auditor.load(Checks.DAY);

    private Features() {}

    public static Auditor auditor() {
        return AUDITOR;
    }

    /** The feature files whose name contains a text, in the order of their paths. */
    public static List<Path> checks(String part) {
        try (Stream<Path> files = Files.walk(CHECKS)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .filter(file -> String.valueOf(file.getFileName()).contains(part))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The DRL rules of all rule files, in the order of the files' names. */
    public static List<DrlRule> drlRules() {
        return AUDITOR.ruleFiles().sources().entrySet().stream()
                .flatMap(file -> DrlRule.in(file.getKey(), file.getValue()).stream())
                .toList();
    }
}
