package cn.jishen.reports.workbook.layout;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.finding.ScoreSheet.Lost;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.content.FindingLine;
import cn.jishen.reports.content.LostPoints;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;

/**
 * The rows of one document in 评分明细: each project's total, its review items, and for every lost point the problem that
 * cost it.
 */
public final class DocumentScores {
    /** Where the name of a project stands. */
    public static final int NAME_COLUMN = 1;

    private final LostPoints costs;
    private final Block block = new Block();

    private DocumentScores(LostPoints costs) {
        this.costs = costs;
    }

    public static Block of(Reviewed document) {
        DocumentScores scores = new DocumentScores(document.costs());
        for (Scored project : document.projects()) {
            String unit = document.unit(project.project().part());
            scores.block.startProject();
            scores.total(unit, project);
            project.score().items().forEach(item -> scores.item(unit, project, item));
        }
        return scores.block;
    }

    private void total(String unit, Scored scored) {
        ScoreSheet score = scored.score();
        Grade grade = score.grade();
        Look band = Look.LABEL.inBold();
        Mark table = Mark.project(scored.document(), scored.project().id());
        block.add(
                SheetCell.of(unit, band),
                SheetCell.of(scored.title(), band),
                SheetCell.of(grade == null ? "未审" : grade.label(), Look.of(grade)),
                SheetCell.of("合计", band.align("center")),
                inBand(SheetCell.points(score.of())),
                inBand(SheetCell.points(score.total())),
                inBand(SheetCell.points(score.of().subtract(score.total()))),
                SheetCell.empty(band),
                SheetCell.of("查看源表", band.color(Look.LINK.color()).align("center"))
                        .linked(table),
                SheetCell.empty(band),
                SheetCell.of(summary(scored), band));
        block.mark(Mark.score(scored.document(), scored.project().id()), NAME_COLUMN);
    }

    private static SheetCell inBand(SheetCell cell) {
        return cell.looking(cell.look().fill(Look.LABEL.fill()).inBold());
    }

    /** “得分率80.3%。S01为硬性问题，等级受限。等级需人工确认。” */
    private static String summary(Scored scored) {
        ScoreSheet score = scored.score();
        String points = scored.percent() == null
                ? "不评等级：" + score.ungraded() + "。"
                : "得分率" + scored.percent().toPlainString() + "%。";
        String veto = score.vetoedBy().isEmpty() ? "" : String.join("、", score.vetoedBy()) + "为硬性问题，等级受限。";
        return points + veto + (score.needsConfirmation() ? "等级需人工确认。" : "");
    }

    /** One row for the item, and one more for each further loss. */
    private void item(String unit, Scored scored, ItemScore item) {
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.of(unit, Look.TEXT.quiet()),
                SheetCell.of(scored.title(), Look.TEXT.quiet()),
                SheetCell.text(""),
                SheetCell.center(item.item().name())));
        if (item.score() == null) {
            Look open = Look.CENTER.unreviewed();
            cells.addAll(List.of(SheetCell.center("—"), SheetCell.of("未审", open)));
            cells.addAll(nothingLost(SheetCell.of("机器不判，由评审人员评分；不计入满分", open.align("left"))));
            block.add(cells);
            return;
        }
        List<SheetCell> points = List.of(SheetCell.count(item.item().points()), SheetCell.points(item.score()));
        if (item.lost().isEmpty()) {
            block.add(joined(cells, points, nothingLost(SheetCell.text("未扣分"))));
        }
        for (Lost lost : item.lost()) {
            block.add(joined(cells, points, lost(lost)));
            points = List.of(SheetCell.text(""), SheetCell.text(""));
        }
    }

    private static List<SheetCell> nothingLost(SheetCell reason) {
        return List.of(SheetCell.text(""), SheetCell.text(""), SheetCell.text(""), SheetCell.text(""), reason);
    }

    /** The points, and the line of 问题清单 that cost them. */
    private List<SheetCell> lost(Lost lost) {
        FindingLine line = costs.line(lost);
        if (line == null) {
            String row = lost.row() == null ? "" : lost.row().toString();
            return List.of(
                    SheetCell.points(lost.points()),
                    SheetCell.text(""),
                    SheetCell.center(lost.rule()),
                    SheetCell.center(row),
                    SheetCell.text(lost.why()));
        }
        Look link = Look.LINK.align("center");
        return List.of(
                SheetCell.points(lost.points()),
                SheetCell.of(
                        line.first().severity().label(), Look.of(line.first().severity())),
                SheetCell.of(line.rule(), link).linked(Mark.line(line)),
                SheetCell.center(line.rows()),
                SheetCell.text(message(line, lost)));
    }

    /** Of the row that cost the points, where it is known. */
    private static String message(FindingLine line, Lost lost) {
        for (WeighedFinding finding : line.findings()) {
            if (lost.row() != null && lost.row().equals(finding.row())) {
                return finding.message();
            }
        }
        return line.message();
    }

    private static List<SheetCell> joined(List<SheetCell> first, List<SheetCell> second, List<SheetCell> third) {
        List<SheetCell> all = new ArrayList<>(first);
        all.addAll(second);
        all.addAll(third);
        return all;
    }
}
