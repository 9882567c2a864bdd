package cn.jishen.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The size and the names of the sources. Every test lists all offenders at once. */
class ShapeTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final int LONGEST_CLASS = 400;
    private static final int LONGEST_RULE = 40;
    private static final int WIDEST_LINE = 120;
    private static final Set<String> TOP = Set.of(
            "engine",
            "rules",
            "features",
            "reports",
            "README.md",
            "README.zh-CN.md",
            "pom.xml",
            "mvnw",
            "mvnw.cmd",
            "jishen",
            "jishen.cmd",
            "LICENSE",
            "CHANGELOG.md",
            "CONTRIBUTING.md");

    /** Left-overs, and a document whose wording nobody has verified. */
    private static final List<String> UNWANTED = List.of("TO" + "DO", "FIX" + "ME", "@auth" + "or", "河北" + "省实施意见");

    private static List<Path> sources = List.of();

    @BeforeAll
    static void collect() throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(ROOT, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                String name = String.valueOf(folder.getFileName());
                boolean skipped = name.equals("target") || (name.startsWith(".") && !folder.equals(ROOT));
                return skipped ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (!isOwnReport(file)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }
        });
        sources = found;
    }

    /** What the README's first command leaves in the root. */
    private static boolean isOwnReport(Path file) {
        return file.getFileName().toString().startsWith("绩效目标审核报告");
    }

    @Test
    void classes_areShort() {
        assertThat(offenders(".java", file -> lines(file).size() > LONGEST_CLASS))
                .isEmpty();
    }

    @Test
    void ruleFiles_fitOnAScreen() {
        Predicate<Path> isRule = file -> file.getFileName().toString().matches("[A-Z][0-9]+[a-z]?\\.drl");
        assertThat(offenders(".drl", isRule.and(file -> lines(file).size() > LONGEST_RULE)))
                .isEmpty();
    }

    @Test
    void lines_areNarrow() {
        Predicate<Path> wide =
                file -> lines(file).stream().anyMatch(line -> line.codePointCount(0, line.length()) > WIDEST_LINE);
        assertThat(Stream.of(".java", ".drl").flatMap(suffix -> offenders(suffix, wide).stream()))
                .isEmpty();
    }

    @Test
    void names_areAscii() {
        assertThat(offenders(
                        "",
                        file -> !StandardCharsets.US_ASCII
                                .newEncoder()
                                .canEncode(ROOT.relativize(file).toString())))
                .isEmpty();
    }

    @Test
    void topLevel_isTheHouse() throws IOException {
        try (Stream<Path> top = Files.list(ROOT)) {
            assertThat(top.map(path -> path.getFileName().toString())
                            .filter(name ->
                                    !name.startsWith(".") && !name.equals("target") && !isOwnReport(Path.of(name))))
                    .isSubsetOf(TOP);
        }
    }

    @Test
    void texts_holdNothingUnwanted() {
        Predicate<Path> unwanted =
                file -> lines(file).stream().anyMatch(line -> UNWANTED.stream().anyMatch(line::contains));
        assertThat(Stream.of(".java", ".drl", ".csv", ".feature", ".md", ".xml")
                        .flatMap(suffix -> offenders(suffix, unwanted).stream()))
                .isEmpty();
    }

    @Test
    void packages_sayWhetherNullIsMeant() {
        List<Path> unmarked = sources.stream()
                .filter(file ->
                        file.toString().contains("src/main") && file.toString().endsWith(".java"))
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.exists(folder.resolve("package-info.java"))
                        || lines(folder.resolve("package-info.java")).stream().noneMatch("@NullMarked"::equals))
                .map(ROOT::relativize)
                .toList();
        assertThat(unmarked).isEmpty();
    }

    private static List<Path> offenders(String suffix, Predicate<Path> offends) {
        return sources.stream()
                .filter(file -> file.toString().endsWith(suffix))
                .filter(offends)
                .map(ROOT::relativize)
                .toList();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
