package cn.jishen.rules.plans;

import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.raise.Share;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 支出进度: the plan of a project as cumulative shares in %, whether it was filled in percentages or in amounts.
 *
 * @param project the project's id
 * @param plan as written
 * @param budget the whole in 万元 where the plan is in amounts; null where it is in percentages
 * @param shares one for each period, null for a blank one
 */
public record Progress(
        String project, SpendingPlan plan, @Nullable Money budget, List<@Nullable BigDecimal> shares) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String MID_YEAR = "6月底";

    /**
     * Reads the plan of a project; null where the figures cannot be told apart: neither % signs nor a head that says %,
     * and the figures fit no budget; or fractions of 1.
     */
    public static @Nullable Progress of(Project project, Parameters parameters) {
        SpendingPlan plan = project.plan();
        if (plan == null || !plan.isReadable()) {
            return null;
        }
        boolean amounts = plan.isInAmounts(
                project.budget(), parameters.of("按金额填列·容差"), parameters.of("按金额填列·下限"), parameters.of("按金额填列·上限"));
        if (amounts ? project.budget() == null : !isInPercent(plan)) {
            return null;
        }
        Money whole = amounts ? project.budget() : null;
        return new Progress(project.id(), plan, whole, plan.shares(whole));
    }

    private static boolean isInPercent(SpendingPlan plan) {
        PlanPeriod last = plan.lastFilled();
        BigDecimal end = last == null ? null : last.figure();
        boolean fractions = end != null && end.compareTo(BigDecimal.ONE) <= 0;
        boolean complete = end != null && end.compareTo(HUNDRED) == 0;
        return plan.hasPercentSigns() || complete || (plan.isHeadedPercent() && !fractions);
    }

    public boolean isInAmounts() {
        return budget != null;
    }

    /** The share of the last filled period; null when all are blank. */
    public @Nullable BigDecimal end() {
        return shares.stream().filter(Objects::nonNull).reduce(null, (before, next) -> next);
    }

    /** Whether the last filled period reaches 100%, within a tolerance in 百分点. */
    public boolean isComplete(BigDecimal tolerance) {
        BigDecimal end = end();
        return end != null && isWhole(end, tolerance);
    }

    /** Whether a share is 100%, within a tolerance in 百分点. */
    public boolean isWhole(BigDecimal share, BigDecimal tolerance) {
        return share.subtract(HUNDRED).abs().compareTo(tolerance) <= 0;
    }

    /** The sum of all shares, which is 100 where each period was filled for itself and not cumulatively. */
    public BigDecimal sum() {
        return shares.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether each period was filled for itself: the sum is 100 where the last period should be. */
    public boolean isByPeriod(BigDecimal tolerance) {
        return !plan.isBlankAtEnd() && !isComplete(tolerance) && isWhole(sum(), tolerance);
    }

    /** The share planned by the middle of the year, a blank counting as the period before; null when there is none. */
    public @Nullable BigDecimal midYear() {
        return plan.shareBy(MID_YEAR, budget);
    }

    /** The period of the middle of the year; null when there is none. */
    public @Nullable PlanPeriod midYearPeriod() {
        return plan.periods().stream()
                .filter(period -> period.name().equals(MID_YEAR))
                .findFirst()
                .orElse(null);
    }

    /** The first period whose share is below that of an earlier one by more than a tolerance in 百分点; null if none. */
    public @Nullable PlanPeriod fall(BigDecimal tolerance) {
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < shares.size(); i++) {
            BigDecimal share = shares.get(i);
            if (share != null) {
                if (share.add(tolerance).compareTo(most) < 0) {
                    return plan.periods().get(i);
                }
                most = most.max(share);
            }
        }
        return null;
    }

    /**
     * Whether the shares rise by the same step from the first to 100.
     *
     * @param rounding how far an amount may be from the exact one, in 万元; percentages must be exact
     */
    public boolean isEven(BigDecimal rounding) {
        BigDecimal count = BigDecimal.valueOf(shares.size());
        BigDecimal allowed = budget == null ? BigDecimal.ZERO : rounding.multiply(count);
        BigDecimal even = BigDecimal.ZERO;
        for (PlanPeriod period : plan.periods()) {
            even = even.add(whole());
            BigDecimal figure = period.figure();
            if (figure == null || figure.multiply(count).subtract(even).abs().compareTo(allowed) > 0) {
                return false;
            }
        }
        return true;
    }

    /** What the last period should read: 100, or the budget in 万元. */
    private BigDecimal whole() {
        return budget == null ? HUNDRED : budget.wan();
    }

    /** The same for people: “100%” or “20万元”. */
    public String printWhole() {
        return budget == null ? Share.print(HUNDRED) : budget.print();
    }

    /** “35%/70%/100%/100%”; a blank is —. */
    public String printShares() {
        List<String> texts = new ArrayList<>();
        for (BigDecimal share : shares) {
            texts.add(share == null ? "—" : Share.print(share));
        }
        return String.join("/", texts);
    }
}
