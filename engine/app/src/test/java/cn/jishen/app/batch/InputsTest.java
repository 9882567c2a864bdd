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

        assertThat(Inputs.of(List.of(folder))).containsExactly(first, second);
    }

    @Test
    void hiddenAndTemporaryFiles_areLeftOutOfFolders() throws IOException {
        file(".a.docx");
        file("~$a.docx");

        assertThat(Inputs.of(List.of(folder))).isEmpty();
    }

    @Test
    void ownReportInFolder_isNotAuditedAgain() throws IOException {
        Path document = file("a.docx");
        Workbooks.writtenBy("绩审", folder.resolve("r.xlsx"));

        assertThat(Inputs.of(List.of(folder))).containsExactly(document);
    }

    @Test
    void fileNamedTwice_isAuditedOnce() throws IOException {
        Path document = file("a.docx");

        assertThat(Inputs.of(List.of(document, folder))).containsExactly(document);
    }

    @Test
    void fileOfUnknownType_isTakenWhenNamed() throws IOException {
        Path document = file("a.wps");

        assertThat(Inputs.of(List.of(document))).containsExactly(document);
    }

    private Path file(String name) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, name);
    }
}
