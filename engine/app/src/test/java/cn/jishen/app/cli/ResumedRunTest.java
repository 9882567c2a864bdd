package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program, twice over the same files. */
class ResumedRunTest {
    private static final int FILES = 12;

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void season() throws IOException {
        folder = Files.createDirectories(temporary.resolve("报送"));
        for (int i = 0; i < FILES; i++) {
            form(i, 3 + i);
        }
    }

    @Test
    void secondRun_readsAndAuditsNothing_andWritesTheSameBytes() throws IOException {
        Session first = audit("a.json");
        Session second = audit("b.json");

        assertThat(first.status()).as(first.err()).isIn(0, 1, 5);
        assertThat(first.err()).doesNotContain("沿用");
        assertThat(second.err()).contains("读取并审核 0 个文件，沿用以前的审核结果 " + FILES + " 个");
        assertThat(temporary.resolve("b.json")).hasSameBinaryContentAs(temporary.resolve("a.json"));
        assertThat(second.status()).isEqualTo(first.status());
    }

    @Test
    void oneFileChanged_isTheOnlyOneReadAndAudited() throws IOException {
        audit("a.json");
        form(5, 99);

        assertThat(audit("b.json").err()).contains("读取并审核 1 个文件，沿用以前的审核结果 " + (FILES - 1) + " 个");
        assertThat(Files.readString(temporary.resolve("b.json")))
                .isNotEqualTo(Files.readString(temporary.resolve("a.json")));
    }

    @Test
    void withoutACache_nothingIsLeft_andTheReportIsTheSame() throws IOException {
        audit("a.json");
        Session without = Session.runShipped(
                "audit",
                folder.toString(),
                "--format",
                "json",
                "-o",
                temporary.resolve("b.json").toString(),
                "--cache",
                "无");

        assertThat(without.err()).doesNotContain("沿用");
        assertThat(temporary.resolve("b.json")).hasSameBinaryContentAs(temporary.resolve("a.json"));
    }

    @Test
    void clear_makesTheNextRunBeginAnew() throws IOException {
        audit("a.json");

        Session cleared = Session.runShipped("cache", "clear", "--cache", cache());

        assertThat(cleared.status()).isZero();
        assertThat(cleared.err()).contains("删除 " + FILES + " 份审核结果");
        assertThat(audit("b.json").err()).doesNotContain("沿用");
    }

    @Test
    void clear_ofACacheThatIsNotThere_saysSo() {
        Session cleared = Session.runShipped("cache", "clear", "--cache", cache());

        assertThat(cleared.status()).isZero();
        assertThat(cleared.err()).contains("还没有建立，不用清空");
    }

    @Test
    void cacheThatKeepsNothing_isTold_andTheReportIsWrittenAllTheSame() throws IOException {
        audit("a.json");
        Path cache = Files.createDirectory(temporary.resolve("full"));
        for (int i = 0; i < 256; i++) {
            Files.writeString(cache.resolve("%02x".formatted(i)), "in the way");
        }
        Session session = Session.runShipped(
                "audit",
                folder.toString(),
                "--format",
                "json",
                "-o",
                temporary.resolve("b.json").toString(),
                "--cache",
                cache.toString());

        assertThat(session.err()).containsOnlyOnce("审核结果存不进缓存，审核照常进行").containsPattern("写不出缓存“.*”.*\\n建议：.*用 --cache ");
        assertThat(session.err()).doesNotContain("审核中断", "Exception");
        assertThat(temporary.resolve("b.json")).hasSameBinaryContentAs(temporary.resolve("a.json"));
    }

    @Test
    void cacheThatCannotBeUsed_isWrongUsage() throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "in the way");
        Session session = Session.runShipped("audit", folder.toString(), "--cache", file.toString());

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).contains("不能使用\n建议：").doesNotContain("Exception");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).noneMatch(path -> path.toString().endsWith(".xlsx"));
        }
    }

    private Session audit(String report) {
        return Session.runShipped(
                "audit",
                folder.toString(),
                "--format",
                "json",
                "-o",
                temporary.resolve(report).toString(),
                "--cache",
                cache());
    }

    private String cache() {
        return temporary.resolve("cache").toString();
    }

    private void form(int number, int ferries) throws IOException {
        Files.writeString(
                folder.resolve("单位" + number + ".html"), """
                <html><meta charset="utf-8"><body><p>2026年项目支出绩效目标表</p><table border="1">
                <tr><td>项目名称<td colspan="3">第%d批渡口改造
                <tr><td>预算数（万元）<td colspan="3">%d.50
                <tr><td>绩效目标<td colspan="3">年内改造渡口%d座，方便两岸出行
                <tr><td>一级指标<td>二级指标<td>三级指标<td>指标值
                <tr><td>产出指标<td>数量指标<td>改造渡口数<td>≥%d座
                <tr><td>产出指标<td>质量指标<td>验收合格率<td>≥98%%
                <tr><td>效益指标<td>社会效益指标<td>方便出行<td>有所提高
                </table></body></html>
                """.formatted(number, 20 + number, ferries, ferries));
    }
}
