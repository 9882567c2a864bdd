package cn.jishen.reports.workbook;

import cn.jishen.facts.DefectClass;
import cn.jishen.facts.Finding;
import cn.jishen.facts.Indicator;
import cn.jishen.facts.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
            sheet.say(emptyBecause());
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
                Cell.of(row(line), LINK).linked(Place.of(line.document(), line.project(), f)),
                Cell.text(f.location().describe()),
                Cell.text(indicators(line)),
                Cell.text(line.evidence()),
                Cell.text(line.message()),
                Cell.text(f.basis()),
                Cell.text(f.suggestion()),
                Cell.points(points),
                Cell.text(status(line, points))));
        if (line.isExcused()) {
            cells.replaceAll(Cell::muted);
            cells.set(ROW, cells.get(ROW).looking(LINK.fill(Look.TEXT.muted().fill())));
        }
        cells.add(Cell.text(""));
        cells.add(Cell.text(""));
        cells.add(Cell.text(""));
        return cells;
    }

    /** Its rows; what it stands on otherwise. The link is here because a short text is never broken. */
    private static String row(Line line) {
        return line.project() == null ? "全文" : line.rows().isEmpty() ? "项目" : line.rows();
    }

    private @Nullable Mark rule(Finding f) {
        return content.rules().containsKey(f.rule()) ? Mark.rule(f.rule()) : null;
    }

    /** The names of the rows in question. */
    private static String indicators(Line line) {
        if (line.project() == null) {
            return "";
        }
        return line.project().indicators().stream()
                .filter(i -> line.hasRow(i.row()))
                .map(Indicator::level3)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining("；"));
    }

    private String status(Line line, @Nullable BigDecimal points) {
        Finding f = line.first();
        if (f.waived() != null) {
            return "例外：" + f.waived();
        }
        if (f.suppressedBy() != null) {
            return "由" + f.suppressedBy() + "引起，不扣分";
        }
        if (line.project() == null) {
            return "不计入项目得分";
        }
        if (points != null) {
            return line.findings().size() > line.counted() ? "各行合并扣分" : "扣分";
        }
        Rule rule = content.rules().get(f.rule());
        return rule != null && rule.item().isEmpty() ? "仅提醒，不扣分" : "同因或同行已扣，不重复扣分";
    }

    private String emptyBecause() {
        boolean judged =
                content.documents().stream().anyMatch(d -> !d.projects().isEmpty());
        return judged ? "没有发现问题：已审项目的各条规则均未命中。未审事项不在此列，见“未审事项”。" : "没有问题可列：没有一个项目被审核，原因见“未审事项”。";
    }
}
