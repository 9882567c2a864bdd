package cn.jishen.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.TinyEngine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchTest {
    @TempDir
    private Path folder;

    @Test
    void manyFilesOnSeveralThreads_comeInOrderAndOnceEach() throws IOException {
        List<Input> files = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            Path file = Files.writeString(folder.resolve(i + ".docx"), i % 7 == 0 ? "不可读" : "项目 净水 80");
            files.add(new Input(file, i + ".docx", i, null));
        }
        List<String> told = new ArrayList<>();

        List<FileOutcome> outcomes =
                Batch.audit(input -> FileAudit.of(new TinyEngine(), input), files, 4, done -> told.add(done.source()));

        assertThat(outcomes).extracting(FileOutcome::input).containsExactlyElementsOf(files);
        assertThat(told).hasSize(40).doesNotHaveDuplicates();
    }

    @Test
    void fileThatCannotBeRead_isUnreviewedWithItsDigest() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "不可读");

        FileOutcome outcome = FileAudit.of(new TinyEngine(), Input.of(file));

        assertThat(outcome.audit().unreviewed()).singleElement().satisfies(unreviewed -> {
            assertThat(unreviewed.what()).isEqualTo("a.docx");
            assertThat(unreviewed.why()).isEqualTo("文件“a.docx”已损坏\n建议：换一份完好的文件");
        });
        assertThat(outcome.audit().disclosure().sha256()).hasSize(64);
        assertThat(outcome.audit().failures()).isEmpty();
    }

    @Test
    void judgeThatBreaks_keepsTheFactsAndIsAFailure() throws IOException {
        Path file = Files.writeString(folder.resolve("a.docx"), "项目 净水 80\n审时出错");

        FileOutcome outcome = FileAudit.of(new TinyEngine(), Input.of(file));

        assertThat(outcome.audit().disclosure().projects()).hasSize(1);
        assertThat(outcome.audit().failures()).hasSize(1);
        assertThat(outcome.audit().scores()).isEmpty();
    }
}
