package cn.jishen.reports.annotated;

import static cn.jishen.reports.annotated.SmallFiles.cell;
import static cn.jishen.reports.annotated.SmallFiles.docx;
import static cn.jishen.reports.annotated.SmallFiles.paragraph;
import static cn.jishen.reports.annotated.SmallFiles.row;
import static cn.jishen.reports.annotated.SmallFiles.table;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.reports.annotated.remark.CommentScope;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFComment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A rule speaks once in each project, of all its rows. */
class RemarksTest {
    private static final int ROWS = 9;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void ruleOnManyRows_isOneCommentAtTheFirst() throws IOException {
        SmallFiles.Copy copy = copy(
                CommentScope.PROBLEMS,
                at("T02", 3, Severity.ERROR, "不可衡量", "改为数值"),
                at("T02", 1, Severity.ERROR, "不可衡量", "改为数值"),
                at("T02", 2, Severity.ERROR, "不可衡量", "改为数值"));

        assertThat(texts(copy)).containsExactly("请更正：T02（第1～3行）\n不可衡量\n建议：改为数值\n依据：T02的依据");
        assertThat(Marked.of(copy.bytes()).words(0)).isEqualTo("≥1个");
    }

    @Test
    void rowsThatDiffer_areToldEachWithItsAdviceAndTheRestByNumber() throws IOException {
        WeighedFinding[] findings = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> at("T06", row, Severity.WARNING, "缺" + row, row < ROWS ? "补" + row : "另补"))
                .toArray(WeighedFinding[]::new);

        String text = texts(copy(CommentScope.PROBLEMS, findings)).get(0);

        assertThat(text)
                .startsWith("建议修改：T06（第1～9行）\n第1行：缺1\n建议：补1\n第2行：缺2\n建议：补2\n")
                .contains("第4～9行也有同类问题，请一并修改。")
                .doesNotContain("缺4");
    }

    @Test
    void basis_isToldOnceInAFile() throws IOException {
        List<String> texts = texts(copy(
                CommentScope.PROBLEMS,
                finding("T06", null, null, Severity.WARNING, "甲", "改", cell(1, 1), null, null),
                at("T06", 1, Severity.WARNING, "乙", "改")));

        assertThat(texts).hasSize(2);
        assertThat(texts.get(0)).contains("依据：T06的依据");
        assertThat(texts.get(1)).doesNotContain("依据：");
    }

    @Test
    void doubts_areLeftOutAndCountedUnlessWanted() throws IOException {
        WeighedFinding[] findings = {
            at("T06", 1, Severity.WARNING, "甲", "改"),
            at("T06", 2, Severity.HINT, "甲", "改"),
            at("T11", 2, Severity.HINT, "乙", "核")
        };

        SmallFiles.Copy some = copy(CommentScope.PROBLEMS, findings);
        SmallFiles.Copy all = copy(CommentScope.ALL, findings);

        assertThat(texts(some)).singleElement().asString().contains("（第1行）");
        assertThat(some.placed().describe("表.docx")).isEqualTo("“表.docx”加批注1处；另有提示1项没有加批注，需要时用 --comments 全部");
        assertThat(texts(all)).hasSize(2).last().asString().startsWith("请核对：T11（第2行）");
        assertThat(all.placed().doubts()).isZero();
    }

    @Test
    void whatFollows_isNamedUnderItsCauseUnlessItStandsElsewhere() throws IOException {
        List<String> texts = texts(copy(
                CommentScope.PROBLEMS,
                at("T01", 1, Severity.ERROR, "粘连", "拆开"),
                finding("T05", "P1", 1, Severity.ERROR, "缺", "补", cell(1, 2), "T01", null),
                finding("T06", "P1", 1, Severity.WARNING, "缺", "补", cell(1, 2), "T01", null),
                at("T06", 2, Severity.WARNING, "甲", "改")));

        assertThat(texts.get(0)).contains("改好后，下列问题随之消除：T05\n");
        assertThat(texts.get(1)).startsWith("建议修改：T06（第2行）");
    }

    @Test
    void everyRow_hasItsChangeThoughTheCommentIsOne() throws IOException {
        SmallFiles.Copy copy = copy(CommentScope.PROBLEMS, mended(1), mended(2));

        assertThat(copy.placed().edits()).isEqualTo(2);
        assertThat(texts(copy)).singleElement().asString().endsWith("其中2处的改法已用修订标出，可接受或拒绝。");
        assertThat(Marked.of(copy.bytes()).accepted().rows()).startsWith("行1|≤1个", "行2|≤2个", "行3|≥3个");
    }

    private static WeighedFinding mended(int row) {
        Mending mending = new Mending.Replace("≥" + row + "个", "≤" + row + "个");
        return finding("T04", "P1", row, Severity.ERROR, "方向反了", "改", cell(row, 2), null, mending);
    }

    private static WeighedFinding at(String rule, int row, Severity severity, String message, String advice) {
        return finding(rule, "P1", row, severity, message, advice, cell(row, 2), null, null);
    }

    private static WeighedFinding finding(
            String rule,
            @Nullable String project,
            @Nullable Integer row,
            Severity severity,
            String message,
            String advice,
            Location place,
            @Nullable String cause,
            @Nullable Mending mending) {
        return new WeighedFinding(
                new Finding(
                        rule,
                        "RATE-OVER-100",
                        severity,
                        null,
                        project,
                        row,
                        Field.VALUE,
                        "",
                        message,
                        advice,
                        rule + "的依据",
                        place,
                        mending),
                cause,
                cause == null,
                null);
    }

    private SmallFiles.Copy copy(CommentScope scope, WeighedFinding... findings) throws IOException {
        String[] rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> row(paragraph("行" + row), paragraph("≥" + row + "个")))
                .toArray(String[]::new);
        Path file = SmallFiles.write(folder, docx(table(rows)));
        return SmallFiles.copy(file, audit(findings), scope);
    }

    private static DocumentAudit audit(WeighedFinding... findings) {
        Places places = new Places(cell(1, 1), Map.of());
        List<Indicator> rows = IntStream.rangeClosed(1, ROWS)
                .mapToObj(row -> Indicator.of(
                        "P1", row, "产出指标", "数量指标", "行" + row, null, "≥" + row + "个", null, places, Grammar.shipped()))
                .toList();
        Project project = new Project("P1", null, "P1", "水质检测", null, null, null, null, null, null, rows, true, places);
        Disclosure facts = Disclosure.nothing("pump.docx", "00", List.of()).with(List.of(project));
        ScoreSheet score =
                new ScoreSheet(BigDecimal.ZERO, BigDecimal.ZERO, null, "没有一个审核项可以判定", List.of(), false, List.of());
        return new DocumentAudit(facts, Map.of("P1", score), List.of(findings), List.of(), List.of(), List.of());
    }

    private static List<String> texts(SmallFiles.Copy copy) throws IOException {
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(copy.bytes()))) {
            return Arrays.stream(read.getComments()).map(XWPFComment::getText).toList();
        }
    }
}
