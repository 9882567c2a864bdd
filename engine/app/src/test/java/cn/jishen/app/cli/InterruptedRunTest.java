package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole program in a process of its own, ended by the system in the middle of its work. */
class InterruptedRunTest {
    private static final int FILES = 400;

    @TempDir
    Path temporary;

    @Test
    void runThatIsEnded_saysWhatIsKept_leavesNoReport_andGoesOn() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temporary.resolve("报送"));
        for (int i = 0; i < FILES; i++) {
            Files.writeString(folder.resolve(i + ".html"), page(i));
        }
        Path cache = temporary.resolve("cache");
        Path report = temporary.resolve("r.xlsx");
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "cn.jishen.app.Main",
                "audit",
                folder.toString(),
                "-o",
                report.toString(),
                "--cache",
                cache.toString());
        Process process = new ProcessBuilder(command).start();
        List<String> told = new ArrayList<>();
        try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = err.readLine(); line != null; line = err.readLine()) {
                told.add(line);
                if (line.startsWith("[10/")) {
                    process.toHandle().destroy();
                }
            }
        }

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(128 + 15);
        assertThat(String.join("\n", told)).containsPattern("审核中断，没有写报告：400 个文件中 \\d+ 个已审核，存在“.*cache”\n建议：再运行同一条命令");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left).containsExactlyInAnyOrder(folder, cache);
        }
        assertThat(kept(cache)).isBetween(10, FILES - 1);
    }

    private static int kept(Path cache) throws IOException {
        try (Stream<Path> files = Files.walk(cache)) {
            return (int)
                    files.filter(file -> file.toString().endsWith(".audit")).count();
        }
    }

    private static String page(int number) {
        return """
                <html><meta charset="utf-8"><body><p>2026年项目支出绩效目标表</p><table border="1">
                <tr><td>项目名称<td colspan="3">第%d段渠道衬砌
                <tr><td>预算数（万元）<td colspan="3">%d.50
                <tr><td>绩效目标<td colspan="3">年内衬砌渠道%d公里
                <tr><td>一级指标<td>二级指标<td>三级指标<td>指标值
                <tr><td>产出指标<td>数量指标<td>衬砌长度<td>≥%d公里
                </table></body></html>
                """.formatted(number, 20 + number, number, number);
    }
}
