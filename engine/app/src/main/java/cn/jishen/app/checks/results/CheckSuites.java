package cn.jishen.app.checks.results;

import cn.jishen.app.checks.CheckResult;
import cn.jishen.app.checks.Outcome;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Results as JUnit XML: a suite for each feature file, a test case for each scenario. What the rules do otherwise than
 * expected is a failure; a check that cannot be run, and what goes wrong inside, is an error.
 */
final class CheckSuites {
    /** How the file begins, by which it is known again as ours. */
    static final String BEGINNING = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"绩审政策检查\"";

    /** As Surefire writes it: in UTC, without saying so. */
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final Xml xml;

    private CheckSuites(Xml xml) {
        this.xml = xml;
    }

    static void write(CheckRun run, Writer out) throws IOException {
        new CheckSuites(new Xml(out)).suites(run);
    }

    private void suites(CheckRun run) throws IOException {
        List<CheckResult> results = run.results();
        long failures =
                results.stream().filter(r -> r.outcome() == Outcome.FAILS).count();
        long errors = run.failed().size() - failures;
        xml.raw(BEGINNING + " tests=\"" + results.size() + "\" failures=\"" + failures + "\" errors=\"" + errors
                + "\" time=\"0\">");
        for (FileResults file : run.files()) {
            suite(file, run);
        }
        xml.raw("\n</testsuites>\n");
    }

    private void suite(FileResults file, CheckRun run) throws IOException {
        long failures = file.count(Outcome.FAILS);
        xml.raw("\n  ")
                .open(
                        "testsuite",
                        "name",
                        file.file(),
                        "tests",
                        file.results().size(),
                        "failures",
                        failures,
                        "errors",
                        file.failed().size() - failures,
                        "skipped",
                        "0",
                        "time",
                        "0",
                        "timestamp",
                        TIME.format(run.time().withZoneSameInstant(ZoneOffset.UTC)));
        xml.raw("\n    ").open("properties");
        xml.empty("property", "name", "规则版本", "value", run.rulesVersion());
        xml.empty("property", "name", "规则校验值", "value", run.rulesHash());
        xml.close();
        Set<String> names = new HashSet<>();
        for (CheckResult result : file.results()) {
            testCase(result, names);
        }
        xml.raw("\n  ").close();
    }

    /** @param names taken in this suite: build servers tell test cases apart by them */
    private void testCase(CheckResult result, Set<String> names) throws IOException {
        String name = result.isOfFile() ? "整个文件" : result.scenario();
        if (!names.add(name)) {
            name += "（第" + result.line() + "行）";
            names.add(name);
        }
        xml.raw("\n    ").open("testcase", "classname", className(result.file()), "name", name, "time", "0");
        if (!result.holds()) {
            String element = result.outcome() == Outcome.FAILS ? "failure" : "error";
            String message = result.problem().lines().findFirst().orElse("");
            String text = result.file() + " 第" + result.line() + "行\n" + result.problem();
            xml.text(element, text, "type", result.outcome().label(), "message", message);
        }
        xml.close();
    }

    /** The folder and the file, as package and class. */
    private static String className(Path file) {
        String name = file.getFileName().toString().replaceFirst("\\.feature$", "");
        Path folder = file.toAbsolutePath().getParent();
        Path last = folder == null ? null : folder.getFileName();
        return last == null ? name : last + "." + name;
    }
}
