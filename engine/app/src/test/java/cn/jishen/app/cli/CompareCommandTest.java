package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CompareCommandTest {
    @TempDir
    private Path folder;

    @Test
    void revisions_areToldFindingByFinding() throws IOException {
        Session session = compare("项目 净水 80\n错误 甲\n项目 管网 85\n提示 丙", "项目 净水 88\n项目 管网 82\n提示 丙\n项目 绿化 70\n警告 丁");

        assertThat(session.status()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .contains(
                        "原稿　 old.docx　某县水务局　2026年，2 个项目，得分合计 165/180（91.7%）",
                        "修订稿 new.docx　某县水务局　2026年，3 个项目，得分合计 240/270（88.9%）",
                        "问题：已解决 1，仍存在 1，新增 1\n",
                        "项目 净水：80/90 良 → 88/90 良，按名称对应\n  已解决 错误 T01 “甲”不妥\n",
                        "  仍存在 提示 T01 “丙”不妥\n",
                        "项目 绿化：增加，70/90 良\n  新增 警告 T01 “丁”不妥\n");
    }

    @Test
    void findingThatBecameLighter_saysWhatItWas() throws IOException {
        assertThat(compare("项目 净水 80\n错误 甲", "项目 净水 82\n提示 甲").out()).contains("仍存在 提示（原错误） T01");
    }

    @Test
    void json_isTheOnlyThingPrinted() throws IOException {
        Session session = compare("项目 净水 80\n错误 甲", "项目 净水 88", "--format", "json");

        JsonNode json = new JsonMapper().readTree(session.out());
        assertThat(json.at("/counts/已解决").asInt()).isEqualTo(1);
        assertThat(json.at("/findings/0/fate").asString()).isEqualTo("已解决");
        assertThat(json.at("/projects/0/after/score/total").asDouble()).isEqualTo(88);
    }

    @Test
    void nothingInCommon_isSaid() throws IOException {
        Session session = compare("项目 净水 80", "项目 绿化 88");

        assertThat(session.status()).isZero();
        assertThat(session.err()).contains("没有一个项目对得上", "建议：");
    }

    @Test
    void somethingUnread_isSaid() throws IOException {
        Session session = compare("项目 净水 80\n错误 甲", "漏读 表3");

        assertThat(session.err()).contains("共有 1 处没有读到");
        assertThat(session.out()).contains("无法判定 1").contains("已解决 0");
    }

    @Test
    void unreadableRevision_isThree() throws IOException {
        assertThat(compare("项目 净水 80", "不可读")).isEqualTo(new Session(3, "", "文件“new.docx”已损坏\n建议：换一份完好的文件\n"));
        assertThat(Session.run("compare", folder.toString(), folder.toString()).status())
                .isEqualTo(3);
    }

    @Test
    void failureInEither_isFourAndPrintsNoComparison() throws IOException {
        Session session = compare("项目 净水 80", "项目 净水 80\n审时出错");

        assertThat(session.status()).isEqualTo(4);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("程序内部出错");
    }

    @Test
    void wrongUsage_isTwo() throws IOException {
        assertThat(Session.run("compare", "a.docx").status()).isEqualTo(2);
        assertThat(compare("项目 净水 80", "项目 净水 80", "--format", "xlsx").err()).contains("没有“xlsx”这种格式", "建议：");
    }

    private Session compare(String before, String after, String... options) throws IOException {
        Path old = Files.writeString(folder.resolve("old.docx"), before);
        Path now = Files.writeString(folder.resolve("new.docx"), after);
        String[] args = new String[options.length + 3];
        args[0] = "compare";
        args[1] = old.toString();
        args[2] = now.toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return Session.run(args);
    }
}
