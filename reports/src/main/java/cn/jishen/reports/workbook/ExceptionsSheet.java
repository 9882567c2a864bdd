package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Waiver;
import cn.jishen.facts.finding.WaiverUse;
import cn.jishen.facts.finding.WaiverUse.State;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.Group;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.workbook.layout.Names;
import cn.jishen.reports.workbook.layout.Place;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * 例外: what rules found and a waiver covers, which costs nothing and is not to be put right; and what became of each
 * waiver of the run.
 */
final class ExceptionsSheet implements Tab {

    private static final Look LINK = Look.LINK.align("center");

    private final Content content;

    ExceptionsSheet(Content content) {
        this.content = content;
    }

    static boolean isNeeded(Content content) {
        return !content.run().audit().waivers().isEmpty()
                || content.documents().stream()
                        .anyMatch(document -> document.lines().waived().count() > 0);
    }

    @Override
    public String name() {
        return Names.EXCEPTIONS;
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, Names.EXCEPTIONS, 8, 7, 7, 16, 18, 10, 16, 20, 34, 34);
        sheet.head("序号", "级别", "规则", "部门/单位", "项目", "位置", "指标名称", "原文", "问题", "例外理由");
        for (DocumentSummary summary : content.documents()) {
            if (summary.lines().waived().count() > 0) {
                lines(sheet, content.open(summary.document()));
            }
        }
        sheet.endTable();
        sheet.say("列为例外的问题不扣分，不计入问题数和整改台账；逐处的情形折叠在下面。");
        uses(sheet, content.run().audit().waivers());
        return sheet;
    }

    private static void lines(Sheet sheet, Reviewed document) {
        for (Group group : document.groups()) {
            if (group.cause().excepted()) {
                List<Group.Place> folded = group.folded();
                sheet.addOver(cells(document, group.cause()), !folded.isEmpty());
                for (Group.Place place : folded) {
                    List<SheetCell> cells =
                            new ArrayList<>(cells(document, place.line().with(List.of(place.finding()))));
                    cells.replaceAll(cell ->
                            cell.looking(cell.look().fill(Look.TEXT.muted().fill())));
                    sheet.addFolded(cells);
                }
            }
        }
    }

    private static List<SheetCell> cells(Reviewed document, FindingLine line) {
        WeighedFinding f = line.first();
        return List.of(
                SheetCell.center(line.label()),
                SheetCell.center(f.severity().label()),
                SheetCell.of(f.rule(), LINK).linked(Mark.rule(f.rule())),
                SheetCell.text(document.unit(line)),
                SheetCell.text(line.project() == null ? "（全文）" : line.project().title()),
                SheetCell.of(line.subject(), LINK).linked(Place.of(line.document(), line.project(), f)),
                SheetCell.text(line.indicators()),
                SheetCell.text(line.evidence()),
                SheetCell.text(line.message()),
                SheetCell.text(f.waived() == null ? "随主因：由" + f.suppressedBy() + "引起" : f.waived()));
    }

    private static void uses(Sheet sheet, List<WaiverUse> uses) {
        if (uses.isEmpty()) {
            return;
        }
        sheet.say("");
        sheet.say("例外表的各条", Look.SECTION);
        sheet.add(heads("行", "状态", "规则", "部门/单位", "项目", "涉及问题", "行指纹", "批准人和有效期", "原因", "说明"));
        for (WaiverUse use : uses) {
            Waiver waiver = use.waiver();
            sheet.add(List.of(
                    SheetCell.count(waiver.line()),
                    SheetCell.of(
                            use.state().label(), use.state() == State.USED ? Look.CENTER : Look.CENTER.unreviewed()),
                    SheetCell.of(waiver.rule(), LINK).linked(Mark.rule(waiver.rule())),
                    SheetCell.text(waiver.department()),
                    SheetCell.text(waiver.project()),
                    SheetCell.count(use.findings()),
                    SheetCell.text(waiver.fingerprint()),
                    SheetCell.text(waiver.approver() + "，至" + waiver.until()),
                    SheetCell.text(waiver.reason()),
                    SheetCell.text(remark(use))));
        }
    }

    private static List<SheetCell> heads(String... heads) {
        return Stream.of(heads).map(head -> SheetCell.of(head, Look.HEAD)).toList();
    }

    private static String remark(WaiverUse use) {
        return switch (use.state()) {
            case USED -> "所涉及的问题见上表。";
            case EXPIRED -> use.findings() > 0 ? "已到期，所涉及的问题照常列出、照常扣分。" : "已到期。";
            case UNUSED -> "没有对应的问题：可能已改正，或行的文字、部门、项目与例外表不同。";
        };
    }
}
