package cn.jishen.reports.html;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.content.VerdictText;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each document, each of its projects: the score sheet and the problems. */
final class Documents {
    private final Content content;
    private final Xml html;
    private final Findings findings;
    private final Map<String, List<FindingLine>> lines = new HashMap<>();

    Documents(Content content, Xml html) {
        this.content = content;
        this.html = html;
        this.findings = new Findings(content, html);
        for (FindingLine line : content.lines()) {
            String project = line.project() == null ? "" : " " + line.project().id();
            lines.computeIfAbsent(line.document() + project, k -> new ArrayList<>())
                    .add(line);
        }
    }

    void write() throws IOException {
        for (int d = 0; d < content.documents().size(); d++) {
            Reviewed document = content.documents().get(d);
            Integer year = document.audit().disclosure().year();
            html.raw("\n").open("div", "class", "document", "id", PageWording.document(d));
            html.text("h2", document.unit() + (year == null ? "" : "　" + year + "年度"));
            html.text(
                    "p",
                    "文件 " + document.source() + "；项目" + document.projects().size() + "个，平均折算分 "
                            + PageWording.percent(document.mean()) + "，等级 " + document.grades() + "，未审事项 "
                            + document.open(),
                    "class",
                    "quiet");
            new ChangePart(content, html).write(d);
            whole(document, d);
            int position = 0;
            for (Scored scored : document.projects()) {
                project(document, scored, ++position);
            }
            html.raw("\n").close();
        }
    }

    /** What is wrong with the document as a whole. */
    private void whole(Reviewed document, int d) throws IOException {
        List<FindingLine> own = lines.getOrDefault(String.valueOf(d), List.of());
        if (own.isEmpty() && !document.projects().isEmpty()) {
            return;
        }
        html.raw("\n").open("section", "class", "project", "id", PageWording.document(d) + "p0");
        html.text("h3", "全文");
        if (document.projects().isEmpty()) {
            html.text("p", "没有读出项目，未能审核，不等于通过；原因见“未审事项”。", "class", "remark");
        }
        if (!own.isEmpty()) {
            findings.write(own);
        }
        html.close();
    }

    private void project(Reviewed document, Scored scored, int position) throws IOException {
        Project project = scored.project();
        html.raw("\n").open("section", "class", "project", "id", PageWording.anchor(scored, position));
        html.text("h3", position + "．" + scored.title());
        html.open("div", "class", "result");
        boolean graded = scored.score().grade() != null;
        html.text("span", "等级 " + PageWording.grade(scored.score().grade()), "class", graded ? "grade" : "grade none");
        html.text("span", score(scored), "class", "score");
        String unit = document.unit(project.part());
        String code = project.code().isBlank() ? "" : "，编码 " + project.code();
        html.text("span", unit + code + "，预算数 " + PageWording.budget(project.budget()), "class", "quiet");
        String remark = VerdictText.of(scored);
        if (!remark.isEmpty()) {
            html.text("span", remark, "class", "remark");
        }
        html.close();
        List<FindingLine> own = lines.getOrDefault(scored.document() + " " + project.id(), List.of());
        html.text("h4", "问题");
        if (own.isEmpty()) {
            html.text("p", "没有发现问题。未审事项不在此列。", "class", "none");
        } else {
            findings.write(own);
        }
        html.text("h4", "评分表");
        new Scores(content, html).write(scored.score());
        html.close();
    }

    private static String score(Scored scored) {
        return scored.percent() == null
                ? "各审核项均未审，没有得分"
                : PageWording.points(scored.score().total()) + " / "
                        + PageWording.points(scored.score().of()) + " 分，折算 "
                        + PageWording.percent(scored.percent()) + " 分";
    }
}
