package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingCommandsTest {
    @TempDir
    private Path folder;

    @Test
    void facts_printsWhatWasReadAndNothingElse() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "项目 净水 88");

        Session session = Session.run("facts", file.toString());

        assertThat(session.status()).isZero();
        assertThat(session.out()).startsWith("{").contains("净水");
        assertThat(session.err()).isEmpty();
    }

    @Test
    void factsOfUnreadableFile_isThreeAndPrintsNothing() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "不可读");

        assertThat(Session.run("facts", file.toString())).isEqualTo(new Session(3, "", "文件“a.docx”已损坏\n建议：换一份完好的文件\n"));
    }

    @Test
    void factsOfFolder_isThree() {
        assertThat(Session.run("facts", folder.toString()).status()).isEqualTo(3);
    }

    @Test
    void factsWhenReaderBreaks_isFour() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "读时出错");

        Session session = Session.run("facts", file.toString());

        assertThat(session.status()).isEqualTo(4);
        assertThat(session.err()).contains("程序内部出错").doesNotContain("at cn.jishen");
    }

    @Test
    void rules_listsOneLineEach() {
        assertThat(Session.run("rules")).isEqualTo(new Session(0, "T01\t错误\t试用规则\n", ""));
    }

    @Test
    void ruleById_isShownWithExamplesWhateverTheCase() {
        assertThat(Session.run("rules", "t01").out()).contains("T01 试用规则", "级别：错误", "宜写：好例", "不宜：坏例");
    }

    @Test
    void idOfLostPointsWithoutAFinding_saysWhatItIs() {
        assertThat(Session.run("rules", "j04").out()).isEqualTo("J04 数得出来的指标太少\n计分：看不出花钱办了多少事\n");
    }

    @Test
    void rulesAsPage_isMarkdown() {
        assertThat(Session.run("rules", "--page").out()).isEqualTo("# 规则目录\n");
    }

    @Test
    void explain_tellsForEachPlaceTheConditionThatFailed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "项目 净水 88\n项目 管网 80");

        Session session = Session.run("explain", "t01", file.toString());

        assertThat(session.status()).isZero();
        assertThat(session.out())
                .contains("T01 试用规则", "看了 2 处，报 0 处", "项目 净水", "项目 管网", "不成立：budget == null（budget=“20”）");
    }

    @Test
    void explainOfOneProject_leavesTheOthersOut() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "项目 净水 88\n项目 管网 80");

        assertThat(Session.run("explain", "T01", file.toString(), "--project", "管网")
                        .out())
                .contains("项目 管网")
                .doesNotContain("项目 净水");
    }

    @Test
    void explainWithUnknownRuleProjectOrFile_saysSo() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "项目 净水 88");

        assertThat(Session.run("explain", "T99", file.toString()).status()).isEqualTo(2);
        assertThat(Session.run("explain", "T01", file.toString(), "--project", "公园")
                        .err())
                .contains("没有这样的项目或行");
        assertThat(Session.run("explain", "T01", folder.toString()).status()).isEqualTo(3);
    }
}
