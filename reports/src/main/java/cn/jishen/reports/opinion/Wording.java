package cn.jishen.reports.opinion;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DefectClass;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.text.Characters;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/** Puts a line into words: place, original words, what is wrong, what to write instead. */
final class Wording {
    /** So many characters of the original are quoted; the department has the whole. */
    private static final int QUOTED = 200;
    /** So many characters of a message or suggestion are told. */
    private static final int TOLD = 600;
    /** So many indicators are named when a line has many rows. */
    private static final int NAMED = 3;

    private final OpinionSubject matter;

    Wording(OpinionSubject matter) {
        this.matter = matter;
    }

    /** A line as one item. */
    String item(FindingLine line) {
        return place(line) + problem(line) + advice(line) + tail(List.of(line));
    }

    /** Several lines of one rule as one item: all their rows, the first line in full, the rest left to the annex. */
    String item(LinesOfRule alike) {
        FindingLine whole = alike.whole();
        String rows = whole.rows().isEmpty() ? "" : "第" + whole.rows() + "行，";
        FindingLine first = alike.example();
        String example = place(first) + problem(first) + advice(first);
        return name(first) + "，涉及" + rows + "共" + whole.findings().size() + "处。如" + example + "其余见附件《"
                + DetailsAnnex.TITLE + "》。" + tail(alike.lines());
    }

    /** What is wrong. */
    static String problem(FindingLine line) {
        return told(String.join("\n", line.messages()));
    }

    private static String advice(FindingLine line) {
        String suggestion = suggestion(line);
        boolean doubt = line.first().severity() == Severity.HINT;
        return suggestion.isEmpty() ? "" : (doubt ? "供参考：" : "建议：") + suggestion;
    }

    /** What to write instead; empty where nothing is suggested. */
    static String suggestion(FindingLine line) {
        return told(OfficialProse.change(line.first().suggestion()));
    }

    /** A line that a waiver covers. */
    String waived(FindingLine line) {
        return place(line) + problem(line) + "同意理由：" + told("" + line.first().waived()) + tail(List.of(line));
    }

    /** “第5行“项目总成本”指标值“≤9200万元”：”; empty for a line on the document without original words. */
    private static String place(FindingLine line) {
        String row = line.rows().isEmpty() ? "" : "第" + line.rows() + "行" + names(line);
        String words = OfficialProse.names(words(line, row + String.join("", line.messages())), NAMED, "处");
        String place = row + (words.isEmpty() && isNamed(line) ? "" : cell(line)) + words;
        return place.isEmpty() ? "" : place + "：";
    }

    private static String cell(FindingLine line) {
        Field field = line.first().field();
        return field == Field.DOCUMENT ? "" : field.label();
    }

    /** Whether the message starts with the name of the cell, or the end of it: 依据 of 指标值确定依据. */
    private static boolean isNamed(FindingLine line) {
        String cell = line.first().field().label();
        String message = line.first().message();
        return message.startsWith(cell) || message.startsWith(cell.substring(cell.length() - 2));
    }

    private static String names(FindingLine line) {
        return OfficialProse.names(indicators(line), NAMED, "项");
    }

    /** The names of the rows in question. */
    static List<String> indicators(FindingLine line) {
        Project project = line.project();
        return project == null
                ? List.of()
                : project.indicators().stream()
                        .filter(i -> line.hasRow(i.row()))
                        .map(Indicator::level3)
                        .map(Wording::quoted)
                        .filter(name -> !name.isEmpty())
                        .toList();
    }

    /** The original words that are not told anyway. */
    private static List<String> words(FindingLine line, String said) {
        return line.findings().stream()
                .map(WeighedFinding::evidence)
                .map(Wording::quoted)
                .filter(words -> !words.isEmpty() && !said.contains("“" + words + "”"))
                .distinct()
                .toList();
    }

    private static String quoted(String text) {
        return Characters.shortened(OfficialProse.bare(text), QUOTED);
    }

    private static String told(String text) {
        String bare = OfficialProse.bare(text);
        return bare.isEmpty() ? "" : OfficialProse.sentence(Characters.shortened(bare, TOLD));
    }

    /** “（S01，扣3.75分）”, with the place in the file for a line on the document. */
    private String tail(List<FindingLine> lines) {
        FindingLine first = lines.get(0);
        BigDecimal points = lines.stream()
                .map(line -> matter.document().costs().points(line))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        String cost = points.signum() == 0 ? "" : "，扣" + OfficialProse.points(points) + "分";
        Location at = first.first().location();
        boolean placed = first.project() == null && !at.equals(Location.NOWHERE);
        return "（" + first.rule() + cost + (placed ? "，见原文件" + at.describe().replace(" ", "") : "") + "）";
    }

    private String name(FindingLine line) {
        Rule rule = matter.content().rules().of(line.rule());
        return rule == null ? DefectClass.labelOf(line.first().defectClass()) : rule.name();
    }
}
