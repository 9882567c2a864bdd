package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Group;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.workbook.layout.Strip;
import cn.jishen.reports.workbook.sheet.Attachments;
import cn.jishen.reports.workbook.sheet.Columns;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.List;

/**
 * 问题清单: one line for each problem, its places and what it explains folded under it; 状态 and 整改说明 are for people.
 */
final class FindingsSheet implements Tab {
    static final String LEVEL = "级别";
    static final String STATE = "状态";
    static final String ENTRY = "台账";

    private final Content content;
    private final Columns columns;
    private final Strip.Range range;
    private final FindingRows rows;
    private final boolean allLinks;

    FindingsSheet(Content content, Ledger ledger, Strip.Range range) {
        this.content = content;
        this.columns = columns(content);
        this.range = range;
        int lines = content.documents().subList(range.from(), range.to()).stream()
                .map(DocumentSummary::lines)
                .mapToInt(summary -> summary.listed().count())
                .sum();
        LinkBudget links = new LinkBudget(Attachments.LINK_LIMIT, lines, range.last() - lines);
        this.rows = new FindingRows(content, ledger, links);
        this.allLinks = links.rules();
    }

    /** The department and the file have columns where there is more than one document. */
    static Columns columns(Content content) {
        Columns columns = new Columns().add("序号", 5).add(LEVEL, 6).add("规则", 6).add("问题名称", 12);
        if (content.isBatch()) {
            columns.add("部门/单位", 12).add("文件", 14);
        }
        return columns.add("项目", 14)
                .add("位置", 12)
                .add("处数", 5)
                .add("指标名称", 12)
                .add("原文", 16)
                .add("问题", 30)
                .add("修改建议", 28)
                .add("依据", 13)
                .add("扣分", 7)
                .add(STATE, 8)
                .add("整改说明", 12)
                .add("原文位置", 12)
                .add(ENTRY, 6);
    }

    @Override
    public String name() {
        return range.name();
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = columns.sheet(to, range.name());
        boolean any = false;
        for (int d = range.from(); d < range.to(); d++) {
            Reviewed document = content.open(d);
            for (Group group : document.groups()) {
                if (!group.cause().excepted()) {
                    add(sheet, document, group);
                    any = true;
                }
            }
        }
        sheet.endTable();
        if (any && !allLinks) {
            sheet.say("一张工作表最多容纳" + Attachments.LINK_LIMIT + "个链接，因此“位置”以外的链接有省略；规则见“规则说明”，台账按序号查找。");
        }
        if (!any) {
            sheet.say(content.emptyBecause());
            return sheet;
        }
        sheet.say("每行一个问题（一个项目的一条规则），逐处和随之解决的折叠在下面，点左侧的“＋”展开；折叠的行没有状态，不另计数。");
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

    private void add(Sheet sheet, Reviewed document, Group group) {
        List<Group.Place> folded = group.folded();
        sheet.addOver(rows.line(document, group), !folded.isEmpty());
        FindingLine cause = group.cause();
        for (Group.Place place : folded) {
            WeighedFinding finding = place.finding();
            sheet.addFolded(
                    place.line().equals(cause)
                            ? rows.place(document, cause, finding)
                            : rows.effect(document, place.line(), finding));
        }
    }

    private void shade(Sheet sheet, String head, String word, Look look) {
        sheet.shade(columns.of(head), "$" + columns.letters(head) + "2=\"" + word + "\"", look);
    }
}
