package cn.jishen.intake;

import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.tbl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalsTest {
    @TempDir
    Path folder;

    private void assertRefused(Path file, String fact) {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Intake.read(file))
                .satisfies(e -> {
                    String[] lines = e.getMessage().split("\n");
                    assertThat(lines).hasSize(2);
                    assertThat(lines[0]).contains(file.getFileName().toString()).contains(fact);
                    assertThat(lines[1]).startsWith("建议：");
                });
    }

    private Path bytes(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private byte[] sample() throws IOException {
        return Files.readAllBytes(Docx.write(folder.resolve("whole.docx"), Sample.form()));
    }

    @Test
    void missingFile_isRefused() {
        assertRefused(folder.resolve("没有.docx"), "不存在");
    }

    @Test
    void folder_isRefused() {
        assertRefused(folder, "是文件夹");
    }

    @Test
    void emptyFile_isRefused() throws IOException {
        assertRefused(bytes("空.docx", new byte[0]), "空文件");
    }

    @ParameterizedTest
    @CsvSource({"10", "200", "600", "1500"})
    void truncatedFile_isRefused(int length) throws IOException {
        assertRefused(bytes("半.docx", Arrays.copyOf(sample(), length)), "");
    }

    @Test
    void brokenXml_isRefused() throws IOException {
        Path file = Docx.write(folder.resolve("坏.docx"), "word/document.xml", "<w:document xmlns:w='w'><w:body><w:p>");
        assertRefused(file, "已损坏");
    }

    @Test
    void documentType_isRefused() throws IOException {
        String bomb = "<!DOCTYPE d [<!ENTITY a 'ha'>]><w:document xmlns:w='w'><w:body>&a;</w:body></w:document>";
        assertRefused(Docx.write(folder.resolve("实体.docx"), "word/document.xml", bomb), "文档类型声明（DTD）");
    }

    @Test
    void endlessNesting_isRefused() throws IOException {
        assertRefused(
                Docx.write(folder.resolve("深.docx"), "<w:tbl><w:tr><w:tc>".repeat(20_000)),
                "XML 元素嵌套超过400层（jishen.office.depth）");
    }

    @Test
    void zipBomb_isRefused() throws IOException {
        String padding = " ".repeat(8 << 20);
        assertRefused(Docx.write(folder.resolve("炸弹.docx"), p("甲") + padding), "与压缩时相比超过200倍（jishen.office.growth）");
    }

    @Test
    void tooManyEntries_areRefused() throws IOException {
        Path file = folder.resolve("多.docx");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("e" + i));
                zip.closeEntry();
            }
        }
        assertRefused(file, "内部的文件超过10000个（jishen.office.entries）");
    }

    @Test
    void documentWithoutForms_isRefused() throws IOException {
        assertRefused(Docx.write(folder.resolve("无表.docx"), p("通知") + tbl(row("日期", "地点"))), "没有项目绩效目标表");
    }

    @Test
    void passwordProtectedFile_isRefused() throws Exception {
        Path file = folder.resolve("加密.docx");
        try (POIFSFileSystem storage = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            var encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream encrypted = encryptor.getDataStream(storage)) {
                encrypted.write(sample());
            }
            storage.writeFilesystem(out);
        }
        assertRefused(file, "设有打开密码");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, 已损坏或不完整",
        "{\\rtf1, RTF 文档",
        "'<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">', Office 2003 的 XML",
        "随便写的字, 没有项目绩效目标表",
        "MZ\u0001\u0002\u0003@, 无法识别的文件"
    })
    void otherFormats_areRefusedByTheirContent(String content, String fact) throws IOException {
        assertRefused(bytes("假.docx", content.getBytes(StandardCharsets.UTF_8)), fact);
    }

    @Test
    void plainZip_isRefused() throws IOException {
        Path file = folder.resolve("包.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("a.txt"));
        }
        assertRefused(file, "压缩包");
    }

    @Test
    void pageWithoutForms_isRefused() throws IOException {
        assertRefused(bytes("假.docx", "<html><body>通知</body></html>".getBytes(StandardCharsets.UTF_8)), "没有项目绩效目标表");
    }

    @Test
    void wrongExtension_isReadAndNoted() throws Exception {
        Path file = bytes("表.xlsx", sample());
        var disclosure = Intake.read(file);
        assertThat(disclosure.projects()).hasSize(1);
        assertThat(disclosure.notes())
                .singleElement()
                .satisfies(note ->
                        assertThat(note.what()).contains("Word 文档（.docx）").contains("与扩展名不符"));
    }
}
