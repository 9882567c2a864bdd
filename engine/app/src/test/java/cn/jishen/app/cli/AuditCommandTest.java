package cn.jishen.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.app.Session;
import cn.jishen.reports.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    @TempDir
    private Path folder;

    private Path report;

    @BeforeEach
    void nameReport() {
        report = folder.resolve("r.xlsx");
    }

    @Test
    void documentWithoutFindings_isZeroAndReportIsWritten() {
        Session session = audit(document("好.docx", "项目 净水 88"));

        assertThat(session.status()).isZero();
        assertThat(report).isNotEmptyFile();
        assertThat(session.err()).contains("1 个文件，1 个项目：错误 0，警告 0，提示 0", "报告：" + report);
        assertThat(session.out()).isEmpty();
    }

    @Test
    void findingAtThreshold_isOne() {
        assertThat(audit(document("a.docx", "项目 净水 70", "错误 甲")).status()).isEqualTo(1);
    }

    @Test
    void findingBelowThreshold_isZero() {
        assertThat(audit(document("a.docx", "项目 净水 70", "警告 甲")).status()).isZero();
    }

    @Test
    void findingAtLoweredThreshold_isOne() {
        assertThat(audit(document("a.docx", "项目 净水 70", "警告 甲"), "--fail-on", "警告")
                        .status())
                .isEqualTo(1);
    }

    @Test
    void noThreshold_isZeroWhateverIsFound() {
        assertThat(audit(document("a.docx", "项目 净水 70", "错误 甲"), "--fail-on", "无")
                        .status())
                .isZero();
    }

    @Test
    void somethingNotRead_isFive() {
        assertThat(audit(document("a.docx", "项目 净水 70", "漏读 第2个表")).status()).isEqualTo(5);
    }

    @Test
    void oneOfTwoFilesUnreadable_isFiveAndTheOtherIsAudited() {
        Session session = audit(document("坏.docx", "不可读"), document("好.docx", "项目 净水 88"));

        assertThat(session.status()).isEqualTo(5);
        assertThat(session.err()).contains("文件“坏.docx”已损坏\n建议：换一份完好的文件", "2 个文件（1 个未能审核），1 个项目");
    }

    @Test
    void everyFileUnreadable_isThree() {
        assertThat(audit(document("坏.docx", "不可读")).status()).isEqualTo(3);
    }

    @Test
    void fileThatIsNotThere_isThreeAndNamed() {
        Session session = audit(folder.resolve("无.docx").toString());

        assertThat(session.status()).isEqualTo(3);
        assertThat(session.err()).contains("无.docx”不存在\n建议：");
    }

    @Test
    void emptyFolder_isThreeAndNothingIsWritten() {
        Session session = audit(folder.toString());

        assertThat(session.status()).isEqualTo(3);
        assertThat(session.err()).contains("没有可以审核的文件");
        assertThat(report).doesNotExist();
    }

    @Test
    void readerBreaks_isFourAndTheOtherIsAudited() {
        Session session = audit(document("坏.docx", "读时出错"), document("好.docx", "项目 净水 88"));

        assertThat(session.status()).isEqualTo(4);
        assertThat(session.err())
                .contains("读取“坏.docx”时程序内部出错：IllegalStateException\n建议：", "2 个文件（1 个未能审核），1 个项目")
                .doesNotContain("at cn.jishen");
    }

    @Test
    void judgeBreaksWithVerbose_showsTheStack() {
        Session session = audit(document("坏.docx", "审时出错"), "--verbose");

        assertThat(session.status()).isEqualTo(4);
        assertThat(session.err()).contains("judge broke", "at cn.jishen");
    }

    @Test
    void summary_namesProjectWithLowestScore() {
        String a = document("a.docx", "项目 净水 80", "警告 甲");
        String b = document("b.docx", "项目 巡库 61.50", "错误 乙", "错误 丙");

        assertThat(audit(a, b).err()).contains("2 个项目：错误 1，警告 1，提示 0", "得分最低：b.docx“巡库”61.5/90，良");
    }

    @Test
    void foreignFileAtTarget_isRefusedAndLeftAlone() throws IOException {
        Files.writeString(report, "别人的");

        Session session = audit(document("a.docx", "项目 净水 88"));

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).contains("已经存在，且不是绩审写的报告", "--force");
        assertThat(report).hasContent("别人的");
    }

    @Test
    void foreignFileAtTargetWithForce_isReplaced() throws IOException {
        Files.writeString(report, "别人的");

        assertThat(audit(document("a.docx", "项目 净水 88"), "--force").status()).isZero();
        assertThat(Files.readString(report, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("别人的");
    }

    @Test
    void targetIsInput_isRefusedEvenWithForce() throws IOException {
        Files.writeString(report, "项目 净水 88");

        Session session = audit(report.toString(), "--force");

        assertThat(session.status()).isEqualTo(2);
        assertThat(report).hasContent("项目 净水 88");
    }

    @Test
    void jsonAlone_goesToStandardOutputAndNoFileIsWritten() throws IOException {
        Session session = Session.run("audit", document("a.docx", "项目 净水 88"), "--format", "json");

        assertThat(session.out()).startsWith("{").contains("净水");
        assertThat(filesIn(folder)).containsExactly("a.docx");
    }

    @Test
    void severalFormats_shareTheStem() throws IOException {
        audit(document("a.docx", "项目 净水 88"), "--format", "json,xlsx");

        assertThat(filesIn(folder)).containsExactlyInAnyOrder("a.docx", "r.json", "r.xlsx");
    }

    @Test
    void severalFilesOffTerminal_areToldLineByLine() {
        Session session = audit(document("a.docx", "项目 净水 88"), document("b.docx", "项目 巡库 88"), "--jobs", "1");

        assertThat(session.err()).contains("[1/2] a.docx\n[2/2] b.docx\n");
    }

    private Session audit(String... args) {
        return Session.run(Stream.concat(Stream.of("audit", "-o", report.toString()), Stream.of(args))
                .toArray(String[]::new));
    }

    private String document(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines))
                    .toString();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void waivedError_isNoReasonToFailAndIsTold() throws IOException {
        Path table = Files.writeString(folder.resolve("例外.csv"), """
                规则,部门,项目,行指纹,原因,批准人,有效期至
                T01,某县水务局,净水,,统一口径,张三,2026-12-31
                T01,某县水务局,供水,,统一口径,张三,2026-02-01
                T02,某县水务局,净水,,,,
                """);

        Session session =
                audit(document("a.docx", "项目 净水 70", "错误 甲", "项目 供水 80", "警告 乙"), "--waivers", table.toString());

        assertThat(session.status()).isZero();
        assertThat(session.err())
                .contains(
                        "例外表有1行没有填写原因、批准人和有效期，不起作用",
                        "错误 0，警告 1",
                        "例外：1条有效，涉及1处问题；1条已到期，0条未用到",
                        "第3行 T01 “供水”：2026-02-01已到期，问题照常列出");
    }

    @Test
    void tableOfWaiversInError_isWrongUsageAndNothingIsWritten() throws IOException {
        Path table = Files.writeString(folder.resolve("例外.csv"), "规则\nT01\n");

        Session session = audit(document("a.docx", "项目 净水 70", "错误 甲"), "--waivers", table.toString());

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).contains("缺少列：部门", "建议：");
        assertThat(report).doesNotExist();
    }

    @Test
    void tableOfWaiversThatIsNotThere_isWrongUsage() {
        assertThat(audit(document("a.docx", "项目 净水 70"), "--waivers", folder + "/无.csv")
                        .status())
                .isEqualTo(2);
    }

    @Test
    void draftOfWaivers_listsTheFindingsAndIsNeverWrittenOverUnasked() throws IOException {
        Path draft = folder.resolve("例外.csv");
        String document = document("a.docx", "项目 净水 70", "错误 甲");

        assertThat(audit(document, "--draft-waivers", draft.toString()).status())
                .isEqualTo(1);
        assertThat(draft).content().startsWith("\uFEFF规则,部门,").contains("T01,某县水务局,净水,,,,,错误,,“甲”不妥", "行指纹由该行指标的文字算出");

        Session again = audit(document, "--draft-waivers", draft.toString());
        assertThat(again.status()).isEqualTo(2);
        assertThat(again.err()).contains("例外.csv”已经存在");
    }

    @Test
    void reportsOfOneFileADocument_areWrittenForWhatWasRead() throws IOException {
        Path folder2 = Files.createDirectory(folder.resolve("送审"));
        Files.writeString(folder2.resolve("好.docx"), "项目 净水 88\n");
        Files.writeString(folder2.resolve("坏.docx"), "不可读\n");

        Session session =
                Session.run("audit", folder2.toString(), "-o", report.toString(), "--format", "opinion,annotated");

        assertThat(session.status()).isEqualTo(5);
        Path opinion = folder.resolve("r-审核意见/r-审核意见-好.docx");
        assertThat(filesIn(folder.resolve("r-审核意见"))).containsExactly("r-审核意见-好.docx");
        assertThat(session.err()).contains("文件“好.docx”不是能加批注的格式", "建议：", "报告：" + opinion);
        assertThat(ReportFormat.isReport(opinion)).isTrue();
    }

    @Test
    void reportsOfSeveralDocuments_neverGoIntoTheFolderThatIsAudited() throws IOException {
        Path sent = Files.createDirectory(folder.resolve("送审"));
        Files.writeString(sent.resolve("甲.docx"), "项目 净水 88\n");
        Files.writeString(sent.resolve("乙.docx"), "项目 净水 88\n");

        Session session = Session.run(
                "audit", sent.toString(), "-o", sent.resolve("r.xlsx").toString(), "--format", "opinion");

        assertThat(session.status()).isEqualTo(2);
        assertThat(session.err()).contains("在要审核的文件夹“" + sent + "”里", "建议：用 -o 写到该文件夹以外");
        assertThat(filesIn(sent)).containsExactlyInAnyOrder("甲.docx", "乙.docx");
    }

    @Test
    void fileThatIsNotThere_leavesNoReport() {
        Session session = audit(folder.resolve("没有.docx").toString());

        assertThat(session.status()).isEqualTo(3);
        assertThat(session.err()).contains("没有.docx”不存在\n建议：检查路径和文件名", "没有写报告");
        assertThat(report).doesNotExist();
    }

    @Test
    void filesThatWereNotRead_areNamedBesideTheFindings() {
        Session session = audit(document("好.docx", "项目 净水 70", "错误 甲"), document("坏.docx", "不可读"));

        assertThat(session.err()).containsSubsequence("2 个文件（1 个未能审核）", "错误 1", "未能审核的 1 个文件，不等于通过，原因见上：\n  坏.docx");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void folderInWhichNothingCanBeWritten_isFourAndNamesTheReport() throws IOException {
        Session session = Session.run("audit", document("a.docx", "项目 净水 70"), "-o", "/proc/r.xlsx");

        assertThat(session.status()).isEqualTo(4);
        assertThat(session.err()).contains("写不出“/proc/r.xlsx”", "\n建议：");
    }

    private static java.util.List<String> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
