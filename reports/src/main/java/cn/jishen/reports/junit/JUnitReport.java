package cn.jishen.reports.junit;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Reviewed;
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
        Content content = Content.of(run);
        List<String> names = Suite.names(content);
        Totals totals = Totals.of(content, names);
        Xml xml = new Xml(writer).prolog();
        xml.open(
                "testsuites",
                "name",
                Run.PROGRAM,
                "tests",
                totals.cases(),
                "failures",
                totals.failures(),
                "errors",
                totals.errors(),
                "time",
                "0");
        for (Reviewed document : content.opened()) {
            SuiteXml.write(run, Suite.of(content, document, names.get(document.document())), xml);
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

    /** What the head of the file says, which comes before the suites: they are counted first and then made again. */
    private record Totals(int cases, long failures, long errors) {
        private static Totals of(Content content, List<String> names) {
            int cases = 0;
            long failures = 0;
            long errors = 0;
            for (Reviewed document : content.opened()) {
                Suite suite = Suite.of(content, document, names.get(document.document()));
                cases += suite.cases().size();
                failures += suite.count(TestCase.Outcome.FAILURE);
                errors += suite.count(TestCase.Outcome.ERROR);
            }
            return new Totals(cases, failures, errors);
        }
    }
}
