package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Web pages made to take all time or memory: each ends soon, with a message that names the cause. */
class HostilePagesTest {
    private static final String TABLE = "<html><body><table>";
    private static final String END = "</table></body></html>";
    private static final String FORM = "<p>1、巡检绩效目标表</p><table><tr><td>项目编码<td>A1<td>项目名称<td>巡检</table>"
            + "<table><tr><td>一级指标<td>二级指标<td>三级指标<td>指标值<tr><td>产出指标<td>数量指标<td>长度<td>≥9公里</table>";

    @TempDir
    Path folder;

    /** Written only when its turn comes: together they would fill the memory of the test. */
    private static Arguments page(Supplier<String> text, String cause) {
        return Arguments.of(text, cause);
    }

    static Stream<Arguments> pages() {
        String attributes = " a b c d e f g h".repeat(64);
        return Stream.of(
                page(() -> TABLE + "<tr></tr>".repeat(1_000_000) + END, "标记超过400000个（jishen.web.tags）"),
                page(() -> TABLE + "<tr>".repeat(390_000) + END, "没有项目绩效目标表"),
                page(() -> TABLE + "<tr><td>".repeat(195_000) + END, "没有项目绩效目标表"),
                page(() -> TABLE + "<tr><td>管网".repeat(195_000) + END, "没有项目绩效目标表"),
                page(() -> TABLE + "<td rowspan=1000000 colspan=1000000>甲".repeat(300) + END, "列超过5000个"),
                page(
                        () -> TABLE + "<td colspan=1000 rowspan=1000000>".repeat(4) + "<tr><td>x".repeat(195_000) + END,
                        "单元格（含空格）超过800000个"),
                page(
                        () -> TABLE + ("<tr>" + "<td>网".repeat(9)).repeat(39_000) + END,
                        "单元格超过300000个（jishen.table.cells）"),
                page(() -> "<html>" + "<table><tr><td>甲".repeat(500) + "</table>".repeat(500), "嵌套超过"),
                page(() -> "<html>" + "<div>".repeat(300_000), "嵌套超过"),
                page(() -> "<html>" + "<p>字".repeat(300_000), "段落超过200000个"),
                page(() -> "<html>" + ("<p" + attributes + ">").repeat(20_000), "属性两两相比超过"),
                page(() -> "<html>" + " ".repeat(100 << 20), "文件超过32MB（jishen.web.megabytes）"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void page_isRefusedInTimeWithItsCause(Supplier<String> page, String cause) {
        Path file = Hostile.write(folder, "evil.html", page.get().getBytes(StandardCharsets.UTF_8));
        assertThat(Hostile.refusal(file)).contains(cause);
    }

    @Test
    void entityExpansion_isPlainText() throws Exception {
        String bomb = "<!DOCTYPE html [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>"
                + "<!ENTITY f SYSTEM 'file:///etc/hostname'>]><html><body><p>&b;&f;</p>" + FORM + "</body></html>";
        Path file = Hostile.write(folder, "实体.html", bomb.getBytes(StandardCharsets.UTF_8));
        assertThat(Intake.read(file).projects()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void truncatedPage_isNeverReadSilently(int tenths) {
        byte[] page = ("<html><body>" + FORM + "</body></html>").getBytes(StandardCharsets.UTF_8);
        assertNotSilent(Hostile.cut(folder, page, tenths, "html"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void truncatedArchive_isNeverReadSilently(int tenths) {
        String archive = "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n--x\r\n"
                + "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n<html><body>" + FORM
                + "</body></html>\r\n--x--\r\n";
        assertNotSilent(Hostile.cut(folder, archive.getBytes(StandardCharsets.UTF_8), tenths, "mht"));
    }

    private static void assertNotSilent(Path file) {
        if (Hostile.refusal(file) == null) {
            try {
                assertThat(Intake.read(file).unreviewed()).isNotEmpty();
            } catch (UnreadableException e) {
                throw new AssertionError("read once and refused then", e);
            }
        }
    }

    @Test
    void archiveOfArchives_isRefused() {
        StringBuilder archive = new StringBuilder("MIME-Version: 1.0\r\n");
        for (int i = 0; i < 500; i++) {
            archive.append("Content-Type: multipart/related; boundary=b%d\r\n\r\n--b%d\r\n".formatted(i, i));
        }
        Path file = Hostile.write(folder, "层层.mht", archive.toString().getBytes(StandardCharsets.UTF_8));
        assertThat(Hostile.refusal(file)).contains("嵌套超过");
    }
}
