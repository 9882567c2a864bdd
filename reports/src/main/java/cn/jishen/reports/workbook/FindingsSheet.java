package cn.jishen.reports.workbook;

import cn.jishen.facts.DefectClass;
import cn.jishen.facts.Finding;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 问题清单: one line for each problem, with its evidence and what to write instead; the last columns are for people. */
final class FindingsSheet {
    private static final int ROW = 6;
    private static final Look LINK = Look.LINK.align("center");

    private final Content content;

    FindingsSheet(Content content) {
        this.content = content;
    }

    Sheet build() {
        Sheet sheet = new Sheet("问题清单", 5, 6, 7, 13, 13, 15, 8, 13, 14, 16, 28, 15, 28, 6, 12, 9, 10, 7);
        sheet.head(
                "序号", "级别", "规则", "类别", "部门/单位", "项目", "行", "位置", "指标名称", "原文", "问题", "依据", "修改建议", "扣分", "状态", "责任单位",
                "整改反馈", "复核");
        for (Line line : content.lines()) {
            sheet.add(cells(line));
            sheet.mark(Mark.line(line.number()), 0);
        }
        sheet.endTable();
        if (content.lines().isEmpty()) {
            sheet.say(content.emptyBecause());
        }
        return sheet;
    }

    private List<Cell> cells(Line line) {
        Finding f = line.first();
        BigDecimal points = content.costs().points(line);
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.count(line.number()),
                Cell.of(f.severity().label(), Look.of(f.severity())),
                Cell.of(f.rule(), LINK).linked(rule(f)),
                Cell.text(DefectClass.labelOf(f.defectClass())),
                Cell.text(content.unit(line)),
                Cell.text(line.project() == null ? "（全文）" : line.project().name()),
                // The link is here because a short text is never broken.
                Cell.of(line.subject(), LINK).linked(Place.of(line.document(), line.project(), f)),
                Cell.text(f.location().describe()),
                Cell.text(line.indicators()),
                Cell.text(line.evidence()),
                Cell.text(line.message()),
                Cell.text(f.basis()),
                Cell.text(f.suggestion()),
                Cell.points(points),
                Cell.text(content.status(line))));
        if (line.isExcused()) {
            cells.replaceAll(Cell::muted);
            cells.set(ROW, cells.get(ROW).looking(LINK.fill(Look.TEXT.muted().fill())));
        }
        cells.add(Cell.text(""));
        cells.add(Cell.text(""));
        cells.add(Cell.text(""));
        return cells;
    }

    private @Nullable Mark rule(Finding f) {
        return content.rules().containsKey(f.rule()) ? Mark.rule(f.rule()) : null;
    }
}
