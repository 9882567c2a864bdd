package cn.jishen.app.verify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyChecksTest {
    private static final String HEAD = "# language: zh-CN\n功能: 试\n";
    private static final String SILENT = "  场景: 没有问题\n    假如项目\n      | 项目名称 | 水质监测费 |\n    当审核\n    那么不报W02\n";

    @TempDir
    private Path folder;

    @Test
    void scenarioThatHolds_isZero() throws IOException {
        assertThat(verify(HEAD + SILENT)).isEqualTo(new Session(0, "1 个场景：通过 1，未通过 0\n", ""));
    }

    @Test
    void scenarioThatDoesNotHold_isOneWithStepAndLine() throws IOException {
        Session session = verify(HEAD + SILENT.replace("那么不报W02", "那么报W02\n      | 行 |\n      | 1 |"));

        assertThat(session.status()).isEqualTo(1);
        assertThat(session.out()).contains("未通过：没有问题（a.feature 第3行）\n  第7行 那么报W02\n", "1 个场景：通过 0，未通过 1");
    }

    @Test
    void unknownStep_isOneWithAdvice() throws IOException {
        Session session = verify(HEAD + "  场景: 天气\n    假如天下雨\n");

        assertThat(session.status()).isEqualTo(1);
        assertThat(session.out()).contains("第4行 假如天下雨\n    没有这样的步骤\n    建议：改成最接近的一步：");
    }

    @Test
    void fileThatCannotBeParsed_isTwoWithEachLine() throws IOException {
        Session session = verify("功能: 试\n场景: 甲\n");

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).contains("政策检查 a.feature 写法有误：第1行“功能: 试”不认识；第2行“场景: 甲”不认识\n建议：");
    }

    @Test
    void rowsOfUnequalLength_areToldAsSuch() throws IOException {
        assertThat(verify(HEAD + "  场景: 表\n    假如项目\n      | 项目名称 | 甲 |\n      | 项目编码 |\n")
                        .err())
                .contains("第6行起的表格，各行格数不一样");
    }

    @Test
    void noScenario_isTwo() throws IOException {
        assertThat(verify(HEAD).status()).isEqualTo(2);
    }

    @Test
    void folderWithoutChecks_isTwo() {
        Session session = Session.run("verify", folder.toString());

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).contains("没有政策检查");
    }

    @Test
    void pathThatIsNotThere_isTwo() {
        assertThat(Session.run("verify", folder.resolve("x").toString()).status())
                .isEqualTo(2);
    }

    private Session verify(String feature) throws IOException {
        return Session.run(
                "verify",
                Files.writeString(folder.resolve("a.feature"), feature).toString());
    }
}
