package cn.jishen.app.house;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.intake.Format;
import cn.jishen.intake.archive.Archive;
import cn.jishen.reports.DocumentFormat;
import cn.jishen.reports.ReportFormat;
import cn.jishen.reports.RunFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What documents say of formats adds up with the two places where formats are made known. */
class FormatsTest {
    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();

    private static List<Format> readable() {
        return Format.readable();
    }

    private static List<ReportFormat> reports() {
        return ReportFormat.all();
    }

    @ParameterizedTest
    @MethodSource("readable")
    void formatThatIsRead_isInTheTablesOfTheReadmesAndInItsLabel(Format format) throws IOException {
        String usual = format.extensions().get(0);

        assertThat(format.label()).contains(usual);
        assertThat(text("README.md")).contains("`" + usual + "`");
        assertThat(text("README.zh-CN.md")).containsIgnoringCase(usual.equals(".pdf") ? "| PDF |" : usual);
        assertThat(text("engine/intake/README.md")).contains("### ").contains(usual);
    }

    @ParameterizedTest
    @MethodSource("readable")
    void everyExtension_isTakenOutOfFoldersAndBelongsToOneFormat(Format format) {
        for (String extension : format.extensions()) {
            assertThat(Format.isDocument("a" + extension)).isTrue();
            assertThat(Format.readable().stream()
                            .filter(each -> each.extensions().contains(extension)))
                    .containsExactly(format);
            assertThat(Archive.isNamed("a" + extension)).isFalse();
        }
    }

    @Test
    void readmes_listTheReportFormatsAsTheyAre() throws IOException {
        String words = ReportFormat.all().stream().map(ReportFormat::word).collect(Collectors.joining(","));

        assertThat(text("README.md")).contains("`--format " + words + "`");
    }

    @ParameterizedTest
    @MethodSource("reports")
    void reportFormat_hasARowInTheReadmeOfReports(ReportFormat format) throws IOException {
        List<String> rows = text("reports/README.md")
                .lines()
                .filter(row -> row.startsWith("| `"))
                .toList();
        String home = format == RunFormat.XLSX ? "workbook" : format == RunFormat.MD ? "markdown" : format.word();

        assertThat(rows).anySatisfy(row -> {
            assertThat(row).startsWith("| `" + home + "` |");
            if (format instanceof RunFormat whole) {
                assertThat(row).contains("| `" + whole.suffix() + "` |");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "README.zh-CN.md"})
    void readme_namesEveryFormatOfOneFileADocument(String readme) throws IOException {
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(text(readme)).contains(format.word());
        }
    }

    private static String text(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
