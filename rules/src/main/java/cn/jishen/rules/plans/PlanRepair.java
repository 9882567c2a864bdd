package cn.jishen.rules.plans;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.finding.Mending;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.raise.Share;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a spending plan would read if it were filled right, for suggestions. */
public final class PlanRepair {
    private static final int DIGITS = 6;

    private PlanRepair() {}

    /** The names of the periods that are blank: “3月底、6月底”. */
    public static String blanks(SpendingPlan plan) {
        return String.join("、", plan.blanks().stream().map(PlanPeriod::name).toList());
    }

    /** What one of the even periods spends, “6.25万元”; the share where the budget is not known. */
    public static String each(Progress progress, @Nullable Money budget) {
        BigDecimal periods = BigDecimal.valueOf(progress.plan().periods().size());
        return budget == null
                ? Share.print(Share.of(BigDecimal.ONE, periods))
                : new Money(budget.wan().divide(periods, DIGITS, RoundingMode.HALF_UP)).print();
    }

    /** Blanks take the figure before them, 0 where there is none; a blank at the end takes 100%, or the budget. */
    public static String filledUp(SpendingPlan plan, @Nullable Progress progress) {
        String whole = progress == null ? "100%" : progress.printWhole();
        List<String> texts = new ArrayList<>();
        String before = "0";
        for (PlanPeriod period : plan.periods()) {
            boolean last = texts.size() == plan.periods().size() - 1;
            before = !period.isBlank() ? period.text() : last ? whole : before;
            texts.add(before);
        }
        return String.join("/", texts);
    }

    /** 0 in the blanks before the first figure; null where another period is blank, whose figure only people know. */
    public static @Nullable Mending zeros(SpendingPlan plan) {
        List<Location> cells = new ArrayList<>();
        for (PlanPeriod period : plan.periods()) {
            if (!period.isBlank() || period.location().equals(Location.NOWHERE)) {
                break;
            }
            cells.add(period.location());
        }
        boolean all = !cells.isEmpty() && cells.size() == plan.blanks().size();
        return all ? new Mending.Fill(cells, plan.hasPercentSigns() ? "0%" : "0") : null;
    }

    /** Figures that were filled for each period alone, added up: 20/30/30/20 gives 20%/50%/80%/100%. */
    public static String addedUp(Progress progress) {
        List<String> texts = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (BigDecimal share : progress.shares()) {
            sum = share == null ? sum : sum.add(share);
            texts.add(Share.print(sum));
        }
        return String.join("/", texts);
    }

    /** No figure below an earlier one: 30/70/60/100 gives 30%/70%/70%/100%. */
    public static String levelled(Progress progress) {
        List<String> texts = new ArrayList<>();
        BigDecimal most = BigDecimal.ZERO;
        for (BigDecimal share : progress.shares()) {
            most = share == null ? most : most.max(share);
            texts.add(Share.print(most));
        }
        return String.join("/", texts);
    }
}
