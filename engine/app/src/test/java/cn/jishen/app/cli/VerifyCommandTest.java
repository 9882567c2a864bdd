package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {
    private static final String HEAD = "# language: zh-CN\n功能: 试\n";
    private static final String SILENT = "  场景: 没有问题\n    假如项目\n      | 项目名称 | 水质监测费 |\n    当审核\n    那么不报W02\n";

    @TempDir
    private Path folder;

    @Test
    void scenarioThatHolds_isZero() throws IOException {
        assertThat(verify(HEAD + SILENT)).isEqualTo(new Session(0, "共 1 个场景：通过 1，未通过 0\n", ""));
    }

    @Test
    void scenarioThatDoesNotHold_isOneWithStepAndLine() throws IOException {
        Session session = verify(HEAD + SILENT.replace("那么不报W02", "那么报W02\n      | 行 |\n      | 1 |"));

        assertThat(session.status()).isEqualTo(1);
        assertThat(session.out()).contains("未通过：没有问题（a.feature 第3行）\n  第7行 那么报W02\n", "共 1 个场景：通过 0，未通过 1");
    }

    @Test
    void fileThatCannotBeParsed_isTwo() throws IOException {
        Session session = verify("功能: 试\n场景: 甲\n");

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.out()).contains("a.feature", "第1行");
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
