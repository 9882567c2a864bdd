package cn.jishen.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A 资金支出计划: cumulative figures of the periods, in their order.
 *
 * @param head the head of its row, which says in what the figures should be: 资金支出计划（%）
 * @param periods in the order of the year, four in the provincial form
 * @param location the plan as a whole
 */
public record SpendingPlan(String head, List<PlanPeriod> periods, Location location) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

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

    /** The last period that is filled; null when all are blank. */
    public @Nullable PlanPeriod lastFilled() {
        PlanPeriod last = null;
        for (PlanPeriod period : periods) {
            last = period.isBlank() ? last : period;
        }
        return last;
    }

    /** Whether every filled period holds a number. */
    public boolean isReadable() {
        return periods.stream().allMatch(p -> p.isBlank() || p.figure() != null);
    }

    /**
     * The cumulative share of each period in %; null for a blank period.
     *
     * @param budget when given, the figures are amounts in 万元 and this is the whole; null when they are percentages
     */
    public List<@Nullable BigDecimal> shares(@Nullable Money budget) {
        BigDecimal whole = budget == null || budget.wan().signum() == 0 ? HUNDRED : budget.wan();
        List<@Nullable BigDecimal> shares = new ArrayList<>();
        for (PlanPeriod period : periods) {
            BigDecimal figure = period.figure();
            shares.add(figure == null ? null : figure.multiply(HUNDRED).divide(whole, MathContext.DECIMAL32));
        }
        return shares;
    }

    /** “20%/40%/—/100%”. */
    public String print() {
        return String.join(
                "/", periods.stream().map(p -> p.isBlank() ? "—" : p.text()).toList());
    }
}
