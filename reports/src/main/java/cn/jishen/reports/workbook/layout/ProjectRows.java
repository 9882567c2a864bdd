package cn.jishen.reports.workbook.layout;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.value.Money;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.SheetCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of 源表标注 that hold a project's own fields, each with its name before it.
 *
 * @param block to which the rows are added
 * @param unit as each row repeats it
 * @param document position of the document in the report, from 0
 */
public record ProjectRows(Block block, Flags flags, String unit, Project project, int document) {
    /** Where the name of a field stands, and where what it says does: no cells are joined in a sheet of so many. */
    public static final int LABEL_COLUMN = 5;

    public static final int VALUE_COLUMN = 6;

    /** An amount in 万元; no row where the layout has no such cell. */
    public void amount(Field field, @Nullable Money amount) {
        if (Place.hasCell(project, field)) {
            SheetCell value = SheetCell.money(amount).looking(Look.MONEY.align("left"));
            row(Mark.field(document, project.id(), field), field.label() + "（万元）", value);
        }
    }

    /** A text; no row where the layout has no such cell. */
    public void text(Field field, @Nullable String text) {
        if (text != null) {
            row(Mark.field(document, project.id(), field), field.label(), SheetCell.text(text));
        }
    }

    /** A row for each period. */
    public void plan(@Nullable SpendingPlan plan) {
        List<PlanPeriod> periods = plan == null ? List.of() : plan.periods();
        String head = plan == null || plan.head().isBlank() ? Field.PLAN.label() : plan.head();
        for (int i = 0; i < periods.size(); i++) {
            row(
                    Mark.period(document, project.id(), i),
                    head + "　" + periods.get(i).name(),
                    figure(periods.get(i)));
        }
    }

    /** What must be known of the table as a whole. */
    public void remark(String text) {
        List<SheetCell> cells = label("说明");
        cells.add(SheetCell.of(text, Look.TEXT.unreviewed()));
        cells.addAll(rest());
        cells.addAll(List.of(SheetCell.text(""), SheetCell.text("")));
        block.add(cells);
    }

    private void row(Mark mark, String label, SheetCell value) {
        List<SheetCell> cells = label(label);
        cells.add(flags.on(value, mark));
        cells.addAll(rest());
        cells.addAll(flags.links(List.of(mark), Look.TEXT));
        block.add(cells);
        block.mark(mark, VALUE_COLUMN);
    }

    private List<SheetCell> label(String label) {
        return new ArrayList<>(List.of(
                SheetCell.of(unit, Look.TEXT.quiet()),
                SheetCell.of(project.title(), Look.TEXT.quiet()),
                SheetCell.text(""),
                SheetCell.text(""),
                SheetCell.text(""),
                SheetCell.of(label, Look.LABEL)));
    }

    /** What indicator rows have right of the description. */
    private static List<SheetCell> rest() {
        return List.of(SheetCell.text(""), SheetCell.text(""));
    }

    /** A period's figure as a number, a percentage as one too; the text where it is none. */
    private static SheetCell figure(PlanPeriod period) {
        BigDecimal figure = period.figure();
        Look left = Look.MONEY.align("left");
        if (figure == null) {
            return SheetCell.text(period.text());
        }
        if (!period.percent()) {
            return SheetCell.number(figure, left.format(figure.scale() > 0 ? "#,##0.00" : "#,##0"));
        }
        boolean whole = figure.stripTrailingZeros().scale() <= 0;
        return SheetCell.number(figure.movePointLeft(2), left.format(whole ? "0%" : "0.00%"));
    }
}
