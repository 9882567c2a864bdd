package cn.jishen.reports.workbook;

import cn.jishen.facts.Finding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Line;
import java.util.List;

/** 例外: what rules found and a waiver covers. It costs nothing and is not to be put right. */
final class ExceptionsSheet {
    private static final Look LINK = Look.LINK.align("center");

    private final Content content;

    ExceptionsSheet(Content content) {
        this.content = content;
    }

    static boolean isNeeded(Content content) {
        return content.lines().stream().anyMatch(line -> line.first().waived() != null);
    }

    Sheet build() {
        Sheet sheet = new Sheet("例外", 6, 7, 7, 16, 18, 10, 16, 20, 34, 34);
        sheet.head("序号", "级别", "规则", "部门/单位", "项目", "位置", "指标名称", "原文", "问题", "例外理由");
        for (Line line : content.lines()) {
            Finding f = line.first();
            if (f.waived() != null) {
                sheet.add(List.of(
                        Cell.count(line.number()),
                        Cell.center(f.severity().label()),
                        Cell.of(f.rule(), LINK).linked(Mark.rule(f.rule())),
                        Cell.text(content.unit(line)),
                        Cell.text(
                                line.project() == null ? "（全文）" : line.project().name()),
                        Cell.of(line.subject(), LINK).linked(Place.of(line.document(), line.project(), f)),
                        Cell.text(line.indicators()),
                        Cell.text(line.evidence()),
                        Cell.text(line.message()),
                        Cell.text(f.waived())));
                sheet.mark(Mark.line(line.number()), 0);
            }
        }
        sheet.endTable();
        sheet.say("列为例外的问题不扣分，不计入问题数和整改台账；序号与“问题清单”连续编排。");
        return sheet;
    }
}
