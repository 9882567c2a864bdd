package cn.jishen.reports.html;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.revision.Fate;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Choices for the script, which shows them; without it everything is shown and they are not. */
final class Filters {
    private final Content content;
    private final Xml html;

    Filters(Content content, Xml html) {
        this.content = content;
        this.html = html;
    }

    /** @param documents their positions in the report, from 0 */
    void write(List<Integer> documents) throws IOException {
        if (documents.stream().allMatch(d -> content.documents().get(d).lines().count() == 0)) {
            return;
        }
        html.raw("\n").open("form", "class", "filters", "aria-label", "筛选问题", "hidden", "hidden");
        html.open("fieldset", "aria-label", "级别");
        for (Severity severity : Severity.values()) {
            html.open("label");
            html.empty("input", "type", "checkbox", "name", "level", "value", severity.label(), "checked", "checked");
            html.say(severity.label()).close();
        }
        html.close();
        fates();
        files(documents);
        projects(documents);
        rules();
        html.open("label").say("文字");
        html.empty("input", "type", "search", "name", "words", "placeholder", "如 满意度")
                .close();
        html.text("button", "清除", "type", "reset");
        html.text("output", "", "aria-live", "polite").close();
        html.text("p", "没有符合条件的问题。", "id", "no-match", "class", "none", "hidden", "hidden");
    }

    /** Only where anything has an earlier revision. */
    private void fates() throws IOException {
        if (content.changes().isEmpty()) {
            return;
        }
        html.open("label").say("较上一稿").open("select", "name", "fate");
        html.text("option", "全部", "value", "");
        for (Fate fate : List.of(Fate.NEW, Fate.REMAINING, Fate.UNDECIDED)) {
            html.text("option", fate.label(), "value", fate.label());
        }
        html.close().close();
    }

    /** Departments and their files; only where there are several. */
    private void files(List<Integer> documents) throws IOException {
        if (documents.size() < 2) {
            return;
        }
        Map<String, List<DocumentSummary>> byUnit = new LinkedHashMap<>();
        for (int d : documents) {
            DocumentSummary document = content.documents().get(d);
            byUnit.computeIfAbsent(document.unit(), u -> new ArrayList<>()).add(document);
        }
        html.open("label").say("部门、文件").open("select", "name", "file");
        html.text("option", "全部", "value", "");
        for (Map.Entry<String, List<DocumentSummary>> unit : byUnit.entrySet()) {
            List<String> ids = unit.getValue().stream()
                    .map(d -> PageWording.document(d.document()))
                    .toList();
            html.text("option", unit.getKey(), "value", String.join(" ", ids));
            for (DocumentSummary document : unit.getValue()) {
                html.text("option", "　" + document.source(), "value", PageWording.document(document.document()));
            }
        }
        html.close().close();
    }

    private void projects(List<Integer> documents) throws IOException {
        html.open("label").say("项目").open("select", "name", "project");
        html.text("option", "全部", "value", "");
        for (int d : documents) {
            DocumentSummary document = content.documents().get(d);
            html.open("optgroup", "label", document.unit());
            if (document.lines().onDocument()) {
                html.text("option", "（全文）", "value", PageWording.document(d) + "p0");
            }
            for (ProjectSummary scored : document.projects()) {
                html.text("option", scored.title(), "value", PageWording.anchor(scored));
            }
            html.close();
        }
        html.close().close();
    }

    private void rules() throws IOException {
        TreeSet<String> spoke = new TreeSet<>(content.places().keySet());
        html.open("label").say("规则").open("select", "name", "rule");
        html.text("option", "全部", "value", "");
        for (String rule : spoke) {
            html.text("option", content.ruleTitle(rule), "value", rule);
        }
        html.close().close();
    }
}
