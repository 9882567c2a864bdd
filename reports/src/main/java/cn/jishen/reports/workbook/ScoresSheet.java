package cn.jishen.reports.workbook;

import cn.jishen.facts.Finding;
import cn.jishen.facts.Grade;
import cn.jishen.facts.ScoreSheet;
import cn.jishen.facts.ScoreSheet.ItemScore;
import cn.jishen.facts.ScoreSheet.Lost;
import org.jspecify.annotations.Nullable;

/** 评分明细: each project's total, its review items, and for every lost point the problem that cost it. */
final class ScoresSheet {
    /** What stands above too, for filters. */
    private static final Look QUIET = Look.TEXT.quiet();

    private final Content content;

    ScoresSheet(Content content) {
        this.content = content;
    }

    Sheet build() {
        Sheet sheet = new Sheet("评分明细", 18, 26, 7, 14, 7, 8, 8, 7, 10, 10, 64);
        sheet.head("部门/单位", "项目", "等级", "审核项", "满分", "得分", "扣分", "级别", "规则", "行", "扣分原因");
        for (Reviewed document : content.documents()) {
            for (Scored project : document.projects()) {
                add(sheet, document.unit(project.project().part()), project);
            }
        }
        sheet.endTable();
        if (content.documents().stream().allMatch(d -> d.projects().isEmpty())) {
            sheet.say("没有评分：没有一个项目被审核，原因见“未审事项”。");
        }
        return sheet;
    }

    private void add(Sheet sheet, String unit, Scored scored) {
        total(sheet, unit, scored);
        for (ItemScore item : scored.score().items()) {
            if (item.score() == null) {
                Look open = Look.CENTER.unreviewed();
                row(
                        sheet,
                        unit,
                        scored,
                        item,
                        Cell.of("未审", open),
                        null,
                        Cell.of("机器不判，由评审人员评分；不计入满分", open.align("left")));
            } else if (item.lost().isEmpty()) {
                row(sheet, unit, scored, item, Cell.points(item.score()), null, Cell.text("未扣分"));
            }
            Cell score = Cell.points(item.score());
            for (Lost lost : item.lost()) {
                row(sheet, unit, scored, item, score, lost, reason(lost));
                score = Cell.points(null);
            }
        }
    }

    private void total(Sheet sheet, String unit, Scored scored) {
        ScoreSheet score = scored.score();
        Grade grade = score.grade();
        Look band = Look.LABEL.inBold();
        Mark table = Mark.project(scored.document(), scored.project().id());
        sheet.add(
                Cell.of(unit, band),
                Cell.of(scored.project().name(), band),
                Cell.of(grade == null ? "未审" : grade.label(), Look.of(grade)),
                Cell.of("合计", band.align("center")),
                inBand(Cell.points(score.of())),
                inBand(Cell.points(score.total())),
                inBand(Cell.points(score.of().subtract(score.total()))),
                Cell.empty(band),
                Cell.of("查看指标", band.color(Look.LINK.color()).align("center")).linked(table),
                Cell.empty(band),
                Cell.of(summary(scored), band));
        sheet.mark(Mark.score(scored.document(), scored.project().id()), 1);
    }

    private static Cell inBand(Cell cell) {
        return cell.looking(cell.look().fill(Look.LABEL.fill()).inBold());
    }

    /** “折算 89.4 分。S01 使等级不高于“中”，需人工确认。” */
    private static String summary(Scored scored) {
        ScoreSheet score = scored.score();
        String points = scored.percent() == null
                ? "各审核项均未审，没有得分。"
                : "折算" + scored.percent().toPlainString() + "分。";
        String veto = score.vetoedBy().isEmpty() ? "" : String.join("、", score.vetoedBy()) + "为硬性问题，等级受限。";
        return points + veto + (score.needsConfirmation() ? "等级需人工确认。" : "");
    }

    private void row(
            Sheet sheet, String unit, Scored scored, ItemScore item, Cell score, @Nullable Lost lost, Cell reason) {
        Line line = lost == null ? null : content.costs().line(lost);
        Finding finding = line == null ? null : line.first();
        boolean goesOn = lost != null && score.value() == null;
        sheet.add(
                Cell.of(unit, QUIET),
                Cell.of(scored.project().name(), QUIET),
                Cell.text(""),
                Cell.center(item.item().name()),
                goesOn || item.score() == null
                        ? Cell.center(goesOn ? "" : "—")
                        : Cell.count(item.item().points()),
                score,
                lost == null ? Cell.text("") : Cell.points(lost.points()),
                finding == null ? Cell.text("") : Cell.of(finding.severity().label(), Look.of(finding.severity())),
                lost == null ? Cell.text("") : rule(lost, line),
                Cell.center(
                        line == null
                                ? lost == null || lost.row() == null
                                        ? ""
                                        : lost.row().toString()
                                : line.rows()),
                reason);
    }

    /** The rule, leading to its line in 问题清单. */
    private static Cell rule(Lost lost, @Nullable Line line) {
        return line == null
                ? Cell.center(lost.rule())
                : Cell.of(lost.rule(), Look.LINK.align("center")).linked(Mark.line(line.number()));
    }

    private Cell reason(Lost lost) {
        Line line = content.costs().line(lost);
        return line == null
                ? Cell.text("未找到对应的问题")
                : Cell.of(line.number() + "．" + line.first().message(), Look.LINK)
                        .linked(Mark.line(line.number()));
    }
}
