package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
    void scenarioThatDoesNotHold_isOneWithFileStepAndLine() throws IOException {
        Session session = verify(HEAD + SILENT.replace("那么不报W02", "那么报W02\n      | 行 |\n      | 1 |"));

        assertThat(session.status()).isEqualTo(1);
        assertThat(session.out()).contains("未通过：没有问题（" + file() + " 第3行）\n  第7行 那么报W02\n", "共 1 个场景：通过 0，未通过 1");
    }

    @Test
    void scenariosWithFullWidthColon_failWithLineAndRightWriting() throws IOException {
        Session session = verify(HEAD + SILENT.replace("场景:", "场景："));

        assertThat(session.status()).isEqualTo(1);
        assertThat(session.out())
                .contains(
                        "写法有误：" + file() + " 第3行\n  第3行“场景： 没有问题”的冒号是全角的",
                        "建议：写成“场景: 没有问题”",
                        "共 0 个场景：通过 0，未通过 0；另有 1 个文件不能检验，也算未通过");
    }

    @Test
    void fileThatChecksNothing_isOneWithTheReason() throws IOException {
        assertThat(fails(HEAD)).contains("第2行“功能: 试”之下没有场景，什么也没有检查");
        assertThat(fails("")).contains("没有“功能:”");
        assertThat(fails(HEAD + "场景: 甲\n")).contains("这个场景没有步骤");
        assertThat(fails(HEAD + "场景: 甲\n当审核\n")).contains("没有“那么”");
        assertThat(fails(HEAD + "场景大纲: 甲\n当审核\n那么不报<号>\n例子:\n| 号 |\n")).contains("例子只有表头");
        assertThat(fails(HEAD + "场景大纲: 甲\n当审核\n那么不报W02\n")).contains("场景大纲没有例子");
    }

    @Test
    void blankThatNoExampleFills_isTold() throws IOException {
        assertThat(fails(HEAD + "场景大纲: 甲\n假如单位名称是“<名>”\n当审核\n那么不报W02\n例子:\n| 单位 |\n| 甲 |\n"))
                .contains("第4行 假如单位名称是“<名>”\n    “<名>”在例子的表头里没有");
    }

    @Test
    void unknownRule_isToldWithTheNearestWhereverItStands() throws IOException {
        assertThat(fails(HEAD + SILENT.replace("W02", "W99")))
                .contains("第7行 那么不报W99\n    没有规则 W99\n    建议：是不是 W09、W02、W03？");
        assertThat(fails(HEAD + SILENT.replace("W02", "w02"))).contains("没有规则 w02\n    建议：写成 W02");
        assertThat(fails(HEAD + SILENT.replace("W02", "W02、W03"))).contains("这里只写一个编号，如 W02");
        assertThat(fails(HEAD + SILENT.replace("不报W02", "W03归在W88之下"))).contains("没有规则 W88");
        assertThat(fails(HEAD + SILENT.replace("不报W02", "计分的是\n| 编号 | 行 |\n| W88 | |")))
                .contains("没有规则 W88");
        assertThat(fails(HEAD + SILENT.replace("W02", "规则"))).contains("没有规则 规则\n    建议：用 jishen rules 列出全部规则");
    }

    @Test
    void wrongHeadOrValue_isQuotedWithLineAndWhatIsKnown() throws IOException {
        assertThat(fails(HEAD + SILENT.replace("项目名称", "名称"))).contains("第4行 假如项目\n    表里的“名称”不认识\n    建议：改成项目名称");
        assertThat(fails(HEAD + SILENT.replace("项目名称 | 水质监测费", "预算数 | 二十万"))).contains("第4行", "“预算数”里的“二十万”不是数字");
        assertThat(fails(HEAD + SILENT.replace("不报W02", "报W02\n| 行 |\n| 第1行 |")))
                .contains("“行”里的“第1行”不是行号");
        assertThat(fails(HEAD + SILENT.replace("不报W02", "报W02\n| 级别 |\n| 严重 |")))
                .contains("“级别”里没有“严重”这一种");
        assertThat(fails(HEAD + SILENT.replace("不报W02", "报W02\n| 行 | 行 |\n| 1 | 2 |")))
                .contains("“行”写了两次");
        assertThat(fails(HEAD + SILENT.replace("不报W02", "报W02\n| 行 |"))).contains("表格只有表头");
        assertThat(fails(HEAD + SILENT.replace("不报W02", "得分是\n| 审核项 | 得分 |\n| 规范性 | 0 |")))
                .contains("“审核项”里没有“规范性”这一种", "规范完整性");
    }

    @Test
    void everyUnknownStepOfAScenario_isTold() throws IOException {
        assertThat(fails(HEAD + "场景: 甲\n假如支出划计\n当审核一下\n那么不报W02\n"))
                .contains("第4行 假如支出划计\n    没有这样的步骤\n    建议：改成最接近的一步：支出计划；", "第5行 当审核一下");
    }

    @Test
    void stepThatSaysTwoThings_isTold() throws IOException {
        assertThat(fails(HEAD + "场景: 甲\n当审核\n那么报W02不计分\n"))
                .contains("第5行 那么报W02不计分\n    这一步有几种读法：…不计分；报…\n    建议：一步只说一件事");
    }

    @Test
    void fileThatIsNoGherkinOrNotUtf8_isOneWithTheLine() throws IOException {
        assertThat(fails(HEAD + SILENT + "胡乱一行\n")).contains("第8行“胡乱一行”不认识\n    建议：步骤以 假如、当、那么");
        Files.write(file(), (HEAD + SILENT).getBytes(Charset.forName("GBK")));
        assertThat(Session.run("verify", folder.toString()).out()).contains("不是 UTF-8");
    }

    @Test
    void byteOrderMark_isNoFault() throws IOException {
        assertThat(verify("\uFEFF" + HEAD + SILENT).status()).isZero();
    }

    @Test
    void fileNamedTwice_isCheckedOnce() throws IOException {
        Files.writeString(file(), HEAD + SILENT);

        assertThat(Session.run("verify", folder.toString(), file().toString()).out())
                .isEqualTo("共 1 个场景：通过 1，未通过 0\n");
    }

    @Test
    void steps_printsTheVocabularyWithoutAFile() {
        Session session = Session.run("verify", "--steps");

        assertThat(session.status()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out()).contains("假如 指标行\n", "那么 报…\n", "例：\n    那么报W02\n", "三级指标");
    }

    @Test
    void wrongUsage_isTwo() {
        assertThat(Session.run("verify").err()).contains("缺少参数 PATH");
        assertThat(Session.run("verify", "--steps", folder.toString()).status()).isEqualTo(2);
        assertThat(Session.run("verify", folder.resolve("x").toString()).status())
                .isEqualTo(2);
        assertThat(Session.run("verify", folder.toString()).err()).contains("没有政策检查");
        assertThat(Session.run("verify").status()).isEqualTo(2);
    }

    @Test
    void help_tellsTheOptionsAndTheStatuses() {
        assertThat(Session.run("verify", "--help").out())
                .contains("--steps", "--html", "--junit", "--force", "写法有误、没有场景也算未通过");
    }

    private String fails(String feature) throws IOException {
        Session session = verify(feature);
        assertThat(session.status()).as(session.out() + session.err()).isEqualTo(1);
        assertThat(session.out()).contains(file().toString(), "建议：");
        return session.out();
    }

    private Session verify(String feature) throws IOException {
        return Session.run(
                "verify",
                Files.writeString(file(), feature, StandardCharsets.UTF_8).toString());
    }

    private Path file() {
        return folder.resolve("a.feature");
    }
}
