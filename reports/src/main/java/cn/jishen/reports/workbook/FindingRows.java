package cn.jishen.reports.workbook;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Group;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.workbook.layout.Place;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of 问题清单: that of a problem, those of its places, and those of what it explains. */
final class FindingRows {
    private static final Look LINK = Look.LINK.align("center");

    private static final int NAMED = 4;

    private final Content content;
    private final Ledger ledger;
    private final LinkBudget links;

    FindingRows(Content content, Ledger ledger, LinkBudget links) {
        this.content = content;
        this.ledger = ledger;
        this.links = links;
    }

    /** A problem, with all of its places together. */
    List<SheetCell> line(Reviewed document, Group group) {
        FindingLine line = group.cause();
        WeighedFinding f = line.first();
        String lighter = line.lighter();
        List<SheetCell> cells = start(document, line, f);
        cells.set(2, cells.get(2).linked(rule(f)));
        cells.addAll(List.of(
                // LibreOffice does not break a text with a link, so this one is short.
                SheetCell.of(place(line), LINK).linked(Place.of(line.document(), line.project(), f)),
                SheetCell.count(line.places()),
                SheetCell.text(indicators(line)),
                SheetCell.text(line.evidence()),
                SheetCell.text(lighter.isEmpty() ? line.message() : line.message() + "\n（" + lighter + "）"),
                SheetCell.text(line.suggestion()),
                SheetCell.text(basis(f)),
                points(document, line)));
        if (line.isExcused()) {
            cells.replaceAll(FindingRows::greyed);
        }
        cells.addAll(List.of(
                SheetCell.center(line.isExcused() ? States.WITH_CAUSE : States.OPEN),
                SheetCell.text(""),
                SheetCell.text(f.location().describe()),
                entry(line)));
        return cells;
    }

    /** One place of a problem. */
    List<SheetCell> place(Reviewed document, FindingLine line, WeighedFinding finding) {
        return folded(document, line, finding, "");
    }

    /** One place of what the problem explains. */
    List<SheetCell> effect(Reviewed document, FindingLine line, WeighedFinding finding) {
        return folded(document, line, finding, States.WITH_CAUSE);
    }

    /** It repeats what people filter and sort by, and has no state, so that it is never counted. */
    private List<SheetCell> folded(Reviewed document, FindingLine line, WeighedFinding finding, String cost) {
        List<SheetCell> cells = start(document, line, finding);
        Mark mark = links.folded() ? Place.of(line.document(), line.project(), finding) : null;
        cells.addAll(List.of(
                SheetCell.of(place(line.with(List.of(finding))), LINK).linked(mark),
                SheetCell.text(""),
                SheetCell.text(indicator(line, finding)),
                SheetCell.text(finding.evidence()),
                SheetCell.text(finding.message()),
                SheetCell.text(finding.suggestion()),
                SheetCell.text(""),
                SheetCell.center(cost)));
        cells.replaceAll(FindingRows::greyed);
        cells.addAll(List.of(
                SheetCell.text(""),
                SheetCell.text(""),
                SheetCell.text(finding.location().describe()),
                SheetCell.text("")));
        return cells;
    }

    private List<SheetCell> start(Reviewed document, FindingLine line, WeighedFinding finding) {
        Rule rule = content.rules().of(line.rule());
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.count(line.number()),
                SheetCell.of(finding.severity().label(), Look.CENTER.inBold()),
                SheetCell.of(line.rule(), LINK),
                SheetCell.text(rule == null ? "" : rule.name())));
        if (content.isBatch()) {
            cells.add(SheetCell.text(document.unit(line)));
            cells.add(SheetCell.text(document.source()));
        }
        cells.add(
                SheetCell.text(line.project() == null ? "（全文）" : line.project().title()));
        return cells;
    }

    private static SheetCell greyed(SheetCell cell) {
        return cell.link() == null
                ? cell.muted()
                : cell.looking(cell.look().fill(Look.TEXT.muted().fill()));
    }

    private SheetCell entry(FindingLine line) {
        int number = ledger.number(line);
        return SheetCell.count(number).looking(LINK.format("0")).linked(links.entries() ? Mark.entry(number) : null);
    }

    private @Nullable Mark rule(WeighedFinding f) {
        return links.rules() && content.rules().has(f.rule()) ? Mark.rule(f.rule()) : null;
    }

    /** By its short name; the whole is in 规则说明. */
    private String basis(WeighedFinding f) {
        return Objects.requireNonNullElse(content.rules().shortBasis(f.rule()), f.basis());
    }

    /** “第2、6～8行”, “绩效目标”, “全文”. */
    private static String place(FindingLine line) {
        return line.rows().isEmpty()
                ? line.project() == null ? line.subject() : line.first().field().label()
                : "第" + line.rows() + "行";
    }

    /** Of many the first: all are in the rows below. */
    private static String indicators(FindingLine line) {
        List<String> names = line.indicators().isEmpty()
                ? List.of()
                : List.of(line.indicators().split("；"));
        return names.size() <= NAMED
                ? String.join("；", names)
                : String.join("；", names.subList(0, NAMED)) + "等" + names.size() + "项";
    }

    private static String indicator(FindingLine line, WeighedFinding finding) {
        return line.project() == null || finding.row() == null
                ? ""
                : line.project().indicators().stream()
                        .filter(i -> i.row() == finding.row())
                        .map(Indicator::level3)
                        .findFirst()
                        .orElse("");
    }

    /** What the line costs, or in a word why it costs nothing. */
    private SheetCell points(Reviewed document, FindingLine line) {
        BigDecimal points = document.costs().points(line);
        return points == null ? SheetCell.center(free(line)) : SheetCell.points(points);
    }

    private String free(FindingLine line) {
        if (line.isExcused()) {
            return States.WITH_CAUSE;
        }
        if (line.project() == null) {
            return "不计分";
        }
        Rule rule = content.rules().of(line.rule());
        return rule != null && rule.item().isEmpty() ? "仅提醒" : "不重复扣";
    }
}
