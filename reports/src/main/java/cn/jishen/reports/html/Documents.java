package cn.jishen.reports.html;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Group;
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

    Documents(Content content, Xml html, Pages pages) {
        this.content = content;
        this.html = html;
        this.findings = new Findings(content, html, pages);
    }

    /** @param documents their positions in the report, from 0 */
    void write(List<Integer> documents) throws IOException {
        for (int d : documents) {
            Reviewed document = content.open(d);
            Integer year = document.summary().year();
            Map<String, List<Group>> lines = byProject(document);
            html.raw("\n").open("div", "class", "document", "id", PageWording.document(d));
            html.text("h2", document.unit() + (year == null ? "" : "　" + year + "年度"));
            html.text(
                    "p",
                    "文件 " + document.source() + "；项目" + document.projects().size() + "个，平均得分率 "
                            + PageWording.percent(document.mean()) + "，等级 " + document.grades() + "，未审事项 "
                            + document.open(),
                    "class",
                    "quiet");
            new ChangePart(content, html).write(document);
            whole(document, lines.getOrDefault("", List.of()));
            for (Scored scored : document.projects()) {
                project(
                        document,
                        scored,
                        lines.getOrDefault(" " + scored.project().id(), List.of()));
            }
            html.raw("\n").close();
        }
    }

    /** Those of the document as a whole by an empty name. */
    private static Map<String, List<Group>> byProject(Reviewed document) {
        Map<String, List<Group>> groups = new HashMap<>();
        for (Group group : document.groups()) {
            Project of = group.cause().project();
            groups.computeIfAbsent(of == null ? "" : " " + of.id(), k -> new ArrayList<>())
                    .add(group);
        }
        return groups;
    }

    /** What is wrong with the document as a whole. */
    private void whole(Reviewed document, List<Group> own) throws IOException {
        if (own.isEmpty() && !document.projects().isEmpty()) {
            return;
        }
        html.raw("\n").open("section", "class", "project", "id", PageWording.document(document.document()) + "p0");
        html.text("h3", "全文");
        if (document.projects().isEmpty()) {
            html.text("p", "没有读出项目，未能审核，不等于通过；原因见“未审事项”。", "class", "remark");
        }
        if (!own.isEmpty()) {
            findings.write(document, own);
        }
        html.close();
    }

    private void project(Reviewed document, Scored scored, List<Group> own) throws IOException {
        Project project = scored.project();
        html.raw("\n").open("section", "class", "project", "id", PageWording.anchor(scored.summary()));
        html.text("h3", scored.summary().position() + "．" + scored.title());
        html.open("div", "class", "result");
        boolean graded = scored.score().grade() != null;
        html.text("span", "等级 " + PageWording.grade(scored.score().grade()), "class", graded ? "grade" : "grade none");
        html.text("span", score(scored), "class", "score");
        String unit = document.unit(project.part());
        String code = project.code().isBlank() ? "" : "，编码 " + project.code();
        html.text("span", unit + code + "，预算数 " + PageWording.budget(project.budget()), "class", "quiet");
        String remark = VerdictText.of(scored.summary());
        if (!remark.isEmpty()) {
            html.text("span", remark, "class", "remark");
        }
        html.close();
        html.text("h4", "问题");
        if (own.isEmpty()) {
            html.text("p", "没有发现问题。未审事项不在此列。", "class", "none");
        } else {
            findings.write(document, own);
        }
        html.text("h4", "评分表");
        new Scores(document.costs(), html).write(scored.score());
        html.close();
    }

    private static String score(Scored scored) {
        return scored.percent() == null
                ? "不评等级：" + scored.score().ungraded()
                : PageWording.points(scored.score().total()) + " / "
                        + PageWording.points(scored.score().of()) + " 分，得分率 "
                        + PageWording.percent(scored.percent());
    }
}
