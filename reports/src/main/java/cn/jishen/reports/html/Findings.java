package cn.jishen.reports.html;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.revision.Fate;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Group;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.TraceWords;
import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The problems of a project: one body of the table for each, with what it explains folded under it. */
final class Findings {
    private static final List<String> HEADS = List.of("序号", "级别", "位置", "原文", "问题", "修改建议", "扣分");
    private static final List<String> STYLES = List.of("n", "l", "w", "e", "m", "s", "p");

    private final Content content;
    private final Xml html;
    private final Pages pages;
    private final Folded folded;

    Findings(Content content, Xml html, Pages pages) {
        this.content = content;
        this.html = html;
        this.pages = pages;
        this.folded = new Folded(html);
    }

    void write(Reviewed document, List<Group> groups) throws IOException {
        html.raw("\n")
                .open("table", "class", "findings stack", "aria-label", "问题")
                .open("thead")
                .open("tr");
        for (int i = 0; i < HEADS.size(); i++) {
            html.text("th", HEADS.get(i), "scope", "col", "class", STYLES.get(i));
        }
        html.close().close();
        for (Group group : groups) {
            group(document, group);
        }
        html.close();
    }

    private void group(Reviewed document, Group group) throws IOException {
        FindingLine cause = group.cause();
        Set<String> rules = new LinkedHashSet<>(Set.of(cause.rule()));
        group.effects().forEach(effect -> rules.add(effect.rule()));
        String level = cause.severity().label();
        List<Fate> fates = content.traces().fates(cause);
        String fated = fates.isEmpty() ? null : fates.stream().map(Fate::label).collect(Collectors.joining(" "));
        html.raw("\n").open("tbody", "data-level", level, "data-fate", fated, "data-rules", String.join(" ", rules));
        line(document, cause);
        if (!group.effects().isEmpty()) {
            int places = group.effects().stream().mapToInt(FindingLine::places).sum();
            html.raw("\n").open("tr", "class", "effects").open("td", "colspan", HEADS.size());
            html.open("details").text("summary", "由此引起的" + places + "处，不扣分");
            html.open("ul");
            for (FindingLine effect : group.effects()) {
                effect(document, effect);
            }
            html.close().close().close().close();
        }
        html.close();
    }

    private void line(Reviewed document, FindingLine line) throws IOException {
        html.raw("\n").open("tr", "id", PageWording.anchor(line), "class", line.isExcused() ? "excused" : null);
        html.text("td", line.label(), "data-head", HEADS.get(0));
        html.open("td", "data-head", HEADS.get(1));
        level(line);
        fates(line);
        html.open("div", "class", "rule");
        rule(line);
        html.close().close();
        html.open("td", "data-head", HEADS.get(2));
        folded.text(place(line));
        html.open("div", "class", "basis");
        folded.text(where(line));
        html.close().close();
        html.open("td", "data-head", HEADS.get(3), "class", line.evidence().isEmpty() ? null : "evidence");
        folded.text(line.evidence());
        html.close();
        html.open("td", "data-head", HEADS.get(4));
        folded.text(String.join("\n", line.messages()));
        if (!line.lighter().isEmpty()) {
            html.text("div", line.lighter(), "class", "basis");
        }
        change(line);
        basis(line);
        html.close();
        html.open("td", "data-head", HEADS.get(5));
        folded.text(String.join("\n", line.suggestions()));
        html.close();
        cost(document, line);
        html.close();
    }

    private void level(FindingLine line) throws IOException {
        String style = line.isExcused() ? "excused" : PageWording.style(line.severity());
        html.text("span", line.severity().label(), "class", "level " + style);
    }

    /** A badge for each, with the number of places where these differ. */
    private void fates(FindingLine line) throws IOException {
        List<Fate> fates = content.traces().fates(line);
        for (Fate fate : fates) {
            PageWording.fate(fate, fates.size() == 1 ? 0 : content.traces().count(line, fate), html);
        }
    }

    /** What a reader must know of the earlier revision beside the badge. */
    private void change(FindingLine line) throws IOException {
        List<String> notes = content.traces().of(line).stream()
                .map(TraceWords::note)
                .filter(note -> !note.isEmpty())
                .distinct()
                .toList();
        if (!notes.isEmpty()) {
            boolean broken = content.traces().isBrokenInMending(line);
            html.open("div", "class", broken ? "remark" : "basis");
            folded.text("较上一稿：" + String.join("；", notes));
            html.close();
        }
    }

    private void rule(FindingLine line) throws IOException {
        Rule rule = content.rules().of(line.rule());
        if (rule == null) {
            html.say(line.rule());
        } else {
            html.text("a", rule.id(), "href", pages.index(PageWording.rule(rule.id())));
            html.say(" " + rule.name());
        }
    }

    private void basis(FindingLine line) throws IOException {
        String basis = content.rules().shortBasis(line.rule());
        String told = basis == null ? line.first().basis() : basis;
        if (!told.isBlank()) {
            html.text("div", "依据：" + told, "class", "basis");
        }
    }

    private void cost(Reviewed document, FindingLine line) throws IOException {
        BigDecimal points = document.costs().points(line);
        html.open("td", "data-head", HEADS.get(6));
        if (points != null) {
            html.text("b", "−" + PageWording.points(points)).say(" ");
        }
        String status = document.status(line);
        if (!status.equals("扣分")) {
            html.text("span", status, "class", "quiet");
        }
        html.close();
    }

    private void effect(Reviewed document, FindingLine line) throws IOException {
        html.raw("\n").open("li");
        level(line);
        fates(line);
        html.say(" ");
        rule(line);
        html.say("（" + place(line).replace("\n", "，") + "，" + where(line) + "）：");
        folded.text(String.join("\n", line.messages()));
        if (!line.evidence().isEmpty()) {
            html.say("　原文：").open("span", "class", "evidence");
            folded.text(line.evidence());
            html.close();
        }
        if (!line.suggestions().isEmpty()) {
            html.say("　建议：");
            folded.text(String.join("\n", line.suggestions()));
        }
        html.text("span", "（" + document.status(line) + "）", "class", "quiet");
        basis(line);
        html.close();
    }

    /** “第3行 指标值”, and the indicator. */
    private static String place(FindingLine line) {
        Field field = line.first().field();
        String what = line.project() == null
                ? "全文"
                : (line.rows().isEmpty() ? "" : "第" + line.rows() + "行 ")
                        + (field == Field.DOCUMENT ? "" : field.label());
        String places = line.places() > 1 ? "（" + line.places() + "处）" : "";
        String indicators = line.indicators().isEmpty() ? "" : "\n" + line.indicators();
        return what + places + indicators;
    }

    /** Where in the file, for each of its findings. */
    private static String where(FindingLine line) {
        return line.findings().stream()
                .map(WeighedFinding::location)
                .distinct()
                .map(location -> location.describe())
                .distinct()
                .collect(Collectors.joining("；"));
    }
}
