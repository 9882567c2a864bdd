package cn.jishen.reports;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.annotated.remark.CommentScope;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.SampleAudits;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which files are known as our own: they may be replaced, and are no documents. */
class OwnReportsTest {
    private static final Run RUN = new Run(SampleAudits.batch(), ZonedDateTime.parse("2026-11-21T09:00Z"), "0.1.0");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void reportOfEveryFormat_isKnownAsOwnUnderItsNameOnly(RunFormat format) throws IOException {
        Path file = folder.resolve("r" + format.suffix());
        try (OutputStream out = Files.newOutputStream(file)) {
            format.write(RUN, out);
        }

        assertThat(format.isOwn(file)).isTrue();
        assertThat(ReportFormat.isReport(file)).isTrue();
        assertThat(ReportFormat.isReport(Files.copy(file, folder.resolve("r.txt"))))
                .isFalse();
    }

    @Test
    void opinion_isKnownAsOwn() throws IOException {
        Path file = folder.resolve(DocumentFormat.OPINION.fileName("r", "表.xlsx", true));
        try (OutputStream out = Files.newOutputStream(file)) {
            DocumentFormat.OPINION.write(
                    RUN, SampleAudits.batch().documents().get(0), file, CommentScope.PROBLEMS, out, told -> {});
        }

        assertThat(DocumentFormat.OPINION.isOwn(file)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void emptyFileOfThatName_isNotOwn(RunFormat format) throws IOException {
        Path file = Files.createFile(folder.resolve("r" + format.suffix()));

        assertThat(ReportFormat.isReport(file)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void fileThatIsNotThere_isNotOwn(RunFormat format) {
        assertThat(ReportFormat.isReport(folder.resolve("r" + format.suffix()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"绩审, true", "Microsoft Excel, false", "LibreOffice/25.2 绩审, false"})
    void workbook_isOwnByTheProgramThatWroteIt(String application, boolean own) throws IOException {
        Path file = zipped("r.xlsx", "docProps/app.xml", "<Application>" + application + "</Application>");

        assertThat(ReportFormat.isReport(file)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource({
        "r-批注-表.docx, word/comments.xml, 绩审, true",
        "r-批注-表.xlsx, xl/comments1.xml, 绩审, true",
        "表.docx, word/comments.xml, 绩审, false",
        "r-批注-表.docx, word/comments.xml, 张三, false",
        "r-批注-表.docx, word/footnotes.xml, 绩审, false"
    })
    void annotatedCopy_isOwnByItsNameAndOurCommentsTogether(String name, String part, String author, boolean own)
            throws IOException {
        String main = name.endsWith(".xlsx") ? "xl/workbook.xml" : "word/document.xml";
        String relation = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Target=\"" + main + "\" Type=\"http://schemas.openxmlformats.org/"
                + "officeDocument/2006/relationships/officeDocument\"/></Relationships>";

        Path file = zipped(name, "_rels/.rels", relation, main, "<a/>", part, "<c author=\"" + author + "\"/>");

        assertThat(DocumentFormat.ANNOTATED.isOwn(file)).isEqualTo(own);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r.html | <!DOCTYPE html><html lang=\"zh-CN\"><head><title>绩审 0.1.0</title></head></html>",
                "r.sarif | {\"$schema\": \"s\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"PMD\"}}}]}",
                "r.junit.xml | <?xml version=\"1.0\"?><testsuites name=\"all\"><testsuite name=\"绩审\"/></testsuites>",
                "r.junit.xml | <testsuites name=\"绩审\"/>",
                "r.json | {\"rules\": [1, 2], \"note\": {\"version\": \"1\", \"hash\": 2}}",
                "r.json | {\"rules\": {\"version\": \"1\", \"count\": 2}}",
                "r.json | 规则",
                "r.md | # 绩审 使用笔记",
                "r.txt | # 绩效目标审核摘要"
            })
    void fileOfSomebodyElse_isNotOwn(String name, String text) throws IOException {
        assertThat(ReportFormat.isReport(Files.writeString(folder.resolve(name), text)))
                .isFalse();
    }

    private Path zipped(String name, String... partsAndTexts) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < partsAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(partsAndTexts[i]));
                zip.write(partsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
