package cn.jishen.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.app.TinyEngine;
import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFilesTest {
    private static final Run RUN = new TinyEngine().run(List.of(), ZonedDateTime.parse("2026-03-01T08:00+08:00"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"绩审, true", "Microsoft Excel, false", "LibreOffice/25.2 绩审, false"})
    void workbook_isOwnByTheProgramThatWroteIt(String application, boolean own) throws IOException {
        assertThat(OwnReport.isOwn(Workbooks.writtenBy(application, folder.resolve("r.xlsx"))))
                .isEqualTo(own);
    }

    @ParameterizedTest
    @EnumSource
    void reportOfEveryFormat_isKnownAsOwnAndMayBeReplaced(RunFormat format) throws IOException {
        Target target = target(format, "r" + format.suffix());

        ReportFiles.write(RUN, List.of(target), ReportFilesTest::ignore);

        assertThat(OwnReport.isOwn(target.file())).isTrue();
        assertThatCode(() -> ReportFiles.check(List.of(target), List.of(), false))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource
    void emptyFileOfThatName_isNotOwn(RunFormat format) throws IOException {
        assertThat(OwnReport.isOwn(Files.createFile(folder.resolve("r" + format.suffix()))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "r.html | <!DOCTYPE html><html lang=\"zh-CN\"><head><title>绩审 0.1.0</title></head></html>",
                "r.sarif | {\"$schema\": \"s\", \"runs\": [{\"tool\": {\"driver\": {\"name\": \"PMD\"}}}]}",
                "r.junit.xml | <?xml version=\"1.0\"?><testsuites name=\"all\"><testsuite name=\"绩审\"/></testsuites>",
                "r.md | # 绩审 使用笔记",
                "r.txt | # 绩效目标审核摘要"
            })
    void fileOfSomebodyElse_isNotOwn(String name, String text) throws IOException {
        assertThat(OwnReport.isOwn(Files.writeString(folder.resolve(name), text)))
                .isFalse();
    }

    @Test
    void jsonOfSomebodyElse_isNotOwn() throws IOException {
        Path file = Files.writeString(
                folder.resolve("r.json"), "{\"rules\": [1, 2], \"note\": {\"version\": \"1\", \"hash\": 2}}");

        assertThat(OwnReport.isOwn(file)).isFalse();
    }

    @Test
    void secondReportCannotBeWritten_firstIsNotLeftEither() throws IOException {
        Target first = target(RunFormat.JSON, "r.json");
        Target second = target(RunFormat.XLSX, "missing/r.xlsx");

        assertThatThrownBy(() -> ReportFiles.write(RUN, List.of(first, second), ReportFilesTest::ignore))
                .isInstanceOf(IOException.class);
        assertThat(filesIn(folder)).isEmpty();
    }

    @Test
    void written_leavesNothingBesideTheReport() throws IOException {
        ReportFiles.write(RUN, List.of(target(RunFormat.JSON, "r.json")), ReportFilesTest::ignore);

        assertThat(filesIn(folder)).containsExactly("r.json");
    }

    @Test
    void linkAtTarget_staysALink() throws IOException {
        Path real = Files.writeString(folder.resolve("real.json"), "x");
        Path link = Files.createSymbolicLink(folder.resolve("r.json"), real);

        ReportFiles.write(RUN, List.of(new Target(RunFormat.JSON, link)), ReportFilesTest::ignore);

        assertThat(link).isSymbolicLink();
        assertThat(OwnReport.isOwn(real)).isTrue();
    }

    @Test
    void folderThatIsNotThere_isRefused() {
        assertThatThrownBy(() -> ReportFiles.check(List.of(target(RunFormat.XLSX, "x/r.xlsx")), List.of(), true))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("不存在\n建议：先建立该文件夹");
    }

    @Test
    void folderAtTarget_isRefused() throws IOException {
        Files.createDirectory(folder.resolve("r.xlsx"));

        assertThatThrownBy(() -> ReportFiles.check(List.of(target(RunFormat.XLSX, "r.xlsx")), List.of(), true))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("是文件夹");
    }

    private Target target(RunFormat format, String name) {
        return new Target(format, folder.resolve(name));
    }

    private static void ignore(String trouble) {
        // These reports can be made of every document.
    }

    private static List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
