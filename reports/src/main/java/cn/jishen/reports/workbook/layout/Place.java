package cn.jishen.reports.workbook.layout;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.reports.workbook.sheet.Mark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the cell of 源表标注 that a finding speaks of. */
public final class Place {
    /** The columns of an indicator row, in their order. */
    public static final List<Field> COLUMNS =
            List.of(Field.LEVEL1, Field.LEVEL2, Field.LEVEL3, Field.DESCRIPTION, Field.VALUE, Field.BASIS);

    private Place() {}

    /** The cell, or what stands nearest to it: the row, the project, the document. */
    public static Mark of(int document, @Nullable Project project, WeighedFinding finding) {
        if (project == null) {
            return Mark.document(document);
        }
        String id = project.id();
        Indicator row = row(project, finding.row());
        if (row != null) {
            boolean column = COLUMNS.contains(finding.field());
            return Mark.cell(document, id, row.row(), column ? finding.field() : Field.DOCUMENT);
        }
        SpendingPlan plan = project.plan();
        if (finding.field() == Field.PLAN && plan != null && !plan.periods().isEmpty()) {
            return Mark.period(document, id, period(plan, finding));
        }
        return Mark.field(document, id, hasCell(project, finding.field()) ? finding.field() : Field.NAME);
    }

    /** Whether 源表标注 has a row for this field of the project. */
    public static boolean hasCell(Project project, Field field) {
        return switch (field) {
            case CODE, BUDGET -> true;
            case FISCAL_FUNDS -> project.fiscalFunds() != null;
            case OTHER_FUNDS -> project.otherFunds() != null;
            case PURPOSE -> project.purpose() != null;
            case GOAL -> project.goal() != null;
            default -> false;
        };
    }

    private static @Nullable Indicator row(Project project, @Nullable Integer row) {
        if (row == null) {
            return null;
        }
        for (Indicator indicator : project.indicators()) {
            if (indicator.row() == row) {
                return indicator;
            }
        }
        return null;
    }

    /** The period whose cell the finding names, else the first. */
    private static int period(SpendingPlan plan, WeighedFinding finding) {
        for (int i = 0; i < plan.periods().size(); i++) {
            if (plan.periods().get(i).location().equals(finding.location())) {
                return i;
            }
        }
        return 0;
    }
}
