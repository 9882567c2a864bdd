package cn.jishen.app.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.app.TinyEngine;
import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.ReportFormat;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Beside;
import cn.jishen.reports.run.ReportWriter;
import cn.jishen.reports.run.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReportFilesTest {
    private static final Run RUN = new TinyEngine().run(List.of(), ZonedDateTime.parse("2026-03-01T08:00+08:00"));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void reportOfEveryFormat_isKnownAsOwnAndMayBeReplaced(RunFormat format) throws IOException {
        Target target = target(format, "r" + format.suffix());

        ReportFiles.write(RUN, List.of(target), ReportFilesTest::ignore);

        assertThat(ReportFormat.isReport(target.file())).isTrue();
        assertThatCode(() -> ReportFiles.check(List.of(target.file()), List.of(), false))
                .doesNotThrowAnyException();
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
        assertThat(ReportFormat.isReport(real)).isTrue();
    }

    @Test
    void folderThatIsNotThere_isRefused() {
        assertThatThrownBy(() -> ReportFiles.check(List.of(folder.resolve("x/r.xlsx")), List.of(), true))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("不存在\n建议：先建立该文件夹");
    }

    @Test
    void folderAtTarget_isRefused() throws IOException {
        Files.createDirectory(folder.resolve("r.xlsx"));

        assertThatThrownBy(() -> ReportFiles.check(List.of(folder.resolve("r.xlsx")), List.of(), true))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("是文件夹");
    }

    @Test
    void pagesOfALongReport_replaceOurOwnAndNothingElse() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("r-网页"));
        Files.writeString(pages.resolve("说明.html"), "别人的");
        ReportFiles.write(
                RUN, List.of(new Target(paged("1.html", "2.html"), folder.resolve("r.html"))), ReportFilesTest::ignore);
        assertThat(filesIn(pages)).containsExactlyInAnyOrder("1.html", "2.html", "说明.html");

        ReportFiles.write(RUN, List.of(new Target(paged("2.html"), folder.resolve("r.html"))), ReportFilesTest::ignore);
        ReportFiles.write(RUN, List.of(target(RunFormat.JSON, "r.json")), ReportFilesTest::ignore);

        assertThat(filesIn(pages)).containsExactlyInAnyOrder("2.html", "说明.html");
        assertThat(filesIn(folder)).containsExactlyInAnyOrder("r-网页", "r.html", "r.json");

        Files.delete(pages.resolve("说明.html"));
        ReportFiles.write(RUN, List.of(target(RunFormat.HTML, "r.html")), ReportFilesTest::ignore);
        assertThat(filesIn(folder)).containsExactlyInAnyOrder("r.html", "r.json");
    }

    @Test
    void pageOfSomebodyElse_isNotReplacedAndNothingIsWritten() throws IOException {
        Path pages = Files.createDirectory(folder.resolve("r-网页"));
        Files.writeString(pages.resolve("2.html"), "别人的");

        assertThatThrownBy(() -> ReportFiles.write(
                        RUN,
                        List.of(new Target(paged("1.html", "2.html"), folder.resolve("r.html"))),
                        ReportFilesTest::ignore))
                .isInstanceOf(IOException.class);

        assertThat(filesIn(folder)).containsExactly("r-网页");
        assertThat(pages.resolve("2.html")).hasContent("别人的");
    }

    /** A report with further files. */
    private static ReportWriter paged(String... names) {
        return new ReportWriter() {
            @Override
            public void write(Run run, OutputStream out) throws IOException {
                RunFormat.HTML.write(run, out);
            }

            @Override
            public void write(Run run, OutputStream out, Beside beside) throws IOException {
                beside.replaceAll();
                for (String name : names) {
                    try (OutputStream page = beside.open(name)) {
                        write(run, page);
                    }
                }
                write(run, out);
            }
        };
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
