package cn.jishen.facts.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesFolderTest {
    private final Mistakes mistakes = new Mistakes();

    @TempDir
    private Path folder;

    @Test
    void filesOfAFolder_areReadByTheirPaths() throws IOException {
        write("words/a.txt", "\uFEFF甲\r\n乙", StandardCharsets.UTF_8);
        write(".git/config", "x", StandardCharsets.UTF_8);
        write("README.md", "x", StandardCharsets.UTF_8);

        RuleData data = RulesFolder.read(folder, mistakes);

        assertThat(mistakes.all()).isEmpty();
        assertThat(data.files()).containsExactly(new DataFile("words/a.txt", "甲\n乙", false));
    }

    @Test
    void tableThatExcelSavedAsGbk_isToldHowToSave() throws IOException {
        write("parameters/thresholds.csv", "名称,值", Charset.forName("GB18030"));

        RulesFolder.read(folder, mistakes);

        assertThat(mistakes.all())
                .extracting(Mistake::print)
                .containsExactly("parameters/thresholds.csv：不是 UTF-8 编码，像是 GBK"
                        + "\n建议：用 Excel 改过的表另存为“CSV UTF-8（逗号分隔）”；文本文件另存时把编码选成 UTF-8");
    }

    @Test
    void fileOfAnotherKind_isTold() throws IOException {
        write("words/旧词表.xlsx", "x", StandardCharsets.UTF_8);

        RulesFolder.read(folder, mistakes);

        assertThat(mistakes.all())
                .extracting(Mistake::print)
                .containsExactly("words/旧词表.xlsx：规则文件夹里不该有这样的文件\n建议：移到文件夹外；规则是 .drl，词表是 .txt，表是 .csv，检查是 .feature");
    }

    private void write(String path, String text, Charset charset) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(charset));
    }
}
