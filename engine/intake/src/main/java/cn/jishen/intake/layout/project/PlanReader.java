package cn.jishen.intake.layout.project;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.intake.layout.lines.Reading;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a 资金支出计划: a row of periods and, below, a row of figures, each under its period. A figure is never guessed. */
public final class PlanReader {
    /** The form plans for four dates; fewer heads mean that some were lost. */
    private static final int PERIODS = 4;

    private PlanReader() {}

    /** The cells of a row that head periods of a plan. */
    public static List<Cell> periods(RowLine row) {
        return row.cells().stream()
                .filter(row.row()::isOwn)
                .filter(cell -> row.layouts().grammar().periodEnd(cell.text()) != null)
                .toList();
    }

    /**
     * The plan that stands below its head.
     *
     * @param project how the user knows the project, for messages
     * @param label the head of the plan
     * @param periodRow null where none was found
     * @param figureRow null where none was found
     */
    public static Reading<SpendingPlan> read(
            String project, Cell label, @Nullable RowLine periodRow, @Nullable RowLine figureRow) {
        if (periodRow == null || figureRow == null) {
            return failed(project, "没有找到各期或其数值", label.location());
        }
        List<Cell> periods = periods(periodRow);
        List<Cell> figures = place(periods, label, figureRow);
        if (periods.isEmpty() || figures == null) {
            return failed(project, "数值“" + figureRow.text() + "”属于哪一期无法确定", label.location());
        }
        List<PlanPeriod> read = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            Cell figure = figures.get(i);
            read.add(PlanPeriod.of(
                    Texts.compact(periods.get(i).text()),
                    Texts.oneLine(figure.text()),
                    figure.location(),
                    periodRow.layouts().grammar()));
        }
        return whole(project, new SpendingPlan(Texts.oneLine(label.text()), read, label.location()));
    }

    /**
     * A plan whose periods have columns of their own.
     *
     * @param head the text over the periods
     */
    public static Reading<SpendingPlan> complete(String project, String head, List<PlanPeriod> periods) {
        return whole(project, new SpendingPlan(head, periods, periods.get(0).location()));
    }

    private static Reading<SpendingPlan> whole(String project, SpendingPlan plan) {
        int count = plan.periods().size();
        return plan.isWhole(PERIODS)
                ? Reading.of(plan)
                : failed(project, "各期只认出" + count + "个（应有" + PERIODS + "个）", plan.location());
    }

    /** The figure cell of each period: by columns, else by order where there are as many; null when neither tells. */
    private static @Nullable List<Cell> place(List<Cell> periods, Cell label, RowLine figureRow) {
        List<Cell> candidates = figureRow.cells().stream()
                .filter(cell -> figureRow.row().isOwn(cell) && cell.column() >= label.endColumn())
                .toList();
        List<Cell> figures = new ArrayList<>();
        for (Cell period : periods) {
            Cell under = under(period, candidates);
            if (under != null) {
                figures.add(under);
            }
        }
        Set<Cell> used = new HashSet<>(figures);
        boolean allUsed = candidates.stream().allMatch(cell -> cell.isBlank() || used.contains(cell));
        if (used.size() == periods.size() && allUsed) {
            return figures;
        }
        return candidates.size() == periods.size() ? candidates : null;
    }

    /** The one cell that shares columns with the period; of several the one that is written; null when unclear. */
    private static @Nullable Cell under(Cell period, List<Cell> candidates) {
        List<Cell> touching = candidates.stream()
                .filter(cell -> cell.column() < period.endColumn() && cell.endColumn() > period.column())
                .toList();
        if (touching.size() == 1) {
            return touching.get(0);
        }
        List<Cell> written = touching.stream().filter(cell -> !cell.isBlank()).toList();
        if (written.isEmpty() && !touching.isEmpty()) {
            return touching.get(0);
        }
        return written.size() == 1 ? written.get(0) : null;
    }

    private static Reading<SpendingPlan> failed(String project, String why, Location place) {
        return Reading.failed(new Unreviewed(project + "的资金支出计划", "支出计划" + why + "\n建议：对照原件人工核对各期数值", place));
    }
}
