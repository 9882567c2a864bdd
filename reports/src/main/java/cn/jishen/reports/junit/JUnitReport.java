package cn.jishen.reports.junit;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.FileStart;
import cn.jishen.reports.text.Xml;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** r.junit.xml: a suite for each document, a case for each project and rule that spoke. */
public final class JUnitReport {
    private JUnitReport() {}

    /** Writes the file; the stream is left open. The same run gives the same bytes. */
    public static void write(Run run, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        List<Suite> suites = Suite.of(Content.of(run));
        Xml xml = new Xml(writer).prolog();
        xml.open(
                "testsuites",
                "name",
                Run.PROGRAM,
                "tests",
                suites.stream().mapToInt(suite -> suite.cases().size()).sum(),
                "failures",
                suites.stream()
                        .mapToLong(suite -> suite.count(TestCase.Outcome.FAILURE))
                        .sum(),
                "errors",
                suites.stream()
                        .mapToLong(suite -> suite.count(TestCase.Outcome.ERROR))
                        .sum(),
                "time",
                "0");
        for (Suite suite : suites) {
            SuiteXml.write(run, suite, xml);
        }
        xml.raw("\n").close().raw("\n");
        writer.flush();
    }

    /** Whether the suites of a file bear the name of this program. */
    public static boolean isOwn(Path file) throws IOException {
        String start = FileStart.of(file);
        int prolog = start.startsWith("<?xml") ? start.indexOf("?>") : -1;
        return prolog > 0
                && start.substring(prolog + 2).stripLeading().startsWith("<testsuites name=\"" + Run.PROGRAM + "\"");
    }
}
