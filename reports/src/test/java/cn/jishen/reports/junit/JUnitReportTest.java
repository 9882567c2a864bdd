package cn.jishen.reports.junit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleExtremes;
import cn.jishen.reports.sample.SampleRounds;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

class JUnitReportTest {
    static Stream<Run> runs() {
        return Stream.of(
                Runs.batch(),
                SampleRounds.run(),
                Runs.of(SampleAudits.water(), SampleAudits.water()),
                Runs.of(SampleExtremes.fullAudit()),
                Runs.of(SampleExtremes.bareAudit()),
                Runs.of(new Audit("", "", List.of(), List.of())),
                Runs.saying("<b>]]>&\"'\u0000\u0008\uD83D\n第二行"));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void file_hasTheShapeThatBuildServersRead(Run run) throws SAXException, IOException {
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(Objects.requireNonNull(JUnitReportTest.class.getResource("junit.xsd")))
                .newValidator()
                .validate(new StreamSource(new StringReader(Runs.text(RunFormat.JUNIT, run))));
    }

    @ParameterizedTest
    @MethodSource("runs")
    void counts_areThoseOfTheCases(Run run) throws Exception {
        for (Element suite : elements(read(run).getDocumentElement(), "testsuite")) {
            assertThat(suite.getAttribute("tests")).isEqualTo(count(suite, "testcase"));
            assertThat(suite.getAttribute("failures")).isEqualTo(count(suite, "failure"));
            assertThat(suite.getAttribute("errors")).isEqualTo(count(suite, "error"));
            assertThat(suite.getAttribute("skipped")).isEqualTo(count(suite, "skipped"));
        }
    }

    @Test
    void errorsAndWarnings_failAndHintsPassWithTheirWords() throws Exception {
        Element root = read(Runs.of(SampleAudits.water())).getDocumentElement();
        assertThat(failure(testcase(root, "S01 ")).getAttribute("type")).isEqualTo("错误");
        assertThat(failure(testcase(root, "X07 ")).getAttribute("type")).isEqualTo("警告");
        assertThat(failure(testcase(root, "X07 ")).getTextContent()).contains("原文：≥95%", "依据：", "建议：", "位置：第2行；第2页");
        Element hint = testcase(root, "K02 ");
        assertThat(elements(hint, "failure")).isEmpty();
        assertThat(elements(hint, "system-out").get(0).getTextContent()).contains("【提示】", "四期按25%机械均分");
    }

    @Test
    void explainedFinding_doesNotFailAndIsTold() throws Exception {
        Element follows = testcase(read(Runs.of(SampleAudits.water())).getDocumentElement(), "W03 ");
        assertThat(elements(follows, "failure")).isEmpty();
        assertThat(follows.getTextContent()).contains("由W02引起，不扣分");
    }

    @Test
    void unjudged_isSkippedAndFailureIsAnError() throws Exception {
        Element root = read(Runs.batch()).getDocumentElement();
        assertThat(elements(testcase(root, "linjiang-danganguan-2026.pdf"), "skipped"))
                .hasSize(1);
        assertThat(elements(testcase(root, "规则 X03 在项目"), "error").get(0).getAttribute("message"))
                .isEqualTo("数值超出可表示的范围。");
    }

    @Test
    void projectReadInPart_isNeverAPass() throws Exception {
        Element root = read(Runs.of(SampleAudits.water())).getDocumentElement();
        assertThat(elements(project(root, "农村饮水泵站维护"), "skipped")).hasSize(1);
        Element good = project(read(Runs.of(SampleAudits.library())).getDocumentElement(), "夜间延时开放");
        assertThat(good.hasChildNodes()).isFalse();
    }

    @Test
    void veryLongText_isWholeInTheBody() throws Exception {
        String text = "长".repeat(40_000);
        Element failure = failure(testcase(read(Runs.saying(text)).getDocumentElement(), "W02 "));
        assertThat(failure.getAttribute("message")).hasSizeLessThan(400).endsWith("……（共40000字）");
        assertThat(failure.getTextContent()).contains("原文：" + text + "\n", "建议：" + text);
    }

    @Test
    void tenThousandFindings_areAllThere() throws Exception {
        Element root = read(Runs.many(10_000)).getDocumentElement();
        assertThat(failure(testcase(root, "W02 ")).getTextContent()).contains("问题之1。", "问题之10000。");
    }

    private static Element testcase(Element root, String name) {
        return elements(root, "testcase").stream()
                .filter(c -> c.getAttribute("name").startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static Element project(Element root, String name) {
        return elements(root, "testcase").stream()
                .filter(c -> c.getAttribute("name").equals("项目审核"))
                .filter(c -> c.getAttribute("classname").endsWith("." + name))
                .findFirst()
                .orElseThrow();
    }

    private static Element failure(Element testcase) {
        return elements(testcase, "failure").get(0);
    }

    private static String count(Element in, String name) {
        return String.valueOf(elements(in, name).size());
    }

    private static List<Element> elements(Element in, String name) {
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < in.getElementsByTagName(name).getLength(); i++) {
            found.add((Element) in.getElementsByTagName(name).item(i));
        }
        return found;
    }

    private static Document read(Run run) throws SAXException, IOException, ParserConfigurationException {
        String xml = Runs.text(RunFormat.JUNIT, run);
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    @Test
    void earlierRevision_isToldOfEachCaseAndWhatIsSolvedPasses() throws Exception {
        Element suite = elements(read(SampleRounds.water()).getDocumentElement(), "testsuite")
                .get(0);
        List<Element> cases = elements(suite, "testcase");
        Element solved = named(cases, "X06 定性且不可衡量（已解决）");
        assertThat(solved.getAttribute("classname")).isEqualTo("云溪县水务局.城区老旧供水管网改造");
        assertThat(elements(solved, "failure")).isEmpty();
        assertThat(solved.getTextContent()).contains("较上一稿：已解决", "原文：若干", "现在：≤9200万元");
        assertThat(elements(named(cases, "X10 比较方向相反（无法判定）"), "skipped")).hasSize(1);
        assertThat(named(cases, "S01 成本控制数大于预算数").getTextContent()).contains("较上一稿：新增（此处系修改其他问题时新产生）");
        assertThat(elements(suite, "property"))
                .extracting(property -> property.getAttribute("value"))
                .contains(SampleRounds.EARLIER)
                .anyMatch(value -> value.contains("已解决2、仍存在16、新增2"));
        assertThat(Runs.text(RunFormat.JUNIT, Runs.batch())).doesNotContain("较上一稿");
    }

    private static Element named(List<Element> cases, String name) {
        return cases.stream()
                .filter(one -> one.getAttribute("name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
