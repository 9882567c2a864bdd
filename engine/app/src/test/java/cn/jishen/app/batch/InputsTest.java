package cn.jishen.app.batch;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.output.Workbooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputsTest {
    @TempDir
    private Path temporary;

    private Path folder;

    @BeforeEach
    void resolveFolder() throws IOException {
        folder = temporary.toRealPath();
    }

    @Test
    void folder_givesDocumentsBelowSorted() throws IOException {
        Path second = file("乙/2.docx");
        Path first = file("a.PDF");
        file("readme.md");

        assertThat(Inputs.of(List.of(folder))).extracting(NamedFile::file).containsExactly(first, second);
    }

    @Test
    void hiddenAndTemporaryFiles_areLeftOutOfFolders() throws IOException {
        file(".a.docx");
        file("~$a.docx");

        assertThat(Inputs.of(List.of(folder))).extracting(NamedFile::file).isEmpty();
    }

    @Test
    void ownReportInFolder_isNotAuditedAgain() throws IOException {
        Path document = file("a.docx");
        Workbooks.writtenBy("绩审", folder.resolve("r.xlsx"));

        assertThat(Inputs.of(List.of(folder))).extracting(NamedFile::file).containsExactly(document);
    }

    @Test
    void fileNamedTwice_isAuditedOnce() throws IOException {
        Path document = file("a.docx");

        assertThat(Inputs.of(List.of(document, folder)))
                .extracting(NamedFile::file)
                .containsExactly(document);
    }

    @Test
    void fileOfUnknownType_isTakenWhenNamed() throws IOException {
        Path document = file("a.wps");

        assertThat(Inputs.of(List.of(document))).extracting(NamedFile::file).containsExactly(document);
    }

    @Test
    void fileInASubFolder_isNamedByItsPath() throws IOException {
        file("甲局/绩效目标表.docx");
        file("乙局/绩效目标表.docx");

        assertThat(Inputs.of(List.of(folder)))
                .extracting(NamedFile::name)
                .containsExactly("乙局/绩效目标表.docx", "甲局/绩效目标表.docx");
        assertThat(Inputs.of(List.of(folder.resolve("甲局"), folder.resolve("乙局"))))
                .extracting(NamedFile::name)
                .containsExactly("甲局/绩效目标表.docx", "乙局/绩效目标表.docx");
    }

    @Test
    void filesOfOneNameThatAreNamedThemselves_areToldApartByTheirFolders() throws IOException {
        Path first = file("甲局/绩效目标表.docx");
        Path second = file("乙局/绩效目标表.docx");
        Path third = file("乙局/其他.docx");

        assertThat(Inputs.of(List.of(first, second, third)))
                .extracting(NamedFile::name)
                .containsExactly("甲局/绩效目标表.docx", "乙局/绩效目标表.docx", "其他.docx");
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
