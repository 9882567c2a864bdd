package cn.jishen.app.checks.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.jishen.app.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The whole command with --html and --junit. */
class ResultFileTest {
    private static final String HEAD = "# language: zh-CN\n功能: ";
    private static final String GOOD = "\n场景: 没有问题\n当审核\n那么不报W02\n";
    private static final String FAILING = "\n场景: <script>应报&未报\n当审核\n那么报W02\n| 行 |\n| 1 |\n";

    @TempDir
    private Path folder;

    private Path html;
    private Path junit;

    @BeforeEach
    void checks() throws IOException {
        Path checks = Files.createDirectory(folder.resolve("checks"));
        Files.writeString(checks.resolve("a.feature"), HEAD + "甲" + GOOD + GOOD);
        Files.writeString(checks.resolve("b.feature"), HEAD + "乙" + GOOD + FAILING);
        Files.writeString(checks.resolve("c.feature"), HEAD + "丙\n场景：全角\n");
        html = folder.resolve("结果.html");
        junit = folder.resolve("结果.xml");
    }

    @Test
    void page_hasASectionAFileFailuresFirstAndNothingFromElsewhere() throws IOException {
        Session session = verify();

        assertThat(session.status()).isEqualTo(1);
        assertThat(session.err()).contains("结果：" + html, "结果：" + junit);
        String page = Files.readString(html);
        assertThat(page).contains("lang=\"zh-CN\"", "共 4 个场景：通过 3，未通过 1；另有 1 个文件不能检验");
        assertThat(page.split("<section")).hasSize(4);
        assertThat(page.indexOf("b.feature")).isBetween(0, page.indexOf("a.feature"));
        assertThat(page.indexOf("c.feature")).isBetween(0, page.indexOf("a.feature"));
        assertThat(page).contains("&lt;script&gt;应报&amp;未报", "default-src 'none'");
        assertThat(page).doesNotContain("<script", "http:", "https:", " src=", " href=");
    }

    @Test
    void junit_countsWhatItHolds() throws Exception {
        verify();

        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        Document document = factory.newDocumentBuilder().parse(junit.toFile());
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("tests")).isEqualTo("5");
        assertThat(root.getAttribute("failures")).isEqualTo("1");
        assertThat(root.getAttribute("errors")).isEqualTo("1");
        assertThat(document.getElementsByTagName("testsuite").getLength()).isEqualTo(3);
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(5);
        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(failure.getAttribute("message")).contains("第", "那么报W02");
        Element again = (Element) document.getElementsByTagName("testcase").item(1);
        assertThat(again.getAttribute("name")).isEqualTo("没有问题（第7行）");
        assertThat(again.getAttribute("classname")).isEqualTo("checks.a");
    }

    @Test
    void junit_isAsBuildServersReadIt() throws Exception {
        verify();

        Path schema = Path.of("../../reports/src/test/resources/cn/jishen/reports/junit/junit.xsd");
        Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();
        assertThatCode(() -> validator.validate(new StreamSource(junit.toFile())))
                .doesNotThrowAnyException();
    }

    @Test
    void sameRunAgain_replacesOurFilesWithTheSameBytes() throws IOException {
        verify();
        byte[] page = Files.readAllBytes(html);
        byte[] suites = Files.readAllBytes(junit);

        assertThat(verify().status()).isEqualTo(1);
        assertThat(html).hasBinaryContent(page);
        assertThat(junit).hasBinaryContent(suites);
    }

    @Test
    void fileOfSomebodyElse_needsForce() throws IOException {
        Files.writeString(html, "<html>别人的</html>");

        Session session = verify();

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).contains("已经存在，且不是绩审写的检查结果", "建议：给 --html 换一个文件名；确要覆盖时加 --force");
        assertThat(html).hasContent("<html>别人的</html>");
        assertThat(junit).doesNotExist();
        assertThat(verify("--force").status()).isEqualTo(1);
        assertThat(Files.readString(html)).startsWith(CheckPage.BEGINNING);
    }

    @Test
    void checkItself_isNotReplacedEvenByForce() {
        String check = folder.resolve("checks/a.feature").toString();

        assertThat(Session.run("verify", check, "--html", check, "--force").status())
                .isEqualTo(2);
        assertThat(folder.resolve("checks/a.feature")).content().startsWith(HEAD);
    }

    @Test
    void placesThatCannotBeWritten_areTwoBeforeAnyWork() {
        String checks = folder.resolve("checks").toString();

        assertThat(Session.run("verify", checks, "--junit", checks).status()).isEqualTo(2);
        assertThat(Session.run(
                                "verify",
                                checks,
                                "--html",
                                folder.resolve("x/y.html").toString())
                        .err())
                .contains("文件夹", "不存在");
        assertThat(Session.run("verify", checks, "--html", html.toString(), "--junit", html.toString())
                        .err())
                .contains("是同一个文件");
    }

    private Session verify(String... more) {
        String[] args = {
            "verify", folder.resolve("checks").toString(), "--html", html.toString(), "--junit", junit.toString()
        };
        return Session.run(java.util.stream.Stream.concat(java.util.Arrays.stream(args), java.util.Arrays.stream(more))
                .toArray(String[]::new));
    }
}
