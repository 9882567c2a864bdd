package cn.jishen.reports.html;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.Audit;
import cn.jishen.reports.RunFormat;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.Runs;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleExtremes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {
    @Test
    void page_needsNothingElse() {
        Document page = page(Runs.batch());
        assertThat(page.select("[src], link, iframe, img, object, embed")).isEmpty();
        assertThat(page.select("a[href]"))
                .isNotEmpty()
                .allMatch(a -> a.attr("href").startsWith("#"));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("style").first().data()).doesNotContain("url(", "@import");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'")
                .contains("script-src 'sha256-" + digest(page));
    }

    @Test
    void everyLink_leadsSomewhereAndNoPlaceHasTwoNames() {
        Document page = page(Runs.batch());
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(href -> ids.contains(href.substring(1)));
    }

    @Test
    void textsOfStrangers_areTexts() {
        String text = "<script>alert(1)</script></td>&amp;\"'\u0000";
        Document page = page(Runs.saying(text));
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select(".findings .evidence .text").first().wholeText())
                .isEqualTo("<script>alert(1)</script></td>&amp;\"'");
        assertThat(page.select("h3").eachText()).contains("1．<script>alert(1)</script></td>&amp;\"'");
        assertThat(page.select("option").eachText()).contains("<script>alert(1)</script></td>&amp;\"'");
    }

    @Test
    void problem_saysEverything() {
        Element row = page(Runs.of(SampleAudits.water()))
                .select("tbody[data-rules=S01] tr")
                .first();
        assertThat(row.select("td").eachText())
                .containsExactly(
                        "2",
                        "错误 S01 成本控制数大于预算数",
                        "第5行 指标值 项目总成本 第2页 第1个表 第13行第5列",
                        "≤9200万元",
                        "成本上限9200万元，大于预算数860万元，是预算的10.70倍 依据：财预〔2021〕101号；审核惯例",
                        "≤9200万元 → ≤860万元",
                        "−3.75");
    }

    @Test
    void explainedProblem_isFoldedUnderItsCause() {
        Element group = page(Runs.of(SampleAudits.water()))
                .select("tbody[data-rules=W02 W03]")
                .first();
        Element folded = group.select("tr.effects details").first();
        assertThat(folded.hasAttr("open")).isFalse();
        assertThat(folded.select("summary").text()).isEqualTo("由此引起的1处，不扣分");
        assertThat(folded.select("li").text()).contains("W03", "不适用的指标不必列示", "由W02引起，不扣分");
    }

    @Test
    void scoreSheet_leadsToWhatCostThePoints() {
        Document page = page(Runs.of(SampleAudits.water()));
        Element sheet = page.select("table[aria-label=评分表]").first();
        assertThat(sheet.select("tr").eachText())
                .contains("资金匹配性 15 11.25 −3.75（S01 第5行）", "条件充分性 — 未审 机器不判，由评审人员评分；不计入满分");
        String line = sheet.select("a:contains(S01)").attr("href");
        assertThat(page.select(line).text()).contains("成本上限9200万元");
    }

    @Test
    void withoutScript_everythingButTheFiltersIsThere() {
        Document page = page(Runs.batch());
        assertThat(page.select("[hidden]").stream().map(Element::className).collect(Collectors.toSet()))
                .isEqualTo(Set.of("filters", "none"));
        assertThat(page.select("[name=level]").eachAttr("value")).containsExactly("错误", "警告", "提示");
        assertThat(page.select("select[name=rule] option").eachAttr("value")).contains("", "S01", "W03");
        List<String> sections = page.select(".project").eachAttr("id");
        assertThat(page.select("select[name=project] option[value~=p[1-9]]").eachAttr("value"))
                .isNotEmpty()
                .allMatch(sections::contains);
    }

    @Test
    void unjudgedAndRun_areTold() {
        Document page = page(Runs.batch());
        assertThat(page.select("table[aria-label=未审事项] tbody tr").eachText())
                .anyMatch(row -> row.startsWith("未审 "))
                .anyMatch(row -> row.startsWith("系统错误 "))
                .anyMatch(row -> row.startsWith("读取时修复 "));
        assertThat(page.text())
                .contains("没有读出项目，未能审核，不等于通过", SampleAudits.HASH, "2026.1", "绩审 0.1.0")
                .contains(SampleAudits.water().disclosure().sha256());
    }

    @Test
    void waivers_areToldWithTheirStateAndAbsentWhereThereAreNone() {
        assertThat(page(Runs.batch()).select("table[aria-label=例外] tbody tr").eachText())
                .extracting(row -> row.split(" ")[0])
                .containsExactly("有效", "已到期", "未用到");
        assertThat(page(Runs.of(SampleAudits.water())).select("table[aria-label=例外]"))
                .isEmpty();
    }

    @Test
    void tablesForPrint_haveHeads() {
        assertThat(page(Runs.batch()).select("table"))
                .isNotEmpty()
                .allMatch(table -> !table.select("thead th").isEmpty());
    }

    @Test
    void tenThousandFindings_areAllThere() {
        String html = Runs.text(RunFormat.HTML, Runs.many(10_000));
        assertThat(Pattern.compile("<tr id=\"n\\d+\"").matcher(html).results()).hasSize(1);
        Set<String> messages = Pattern.compile("(问题之\\d+。)")
                .matcher(html)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        assertThat(messages).hasSize(10_000);
    }

    @Test
    void veryLongText_isFoldedAndWhole() {
        String text = "长".repeat(40_000);
        Element evidence = page(Runs.saying(text)).select("td.evidence").first();
        assertThat(evidence.select("summary").text()).isEqualTo("共40000字，全文");
        assertThat(evidence.select("details .text").text()).isEqualTo(text);
    }

    @Test
    void emptyRuns_sayWhy() {
        assertThat(page(Runs.of(new Audit("", "", List.of(), List.of()))).text())
                .contains("不能得出结论", "没有文件被审核");
        assertThat(page(Runs.of(SampleAudits.library())).text()).contains("没有发现问题。未审事项不在此列");
        assertThat(page(Runs.of(SampleExtremes.bareAudit())).text()).contains("不评等级：没有一个审核项可以判定", "位置不明");
    }

    private static String digest(Document page) {
        return Assets.digest(page.select("script").first().data()).substring("sha256-".length());
    }

    private static Document page(Run run) {
        return Jsoup.parse(Runs.text(RunFormat.HTML, run));
    }
}
