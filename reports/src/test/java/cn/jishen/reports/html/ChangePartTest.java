package cn.jishen.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.RunFormat;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleRounds;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ChangePartTest {
    private final Document page = Jsoup.parse(Runs.text(RunFormat.HTML, SampleRounds.run()));
    private final Element revision = page.select(".revision").first();

    @Test
    void overview_tellsEachDocumentAndWhatWasComparedWithNothing() {
        assertThat(page.select("table[aria-label=较上一稿] tbody tr").eachText())
                .singleElement()
                .asString()
                .startsWith("云溪县水务局 yunxi-shuiwu-first.docx")
                .endsWith("2 16 2 2 其中1处系修改时新产生");
        assertThat(page.select("section[aria-label=总览] .edits li").eachText())
                .containsExactly("linjiang-tushuguan-2026.xlsx：没有上一稿", "linjiang-danganguan-2026.pdf：上一稿有而这次没有送");
    }

    @Test
    void section_tellsScoresCountsAndWhatIsSolved() {
        assertThat(page.select(".revision")).hasSize(1);
        assertThat(revision.select(".result").text()).contains("→", "已解决 2处", "仍存在 16处", "新增 2处", "无法判定 2处");
        assertThat(revision.select("table[aria-label=已解决] tbody tr").eachText())
                .containsExactly(
                        "警告 X06 定性且不可衡量 城区老旧供水管网改造 第5行 指标值 若干 ≤9200万元 “若干”没有写出成本上限",
                        "警告 X24 绩效目标照抄资金用途 城区老旧供水管网改造 绩效目标 改造管网 "
                                + "更换老旧管道32公里，降低漏损，使城区管网漏损率降到9%以下，减少停水投诉。 绩效目标只写了要做的事");
        assertThat(revision.select("table[aria-label=上一稿有、本稿无法判定] tbody tr")).hasSize(1);
        assertThat(revision.select(".edits li").eachText()).contains("全文：改动 支出说明：空白 → “2026年项目支出1286.50万元”");
    }

    @Test
    void mendedAndBroken_leadsToTheNewProblem() {
        String line = revision.select("p.remark a").attr("href");
        assertThat(page.select(line).text()).contains("新增", "成本上限9200万元", "此处系修改其他问题时新产生");
    }

    @Test
    void problems_haveABadgeAndCanBeFilteredByIt() {
        assertThat(page.select("tbody[data-rules=S01]").attr("data-fate")).isEqualTo("新增");
        assertThat(page.select("tbody[data-rules=X03]").text()).contains("仍存在", "较上一稿：原为“更换管道35公里”");
        assertThat(page.select("select[name=fate] option").eachAttr("value"))
                .isEqualTo(List.of("", "新增", "仍存在", "无法判定"));
    }

    @Test
    void everyLink_leadsSomewhere() {
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
    }

    @Test
    void withoutEarlierRevision_nothingIsSaidOfIt() {
        Document plain = Jsoup.parse(Runs.text(RunFormat.HTML, Runs.batch()));
        assertThat(plain.select(".revision, .fate, [data-fate], select[name=fate]"))
                .isEmpty();
        assertThat(plain.body().text()).doesNotContain("上一稿");
    }
}
