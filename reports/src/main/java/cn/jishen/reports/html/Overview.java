package cn.jishen.reports.html;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.content.Tally;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.content.VerdictText;
import cn.jishen.reports.content.Worst;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;

/** What a reader in a hurry needs: the verdict, the counts, the worst projects, every document. */
final class Overview {
    private static final int WORST = 5;

    private final Content content;
    private final Xml html;
    private final Pages pages;

    Overview(Content content, Xml html, Pages pages) {
        this.content = content;
        this.html = html;
        this.pages = pages;
    }

    void header() throws IOException {
        List<DocumentSummary> documents = content.documents();
        html.raw("\n").open("header").open("div", "class", "page");
        html.text("h1", "绩效目标审核报告");
        if (documents.size() == 1) {
            Integer year = documents.get(0).year();
            html.text("p", documents.get(0).unit() + (year == null ? "" : "　" + year + "年度"));
        } else {
            html.text("p", "文件" + documents.size() + "份");
        }
        String rules = "　规则版本 " + content.run().audit().rulesVersion();
        html.text("p", "审核时间 " + Times.forPeople(content.run().time()) + rules);
        html.close().close();
    }

    void write() throws IOException {
        html.raw("\n").open("section", "aria-label", "总览");
        html.text("p", new VerdictText(content).text(), "class", "verdict");
        counts(content.tally());
        new RoundPart(content, html, pages).write();
        worst();
        html.close();
        if (content.documents().size() > 1) {
            documents();
        }
    }

    private void counts(Tally tally) throws IOException {
        html.raw("\n").open("ul", "class", "counts");
        for (Severity severity : Severity.values()) {
            count(
                    PageWording.style(severity),
                    tally.problems(severity),
                    severity.label(),
                    tally.places(severity) + "处");
        }
        count("", tally.suppressed(), "随主因", "处，由其他问题引起，不扣分");
        count("", tally.waived(), "例外", "处，已同意保留，不扣分");
        html.close();
        boolean divided = !pages.departments().isEmpty();
        String where = divided ? "各部门的网页逐条列出，从下面的部门名称进入。" : "下面逐条列出。";
        html.text("p", "问题：一个项目（或全文）里一条规则查出的，按最重的一处定级；处：其中每一处原文。" + where, "class", "quiet");
        if (content.lines() > HtmlReport.MANY_LINES && !divided) {
            html.text("p", "本页列出" + content.lines() + "行问题，打开和筛选较慢。", "class", "quiet");
        }
    }

    private void count(String style, int number, String label, String remark) throws IOException {
        html.open("li", "class", style);
        html.text("b", String.valueOf(number)).say(label + " ");
        html.text("span", remark, "class", "quiet").close();
    }

    private void worst() throws IOException {
        List<ProjectSummary> all = content.worstFirst();
        if (all.isEmpty()) {
            return;
        }
        html.raw("\n").text("h4", "最需要处理的项目");
        Table table = Table.open(html, "最需要处理的项目", "项目", "部门/单位", "预算数", "错误", "警告", "提示", "得分", "得分率", "等级", "说明");
        for (ProjectSummary scored : all.subList(0, Math.min(WORST, all.size()))) {
            DocumentSummary document = content.documents().get(scored.document());
            Tally tally = scored.tally();
            table.row()
                    .link(scored.title(), pages.document(scored.document(), PageWording.anchor(scored)))
                    .text(document.unit(scored.part()))
                    .number(PageWording.budget(scored.budget()))
                    .number(tally.problems(Severity.ERROR))
                    .number(tally.problems(Severity.WARNING))
                    .number(tally.problems(Severity.HINT))
                    .number(PageWording.points(scored.total()) + " / " + PageWording.points(scored.of()))
                    .number(PageWording.percent(scored.percent()))
                    .center(PageWording.grade(scored.grade()))
                    .text(VerdictText.of(scored))
                    .endRow();
        }
        table.close();
        String rest = all.size() > WORST ? "共" + all.size() + "个项目，其余见下。" : "";
        html.text("p", rest + Worst.PROJECTS, "class", "quiet");
    }

    private void documents() throws IOException {
        html.raw("\n").open("section").text("h2", "文件一览");
        Table table = Table.open(html, "文件一览", "部门/单位", "文件", "错误", "警告", "提示", "项目数", "未审事项", "平均得分率", "等级", "说明");
        for (int d = 0; d < content.documents().size(); d++) {
            DocumentSummary document = content.documents().get(d);
            table.row()
                    .link(document.unit(), pages.document(d, PageWording.document(d)))
                    .text(document.source())
                    .number(document.tally().problems(Severity.ERROR))
                    .number(document.tally().problems(Severity.WARNING))
                    .number(document.tally().problems(Severity.HINT))
                    .number(document.projects().size())
                    .number(document.open())
                    .number(PageWording.percent(document.mean()))
                    .center(document.grades())
                    .text(VerdictText.of(document))
                    .endRow();
        }
        table.close();
        html.text("p", Worst.DEPARTMENTS, "class", "quiet");
        html.close();
    }
}
