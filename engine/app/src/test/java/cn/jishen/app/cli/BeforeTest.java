package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code jishen audit NEW --before OLD}. */
class BeforeTest {
    @TempDir
    private Path folder;

    @Test
    void oneFileOnEachSide_isComparedInTheReport() {
        String old = document("old/甲.docx", "项目 净水 80", "错误 甲", "项目 管网 85", "提示 丙");
        String now = document("new/乙.docx", "项目 净水 88", "项目 管网 82", "提示 丙", "项目 绿化 70", "警告 丁");

        Session session = audit(now, "--before", old);

        assertThat(session.status()).isZero();
        assertThat(session.err()).contains("较上一稿（1 份）：已解决 1，仍存在 1，新增 1\n");
        JsonNode comparison = json(session).at("/documents/0/comparison");
        assertThat(comparison.at("/source").asString()).isEqualTo("甲.docx");
        assertThat(comparison.at("/scoreBefore/total").asInt()).isEqualTo(165);
        assertThat(comparison.at("/scoreAfter/total").asInt()).isEqualTo(240);
        assertThat(comparison.at("/solved/0/evidence").asString()).isEqualTo("甲");
        assertThat(json(session).at("/documents/0/findings").findValuesAsString("fate"))
                .containsExactly("仍存在", "新增");
    }

    @Test
    void foldersWithRenamedFiles_arePairedByUnit() {
        document("old/1.docx", "单位 某县水务局", "项目 净水 80", "错误 甲");
        document("old/2.docx", "单位 某县图书馆", "项目 阅览 80", "错误 乙");
        document("new/图书馆修改稿.docx", "单位 某县图书馆", "项目 阅览 85");
        document("new/水务局修改稿.docx", "单位 某县水务局", "项目 净水 80", "错误 甲");

        Session session = audit(path("new"), "--before", path("old"));

        assertThat(session.status()).isEqualTo(1);
        assertThat(session.err()).contains("较上一稿（2 份）：已解决 1，仍存在 1，新增 0\n");
        assertThat(json(session).findValues("comparison"))
                .extracting(comparison -> comparison.at("/source").asString())
                .containsExactly("2.docx", "1.docx");
    }

    @Test
    void departmentMissingOnEitherSide_isSaid() {
        document("old/1.docx", "单位 某县水务局", "项目 净水 80");
        document("old/2.docx", "单位 某县图书馆", "项目 阅览 80");
        document("new/1.docx", "单位 某县水务局", "项目 净水 80");
        document("new/3.docx", "单位 某县园林局", "项目 绿化 80");

        Session session = audit(path("new"), "--before", path("old"));

        assertThat(session.status()).isZero();
        assertThat(session.err()).contains("  没有上一稿：3.docx\n", "  上一稿有而这次没有送：2.docx\n");
        assertThat(json(session).at("/unpaired").findValuesAsString("why")).containsExactly("没有上一稿", "上一稿有而这次没有送");
    }

    @Test
    void earlierFileThatCannotBeRead_isToldAndItsDocumentHasNoComparison() {
        String old = document("old/甲.docx", "不可读");

        Session session = audit(document("new/甲.docx", "项目 净水 80"), "--before", old);

        assertThat(session.status()).isEqualTo(5);
        assertThat(session.err()).contains("上一稿：文件“甲.docx”已损坏\n建议：换一份完好的文件\n", "  上一稿没有读出：甲.docx\n");
        assertThat(json(session).at("/documents/0/comparison").isNull()).isTrue();
    }

    @Test
    void earlierFileThatCannotBeRead_givesWayToWhatTheNewOneSays() {
        String old = document("old/甲.docx", "审时出错");

        assertThat(audit(document("new/甲.docx", "项目 净水 80", "错误 甲"), "--before", old)
                        .status())
                .isEqualTo(1);
        assertThat(audit(document("new/乙.docx", "不可读"), "--before", old).status())
                .isEqualTo(3);
    }

    @Test
    void newFileThatCannotBeRead_isNoMending() {
        String old = document("old/甲.docx", "项目 净水 80", "错误 甲");

        Session session = audit(document("new/甲.docx", "不可读"), "--before", old);

        assertThat(session.status()).isEqualTo(3);
        assertThat(session.err()).contains("  本稿没有读出：甲.docx\n").doesNotContain("已解决");
    }

    @Test
    void folderWithoutDocuments_isTold() throws IOException {
        Files.createDirectories(folder.resolve("old"));

        Session session = audit(document("new/甲.docx", "项目 净水 80"), "--before", path("old"));

        assertThat(session.status()).isZero();
        assertThat(session.err()).contains("没有可以审核的文件，没有作对比\n建议：", "  没有上一稿：甲.docx\n");
    }

    @Test
    void earlierFile_isNeverReplacedByAReport() {
        String old = document("old/甲.xlsx", "项目 净水 80");

        Session session =
                Session.run("audit", document("new/甲.docx", "项目 净水 80"), "--before", old, "-o", old, "--force");

        assertThat(session.status()).isEqualTo(2);
        assertThat(Path.of(old)).hasContent("项目 净水 80");
    }

    private static Session audit(String... args) {
        return Session.run(Stream.concat(Stream.of("audit", "--format", "json"), Stream.of(args))
                .toArray(String[]::new));
    }

    private static JsonNode json(Session session) {
        return new JsonMapper().readTree(session.out());
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String document(String name, String... lines) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, String.join("\n", lines)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
