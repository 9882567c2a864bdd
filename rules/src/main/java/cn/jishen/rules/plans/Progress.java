package cn.jishen.rules.plans;

import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.raise.Share;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * 支出进度: the plan of a project as cumulative figures, whether it was filled in percentages or in amounts, up to the
 * end of each period or for each alone.
 *
 * @param project the project's id
 * @param plan as written
 * @param budget the whole in 万元 where the plan is in amounts; null where it is in percentages
 * @param figures up to the end of each period, in % or 万元; null for a blank one
 */
public record Progress(
        String project, SpendingPlan plan, @Nullable Money budget, List<@Nullable BigDecimal> figures) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Reads the plan of a project; null where the figures cannot be told apart: neither % signs nor a head that says %,
     * and the figures fit no budget; fractions of 1; heads of stretches (第二季度) over figures that are whole neither
     * at the end nor together, or both.
     */
    public static @Nullable Progress of(ProjectReading project, Parameters parameters) {
        return of(project.project(), parameters);
    }

    /** The same of a project that was not read. */
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
        List<@Nullable BigDecimal> written = new ArrayList<>();
        plan.periods().forEach(period -> written.add(period.figure()));
        Progress asWritten = new Progress(project.id(), plan, whole, written);
        if (!plan.isOfStretches()) {
            return asWritten;
        }
        BigDecimal tolerance = parameters.of("年底进度·容差");
        boolean upToTheEnd = asWritten.isComplete(tolerance);
        boolean eachAlone = asWritten.isWhole(asWritten.sum(), tolerance);
        if (!plan.isLastOfItsOwn() || upToTheEnd == eachAlone) {
            return null;
        }
        return upToTheEnd ? asWritten : new Progress(project.id(), plan, whole, runningSums(written));
    }

    private static List<@Nullable BigDecimal> runningSums(List<@Nullable BigDecimal> figures) {
        List<@Nullable BigDecimal> sums = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal figure : figures) {
            sum = figure == null ? sum : sum.add(figure);
            sums.add(sum);
        }
        return sums;
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

    /** The cumulative share of each period in %; null for a blank period. */
    public List<@Nullable BigDecimal> shares() {
        List<@Nullable BigDecimal> shares = new ArrayList<>();
        figures.forEach(figure -> shares.add(share(figure)));
        return shares;
    }

    private @Nullable BigDecimal share(@Nullable BigDecimal figure) {
        return figure == null || budget == null || budget.wan().signum() == 0
                ? figure
                : figure.multiply(HUNDRED).divide(budget.wan(), MathContext.DECIMAL32);
    }

    /** The share of the last filled period; null when all are blank. */
    public @Nullable BigDecimal end() {
        return shares().stream().filter(Objects::nonNull).reduce(null, (before, next) -> next);
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
        return shares().stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether each period was filled for itself although its head asks for the sum: all add up to 100. */
    public boolean isByPeriod(BigDecimal tolerance) {
        return !plan.isBlankAtEnd() && !isComplete(tolerance) && isWhole(sum(), tolerance);
    }

    /** The first period that ends in a month or after it; null when there is none. */
    public @Nullable PlanPeriod periodBy(int month) {
        return plan.periods().stream()
                .filter(period -> period.end() != null && period.end().month() >= month)
                .findFirst()
                .orElse(null);
    }

    /**
     * The share in % that is planned by the end of that period, a blank counting as the period before and none before
     * as 0: the share by the end of the month, or more where the plan has no period that ends with it.
     */
    public @Nullable BigDecimal shareBy(int month) {
        PlanPeriod period = periodBy(month);
        return period == null ? null : shareAt(plan.periods().indexOf(period));
    }

    /**
     * Whether the plan tells on which side of a limit the share by the end of a month is: it has a period that ends
     * then, or one before has reached the limit, or one after has not.
     */
    public boolean tells(int month, BigDecimal limit) {
        PlanPeriod period = periodBy(month);
        BigDecimal share = shareBy(month);
        if (period == null || period.end() == null || share == null) {
            return false;
        }
        int before = plan.periods().indexOf(period) - 1;
        return period.end().month() == month
                || share.compareTo(limit) < 0
                || (before >= 0 && shareAt(before).compareTo(limit) >= 0);
    }

    private BigDecimal shareAt(int index) {
        BigDecimal share = BigDecimal.ZERO;
        for (BigDecimal each : shares().subList(0, index + 1)) {
            share = each == null ? share : each;
        }
        return share;
    }

    /** The first period whose share is below that of an earlier one by more than a tolerance in 百分点; null if none. */
    public @Nullable PlanPeriod fall(BigDecimal tolerance) {
        List<@Nullable BigDecimal> shares = shares();
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
        BigDecimal count = BigDecimal.valueOf(figures.size());
        BigDecimal allowed = budget == null ? BigDecimal.ZERO : rounding.multiply(count);
        BigDecimal even = BigDecimal.ZERO;
        for (BigDecimal figure : figures) {
            even = even.add(whole());
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
        for (BigDecimal share : shares()) {
            texts.add(share == null ? "—" : Share.print(share));
        }
        return String.join("/", texts);
    }
}
