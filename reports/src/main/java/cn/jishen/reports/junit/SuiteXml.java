package cn.jishen.reports.junit;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.revision.Unpaired;
import cn.jishen.reports.content.OpenItem;
import cn.jishen.reports.content.Tally;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;

/** Writes one suite in the order that the schemas of Surefire and Jenkins ask for. */
final class SuiteXml {
    private final Xml xml;

    private SuiteXml(Xml xml) {
        this.xml = xml;
    }

    static void write(Run run, Suite suite, Xml xml) throws IOException {
        new SuiteXml(xml).suite(run, suite);
    }

    private void suite(Run run, Suite suite) throws IOException {
        String time = Times.inUtc(run.time());
        xml.raw("\n  ")
                .open(
                        "testsuite",
                        "name",
                        suite.name(),
                        "tests",
                        suite.cases().size(),
                        "failures",
                        suite.count(TestCase.Outcome.FAILURE),
                        "errors",
                        suite.count(TestCase.Outcome.ERROR),
                        "skipped",
                        suite.count(TestCase.Outcome.SKIPPED),
                        "time",
                        "0",
                        "timestamp",
                        time.substring(0, time.length() - 1));
        xml.raw("\n    ").open("properties");
        property("部门", suite.document().unit());
        property("文件校验值", suite.document().audit().disclosure().sha256());
        totals(suite.document().tally());
        earlier(suite);
        property("程序版本", run.programVersion());
        property("规则版本", run.audit().rulesVersion());
        property("规则校验值", run.audit().rulesHash());
        xml.raw("\n    ").close();
        for (TestCase one : suite.cases()) {
            testcase(one);
        }
        repairs(suite);
        xml.raw("\n  ").close();
    }

    private void totals(Tally tally) throws IOException {
        for (Severity severity : Severity.values()) {
            property(severity.label(), tally.problems(severity) + "个，" + tally.places(severity) + "处");
        }
        property("随主因", tally.suppressed() + "处");
        property("例外", tally.waived() + "处");
    }

    /** Nothing where the run was given no earlier revision. */
    private void earlier(Suite suite) throws IOException {
        for (Unpaired unpaired : suite.earlier().unpaired()) {
            property("较上一稿", unpaired.why().label());
        }
        if (suite.change() != null) {
            property("上一稿", suite.change().earlierSource());
            property("较上一稿", suite.change().text());
        }
    }

    private void property(String name, String value) throws IOException {
        xml.raw("\n      ").empty("property", "name", name, "value", value);
    }

    private void testcase(TestCase one) throws IOException {
        xml.raw("\n    ").open("testcase", "classname", one.group(), "name", one.name(), "time", "0");
        String type = one.type().isEmpty() ? null : one.type();
        switch (one.outcome()) {
            case FAILURE -> xml.text("failure", one.text(), "type", type, "message", one.message());
            case ERROR -> xml.text("error", one.text(), "type", type, "message", one.message());
            case SKIPPED -> xml.text("skipped", one.text(), "type", type, "message", one.message());
            case PASS -> {
                if (!one.text().isEmpty()) {
                    xml.text("system-out", one.text());
                }
            }
        }
        xml.close();
    }

    /** What was repaired in reading was judged all the same. */
    private void repairs(Suite suite) throws IOException {
        List<OpenItem> repairs = OpenItem.of(suite.document().audit()).stream()
                .filter(open -> open.kind().isRecord())
                .toList();
        if (!repairs.isEmpty()) {
            xml.raw("\n    ").open("system-out");
            for (OpenItem open : repairs) {
                xml.say(open.kind().label() + "：" + open.what()
                        + (open.place().isEmpty() ? "" : "（" + open.place() + "）") + "\n");
            }
            xml.close();
        }
    }
}
