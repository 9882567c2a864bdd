package cn.jishen.app.output;

import static cn.jishen.reports.RunFormat.JSON;
import static cn.jishen.reports.RunFormat.XLSX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.app.TinyEngine;
import cn.jishen.app.batch.FileAudit;
import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.DocumentFormat;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.annotated.remark.CommentScope;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WantedTest {
    @Test
    void noOutput_isTheDefaultNameHere() {
        assertThat(Wanted.of(null, List.of(XLSX)).ofRun()).containsExactly(new Target(XLSX, Path.of("绩效目标审核报告.xlsx")));
    }

    @Test
    void workbookNamed_givesTheStemOfTheRest() {
        assertThat(Wanted.of(Path.of("out/r.xlsx"), List.of(XLSX, JSON)).ofRun())
                .containsExactly(new Target(XLSX, Path.of("out/r.xlsx")), new Target(JSON, Path.of("out/r.json")));
    }

    @Test
    void everyFormat_hasTheNameThatProgramsRelyOn() {
        assertThat(Wanted.of(Path.of("r.xlsx"), List.of(RunFormat.values())).ofRun())
                .extracting(target -> target.file().toString())
                .containsExactly("r.xlsx", "r.json", "r.html", "r.sarif", "r.junit.xml", "r.md");
        assertThat(Wanted.of(Path.of("r.junit.xml"), List.of(RunFormat.JUNIT)).ofRun())
                .containsExactly(new Target(RunFormat.JUNIT, Path.of("r.junit.xml")));
    }

    @Test
    void workbookNamedButNotWanted_stillGivesTheStem() {
        assertThat(Wanted.of(Path.of("r.xlsx"), List.of(JSON)).ofRun())
                .containsExactly(new Target(JSON, Path.of("r.json")));
    }

    @Test
    void onlyFormatNamedByItsOwnSuffix_keepsTheName() {
        assertThat(Wanted.of(Path.of("r.json"), List.of(JSON)).ofRun())
                .containsExactly(new Target(JSON, Path.of("r.json")));
    }

    @Test
    void formatsOfOneFileADocument_haveTheNamesThatProgramsRelyOn() {
        assertThat(ofDocuments("水务局.docx")).containsExactly("out/r-批注-水务局.docx", "out/r-审核意见.docx");
    }

    @Test
    void severalDocuments_eachHaveANameOfTheirOwn() {
        assertThat(ofDocuments("甲/表.docx", "乙.zip/水务/表.docx", "../表.docx", "表.docx"))
                .containsExactly(
                        "out/r-批注/甲/r-批注-表.docx",
                        "out/r-审核意见/甲/r-审核意见-表.docx",
                        "out/r-批注/乙.zip/水务/r-批注-表.docx",
                        "out/r-审核意见/乙.zip/水务/r-审核意见-表.docx",
                        "out/r-批注/r-批注-表.docx",
                        "out/r-审核意见/r-审核意见-表.docx",
                        "out/r-批注/r-批注-表（2）.docx",
                        "out/r-审核意见/r-审核意见-表（2）.docx");
    }

    @Test
    void nameThatNoFileSystemBears_isCutBeforeItsExtension() {
        assertThat(ofDocuments("绩".repeat(120) + ".docx"))
                .allSatisfy(name -> assertThat(name.substring(4))
                        .endsWith(".docx")
                        .satisfies(file -> assertThat(file.getBytes(StandardCharsets.UTF_8).length)
                                .isLessThanOrEqualTo(240)));
    }

    @Test
    void documentThatWasNotRead_hasNoReports() {
        List<Input> inputs = inputs("甲.docx", "乙.docx");
        DocumentReports reports = wanted().ofDocuments(inputs);

        FileOutcome unread = FileAudit.of(new TinyEngine(), inputs.get(1));

        assertThat(unread.isAudited()).isFalse();
        assertThat(reports.of(unread, CommentScope.PROBLEMS, told -> {})).isEmpty();
    }

    @Test
    void documentThatWasRead_hasTheReportsOfItsOwnName(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("乙.docx"), "项目 净水 80");
        List<Input> inputs = List.of(inputs("甲.docx").get(0), new Input(file, "乙.docx", 1, null));
        DocumentReports reports = wanted().ofDocuments(inputs);

        FileOutcome read = FileAudit.of(new TinyEngine(), inputs.get(1));

        assertThat(reports.of(read, CommentScope.PROBLEMS, told -> {}))
                .extracting(target -> target.file().toString())
                .containsExactly("out/r-批注/r-批注-乙.docx", "out/r-审核意见/r-审核意见-乙.docx");
    }

    private static List<String> ofDocuments(String... names) {
        return wanted().ofDocuments(inputs(names)).files().stream()
                .map(Path::toString)
                .toList();
    }

    private static Wanted wanted() {
        return Wanted.of(Path.of("out/r.xlsx"), List.of(DocumentFormat.values()));
    }

    private static List<Input> inputs(String... names) {
        List<Input> documents = new ArrayList<>();
        for (String name : names) {
            documents.add(new Input(Path.of("missing"), name, documents.size(), null));
        }
        return documents;
    }

    @Test
    void workbookWithoutItsSuffix_isRefused() {
        assertThatThrownBy(() -> Wanted.of(Path.of("r.doc"), List.of(XLSX)).ofRun())
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("“r.doc”不是工作簿的文件名");
    }
}
