package cn.jishen.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleRounds;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownReportTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final int SCREEN = 36;

    @Test
    void document_isOneScreenWithTheWorst() {
        String text = text(Runs.of(SampleAudits.water()));
        assertThat(text.lines().count()).isLessThanOrEqualTo(SCREEN);
        assertThat(text)
                .startsWith("# 绩效目标审核摘要\n\n绩审 0.1.0，规则 2026.1，2026年11月21日 09:05\n")
                .contains("审核结论：审核5个项目，其中4个有错误", "**错误** 7，**警告** 6，**提示** 2")
                .contains("| 城区老旧供水管网改造 | 80.3% | 中 | 4 | 3 | 0 |")
                .contains("另有10个问题未列出，见完整报告。", "**系统错误**", "**未审**")
                .endsWith("\n");
    }

    @Test
    void table_isReadAsOne() {
        String html = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .render(PARSER.parse(text(Runs.of(SampleAudits.water()))));
        assertThat(html).contains("<table>", "<td>城区老旧供水管网改造</td>", "<ol>", "<strong>错误</strong>");
    }

    @Test
    void batch_saysHowManyAndGivesEachItsScreen() {
        String text = text(Runs.batch());
        assertThat(text).contains("文件3份。", "## 云溪县水务局（2026年度）", "## 临江区图书馆（2026年度）");
        assertThat(text.lines().count()).isLessThan(3 * SCREEN);
    }

    @Test
    void earlierRevision_isToldInALineForEachDocument() {
        assertThat(text(SampleRounds.run()))
                .contains(
                        "上一稿有而这次没有送：linjiang-danganguan-2026.pdf\n",
                        "**较上一稿**：没有上一稿\n",
                        "**较上一稿**（yunxi-shuiwu-first.docx）：得分率",
                        "，已解决2、仍存在16、新增2（其中1处系修改时新产生）、无法判定2\n");
        assertThat(text(Runs.batch())).doesNotContain("上一稿");
    }

    @Test
    void nothingRead_isNoPass() {
        assertThat(text(Runs.of(new Audit("", "", List.of(), List.of())))).contains("文件0份。", "不能得出结论");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a*b*_c_`d`", "[x](http://y)", "<b>&lt;", "表|格\\n", "# 一 #", "~~删~~ $x$"})
    void specialSigns_standForThemselves(String text) {
        String read = TextContentRenderer.builder().build().render(PARSER.parse("1. " + Markdown.escaped(text)));
        assertThat(read).isEqualTo("1. " + text);
    }

    @Test
    void textsWithNewLines_breakNothing() {
        String text = text(Runs.saying("第一行\n# 第二行\n| 第三 |"));
        assertThat(text.lines().filter(line -> line.startsWith("# "))).containsExactly("# 绩效目标审核摘要");
        assertThat(text).contains("第一行 \\# 第二行 \\| 第三 \\|");
    }

    @Test
    void tenThousandLongFindings_areCountedOnOneScreen() {
        String many = text(Runs.many(10_000));
        assertThat(many).contains("**错误** 1，").contains("问题之1。").doesNotContain("问题之2。", "未列出");
        String large = text(Runs.saying("长".repeat(40_000)));
        assertThat(large).contains("……（共40000字）").hasSizeLessThan(3_000);
        assertThat(large.lines().count()).isLessThanOrEqualTo(SCREEN);
    }

    private static String text(Run run) {
        return Runs.text(RunFormat.MD, run);
    }
}
