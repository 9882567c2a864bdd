package cn.jishen.facts.disclosure;

import cn.jishen.facts.value.Money;
import cn.jishen.facts.value.date.PeriodEnd;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 资金支出计划: figures of the periods, in their order, up to the end of each or, where the heads name stretches of
 * time, of each alone.
 *
 * @param head the head of its row, which says in what the figures should be: 资金支出计划（%）
 * @param periods in the order of the year, four in the provincial form
 * @param location the plan as a whole
 */
public record SpendingPlan(String head, List<PlanPeriod> periods, Location location) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int MONTHS = 12;

    public SpendingPlan {
        periods = List.copyOf(periods);
    }

    /** Whether the head asks for percentages. */
    public boolean isHeadedPercent() {
        return head.contains("%") || head.contains("％") || head.contains("百分比");
    }

    /** Whether any figure carries a % sign. */
    public boolean hasPercentSigns() {
        return periods.stream().anyMatch(PlanPeriod::percent);
    }

    /** The last period, which should hold the whole; NoSuchElementException for a plan without periods. */
    public PlanPeriod last() {
        return periods.stream().reduce((before, next) -> next).orElseThrow();
    }

    /** The last period that is filled; null when all are blank. */
    public @Nullable PlanPeriod lastFilled() {
        PlanPeriod last = null;
        for (PlanPeriod period : periods) {
            last = period.isBlank() ? last : period;
        }
        return last;
    }

    /** The periods that are blank. */
    public List<PlanPeriod> blanks() {
        return periods.stream().filter(PlanPeriod::isBlank).toList();
    }

    /** Whether the first period is blank. */
    public boolean isBlankAtStart() {
        return !periods.isEmpty() && periods.get(0).isBlank();
    }

    /** Whether a period between the first and the last is blank. */
    public boolean isBlankInside() {
        return periods.size() > 2
                && periods.subList(1, periods.size() - 1).stream().anyMatch(PlanPeriod::isBlank);
    }

    /** Whether the last period is blank. */
    public boolean isBlankAtEnd() {
        return !periods.isEmpty() && periods.get(periods.size() - 1).isBlank();
    }

    /** Whether every filled period holds a number. */
    public boolean isReadable() {
        return periods.stream().allMatch(p -> p.isBlank() || p.figure() != null);
    }

    /**
     * Whether the figures are amounts in 万元 and not percentages: no figure carries a % sign, and the head says 万元 and
     * not %; or the last figure is the budget, or is near it, not 100, while every figure has two decimals; or it is
     * too large for a percentage and not for the budget. A budget of exactly 100 万元 leaves both readings open and is
     * read as %.
     *
     * @param budget null where it is not known; then only the head tells
     * @param tolerance how far, in 万元, the last figure may be from the budget and still be it
     * @param low the smallest share of the budget that is near it: 0.9
     * @param high the largest share: 1.1
     */
    public boolean isInAmounts(@Nullable Money budget, BigDecimal tolerance, BigDecimal low, BigDecimal high) {
        if (hasPercentSigns()) {
            return false;
        }
        if (!isHeadedPercent() && head.contains("万元")) {
            return true;
        }
        PlanPeriod last = lastFilled();
        BigDecimal figure = last == null ? null : last.figure();
        boolean open =
                budget == null || budget.wan().signum() == 0 || budget.wan().compareTo(HUNDRED) == 0;
        if (budget == null || open || !isReadable() || figure == null) {
            return false;
        }
        BigDecimal most = budget.wan().multiply(high);
        boolean equal = new Money(figure).equals(budget, tolerance);
        boolean near = figure.compareTo(HUNDRED) != 0
                && figure.compareTo(budget.wan().multiply(low)) >= 0
                && figure.compareTo(most) <= 0;
        boolean noPercentage = figure.compareTo(HUNDRED.multiply(high)) > 0 && figure.compareTo(most) <= 0;
        return equal || (near && hasTwoDecimals()) || noPercentage;
    }

    /** Whether every figure is written with two decimals, as amounts in 万元 are. */
    public boolean hasTwoDecimals() {
        return periods.stream().map(PlanPeriod::figure).allMatch(figure -> figure == null || figure.scale() == 2);
    }

    /**
     * Whether the periods cut the year into equal parts, of which none can have been lost: 上半年 and 全年, four
     * quarters, twelve months.
     */
    public boolean isInEvenSteps() {
        int count = periods.size();
        for (int i = 0; i < count; i++) {
            PeriodEnd end = periods.get(i).end();
            if (end == null || end.month() * count != MONTHS * (i + 1)) {
                return false;
            }
        }
        return count > 1;
    }

    /**
     * Whether the heads name stretches of time that follow one another (一季度, 二季度), so that a figure may be of its
     * stretch and not up to its end. 3月份, 6月份, 9月份, 12月份 leave gaps and are points in time.
     */
    public boolean isOfStretches() {
        return isInEvenSteps() && periods.stream().skip(1).anyMatch(this::isStretch);
    }

    /** Whether the last head names the last stretch of the year, and not all of it (全年). */
    public boolean isLastOfItsOwn() {
        return isStretch(last());
    }

    private boolean isStretch(PlanPeriod period) {
        return period.isStretchOf(MONTHS / periods.size());
    }

    /** Whether the periods may be all that the form has: as many as the usual form, or equal parts of the year. */
    public boolean isWhole(int usual) {
        return periods.size() >= usual || isInEvenSteps();
    }

    /** “20%/40%/—/100%”. */
    public String print() {
        return String.join(
                "/", periods.stream().map(p -> p.isBlank() ? "—" : p.text()).toList());
    }
}
