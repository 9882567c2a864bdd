package cn.jishen.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.TinyEngine;
import cn.jishen.intake.archive.ArchiveLimits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnpackedTest {
    @TempDir
    private Path folder;

    private Path zip(String... namesAndTexts) throws IOException {
        Path file = folder.resolve("送审.zip");
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, Charset.forName("GBK"))) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    @Test
    void filesOfAnArchive_keepTheirPathInReportsAndGoOnAfterABadOne() throws IOException {
        Path zip = zip("水务局/1.docx", "项目 净水 80", "水务局/2.docx", "不可读", "../3.docx", "项目 净水 80", "说明.pptx", "");
        List<FileOutcome> outcomes;
        Path unpackedTo;
        try (Unpacked unpacked = Unpacked.of(Inputs.of(List.of(zip)), ArchiveLimits.STANDARD)) {
            outcomes = Batch.audit(input -> FileAudit.of(new TinyEngine(), input), unpacked.inputs(), 2, outcome -> {});
            unpackedTo = unpacked.inputs().get(1).file();
        }
        assertThat(outcomes)
                .extracting(FileOutcome::source)
                .containsExactly("送审.zip/../3.docx", "送审.zip/水务局/1.docx", "送审.zip/水务局/2.docx");
        assertThat(outcomes)
                .extracting(FileOutcome::state)
                .containsExactly(FileOutcome.State.UNREADABLE, FileOutcome.State.AUDITED, FileOutcome.State.UNREADABLE);
        assertThat(outcomes.get(2).message()).startsWith("文件“送审.zip/水务局/2.docx”已损坏");
        assertThat(unpackedTo).doesNotExist();
    }

    @Test
    void folderGivesItsArchives_andOtherFilesStayAsTheyAre() throws IOException {
        Path zip = zip("1.docx", "项目 净水 80");
        Path file = Files.writeString(folder.resolve("a.docx"), "项目 净水 80");
        try (Unpacked unpacked = Unpacked.of(Inputs.of(List.of(folder)), ArchiveLimits.STANDARD)) {
            assertThat(unpacked.inputs()).extracting(Input::name).containsExactly("a.docx", "送审.zip/1.docx");
            assertThat(unpacked.inputs().get(0).file()).isEqualTo(file.toRealPath());
        }
        assertThat(zip).exists();
    }
}
