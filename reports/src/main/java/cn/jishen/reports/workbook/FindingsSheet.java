package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Reviewed;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 问题清单: one line for each problem, with its evidence and what to write instead; 状态 and 整改说明 are for people. */
final class FindingsSheet implements Tab {
    static final String NAME = "问题清单";
    static final String LEVEL = "级别";
    static final String STATE = "状态";
    static final String ENTRY = "台账";

    private static final Look LINK = Look.LINK.align("center");

    private final Content content;
    private final Ledger ledger;
    private final Columns columns;
    private final Strip.Range range;

    /** How many of a line's links fit into the sheet: that to the cell comes first, then 台账, then the rule. */
    private final int linksEach;

    FindingsSheet(Content content, Ledger ledger, Strip.Range range) {
        this.content = content;
        this.ledger = ledger;
        this.columns = columns(content);
        this.range = range;
        this.linksEach = Attachments.LINK_LIMIT / Math.max(1, range.last());
    }

    /** The department has a column where there is more than one document. */
    static Columns columns(Content content) {
        Columns columns = new Columns().add("序号", 5).add(LEVEL, 6).add("规则", 6);
        if (content.isBatch()) {
            columns.add("部门/单位", 12);
        }
        return columns.add("项目", 14)
                .add("位置", 13)
                .add("指标名称", 13)
                .add("原文", 17)
                .add("问题", 28)
                .add("依据", 22)
                .add("修改建议", 26)
                .add("扣分", 7)
                .add(STATE, 8)
                .add("整改说明", 12)
                .add("原文位置", 12)
                .add(ENTRY, 6);
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = columns.sheet(to, range.name());
        boolean any = false;
        for (int d = range.from(); d < range.to(); d++) {
            Reviewed document = content.open(d);
            for (FindingLine line : document.lines()) {
                if (line.first().waived() == null) {
                    sheet.add(cells(document, line));
                    any = true;
                }
            }
        }
        sheet.endTable();
        if (any && linksEach < 3) {
            sheet.say("一张工作表最多容纳" + Attachments.LINK_LIMIT + "个链接，因此“位置”以外的链接有省略；规则见“规则说明”，台账按序号查找。");
        }
        if (!any) {
            sheet.say(content.emptyBecause());
            return sheet;
        }
        sheet.choose(columns.of(STATE), States.ALL);
        for (Severity severity : Severity.values()) {
            shade(sheet, LEVEL, severity.label(), Look.of(severity));
        }
        shade(sheet, STATE, States.DONE, Look.CENTER.fill("CDE8D0").color("1E5B2A"));
        shade(sheet, STATE, States.DOING, Look.CENTER.fill("FFE8A3").color("7F4F00"));
        shade(sheet, STATE, States.ASKED, Look.CENTER.fill("E4DFEC").color("403152"));
        shade(sheet, STATE, States.REFUSED, Look.CENTER.fill("E4DFEC").color("403152"));
        return sheet;
    }

    private void shade(Sheet sheet, String head, String word, Look look) {
        sheet.shade(columns.of(head), "$" + columns.letters(head) + "2=\"" + word + "\"", look);
    }

    private List<SheetCell> cells(Reviewed document, FindingLine line) {
        WeighedFinding f = line.first();
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.count(line.number()),
                SheetCell.of(f.severity().label(), Look.CENTER.inBold()),
                SheetCell.of(f.rule(), LINK).linked(rule(f))));
        if (content.isBatch()) {
            cells.add(SheetCell.text(document.unit(line)));
        }
        cells.addAll(List.of(
                SheetCell.text(line.project() == null ? "（全文）" : line.project().title()),
                // LibreOffice does not break a text with a link, so this one is short.
                SheetCell.of(place(line), LINK).linked(Place.of(line.document(), line.project(), f)),
                SheetCell.text(line.indicators()),
                SheetCell.text(line.evidence()),
                SheetCell.text(line.message()),
                SheetCell.text(f.basis()),
                SheetCell.text(f.suggestion()),
                points(document, line)));
        if (line.isExcused()) {
            cells.replaceAll(cell -> cell.link() == null
                    ? cell.muted()
                    : cell.looking(cell.look().fill(Look.TEXT.muted().fill())));
        }
        cells.addAll(List.of(
                SheetCell.center(line.isExcused() ? States.WITH_CAUSE : States.OPEN),
                SheetCell.text(""),
                SheetCell.text(f.location().describe()),
                SheetCell.count(ledger.number(line))
                        .looking(LINK.format("0"))
                        .linked(linksEach < 2 ? null : Mark.entry(ledger.number(line)))));
        return cells;
    }

    private @Nullable Mark rule(WeighedFinding f) {
        return linksEach < 3 || !content.rules().has(f.rule()) ? null : Mark.rule(f.rule());
    }

    /** “第2、6～8行”, “绩效目标”, “全文”. */
    private static String place(FindingLine line) {
        return line.rows().isEmpty()
                ? line.project() == null ? line.subject() : line.first().field().label()
                : "第" + line.rows() + "行";
    }

    /** What the line costs, or in a word why it costs nothing. */
    private SheetCell points(Reviewed document, FindingLine line) {
        BigDecimal points = document.costs().points(line);
        return points == null ? SheetCell.center(free(line)) : SheetCell.points(points);
    }

    private @Nullable String free(FindingLine line) {
        if (line.isExcused()) {
            return States.WITH_CAUSE;
        }
        if (line.project() == null) {
            return "不计分";
        }
        Rule rule = content.rules().of(line.rule());
        return rule != null && rule.item().isEmpty() ? "仅提醒" : "已并扣";
    }
}
