package cn.jishen.reports.html;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.revision.Edit;
import cn.jishen.facts.revision.Fate;
import cn.jishen.facts.revision.ProjectPair;
import cn.jishen.facts.revision.Relation;
import cn.jishen.facts.revision.Traced;
import cn.jishen.reports.content.Change;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.TraceWords;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 修订对比 of one document: scores, what is solved, what cannot be told, what else was changed. */
final class ChangePart {
    /** Longer lists are folded. */
    private static final int SHOWN = 20;

    private final Content content;
    private final Xml html;

    ChangePart(Content content, Xml html) {
        this.content = content;
        this.html = html;
    }

    /** Writes nothing for a document that was compared with nothing; 总览 says why. */
    void write(Reviewed document) throws IOException {
        Change change = content.change(document.document());
        if (change == null) {
            return;
        }
        html.raw("\n").open("section", "class", "revision", "id", PageWording.change(document.document()));
        html.text("h3", "修订对比");
        html.text("p", "上一稿 " + change.earlierSource() + "，按相同规则审核", "class", "quiet");
        figures(change);
        broken(document);
        projects(change);
        findings("已解决", change.findings(Fate.RESOLVED));
        findings("上一稿有、本稿无法判定", change.outOfSight());
        edits(change.otherEdits());
        html.close();
    }

    private void figures(Change change) throws IOException {
        html.open("div", "class", "result");
        html.text("span", "平均得分率 " + change.scores().replace("→", " → "), "class", "score");
        for (Fate fate : Fate.values()) {
            if (fate != Fate.UNDECIDED || change.count(fate) > 0) {
                html.say(" ").open("span").text("span", fate.label(), "class", "fate " + PageWording.style(fate));
                html.say(" " + change.count(fate) + "处").close();
            }
        }
        html.close();
        if (change.comparison().edits().isEmpty()) {
            html.text("p", "内容没有改动。", "class", "none");
        }
    }

    /** Leads to what came up where something else was solved. */
    private void broken(Reviewed document) throws IOException {
        List<FindingLine> lines = document.lines().stream()
                .filter(line -> !line.isExcused())
                .filter(content.traces()::isBrokenInMending)
                .toList();
        if (lines.isEmpty()) {
            return;
        }
        html.open("p", "class", "remark").say("修改时新产生的问题：");
        String joint = "";
        for (FindingLine line : lines) {
            String row = line.rows().isEmpty() ? "" : " 第" + line.rows() + "行";
            html.say(joint).text("a", content.ruleTitle(line.rule()) + row, "href", "#" + PageWording.anchor(line));
            joint = "；";
        }
        html.close();
    }

    private void projects(Change change) throws IOException {
        if (change.comparison().projects().isEmpty()) {
            return;
        }
        Table table = Table.open(html, "项目对比", "项目", "得分（前 → 后）", "等级（前 → 后）", "已解决", "仍存在", "新增", "无法判定", "说明");
        if (!change.findings(null, Fate.values()).isEmpty()) {
            row(table, change, null);
        }
        for (ProjectPair pair : change.comparison().projects()) {
            row(table, change, pair);
        }
        table.close();
    }

    private static void row(Table table, Change change, @Nullable ProjectPair pair) throws IOException {
        table.row().text(TraceWords.project(pair));
        table.number(pair == null ? "—" : points(pair.scoreBefore()) + " → " + points(pair.scoreAfter()));
        table.center(pair == null ? "—" : grade(pair.scoreBefore()) + " → " + grade(pair.scoreAfter()));
        for (Fate fate : Fate.values()) {
            table.number(change.findings(pair, fate).size());
        }
        table.text(pair == null ? "" : remark(pair)).endRow();
    }

    /** How the project stands to that of the other revision; empty where it is the same by its code. */
    private static String remark(ProjectPair pair) {
        if (pair.relation() != Relation.KEPT) {
            return pair.relation() == Relation.ADDED ? "本稿增加" : pair.relation().label();
        }
        return pair.by() == null || pair.by() == ProjectPair.Match.CODE
                ? ""
                : "按" + pair.by().label() + "对应";
    }

    private static String points(@Nullable ScoreSheet sheet) {
        return sheet == null
                ? "—"
                : sheet.of().signum() == 0
                        ? "未审"
                        : PageWording.points(sheet.total()) + "/" + PageWording.points(sheet.of());
    }

    private static String grade(@Nullable ScoreSheet sheet) {
        Grade grade = sheet == null ? null : sheet.grade();
        return sheet == null ? "—" : PageWording.grade(grade);
    }

    private void findings(String title, List<Traced> findings) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        open(title, findings.size() + "处", findings.size());
        Table table = Table.open(html, title, "级别", "规则", "项目", "位置", "原文（前）", "现在", "原来的问题");
        Folded folded = new Folded(html);
        for (Traced traced : findings) {
            String note = TraceWords.note(traced);
            table.row().cell();
            String level = "level " + PageWording.style(traced.either().severity());
            html.text("span", traced.either().severity().label(), "class", level)
                    .close();
            table.text(content.ruleTitle(traced.either().rule()))
                    .text(TraceWords.project(traced.project()))
                    .text(TraceWords.place(traced));
            table.cell();
            folded.text(TraceWords.before(traced));
            html.close();
            table.cell();
            folded.text(note.isEmpty() ? TraceWords.after(traced) : "（" + note + "）");
            html.close();
            table.cell();
            folded.text(traced.either().message());
            html.close();
            table.endRow();
        }
        table.close();
        html.close();
    }

    private void edits(List<Edit> edits) throws IOException {
        if (edits.isEmpty()) {
            return;
        }
        open("另外改动的内容", edits.size() + "处，都不在有问题的地方", edits.size());
        html.open("ul", "class", "edits");
        for (Edit edit : edits) {
            String project = edit.project() == null ? "全文" : TraceWords.project(edit.project());
            html.text("li", project + "：" + TraceWords.of(edit));
        }
        html.close().close();
    }

    private void open(String title, String count, int size) throws IOException {
        html.raw("\n").open("details", "open", size > SHOWN ? null : "open");
        html.open("summary").text("b", title).say(" " + count).close();
    }
}
