package cn.jishen.rules.plans;

import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.rules.words.Parameters;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the rules on spending cannot judge of a plan that was read. */
public final class PlanDoubt {
    private PlanDoubt() {}

    /** What is left for people to look at; null when the rules can judge the whole plan, or there is none to judge. */
    public static @Nullable Unreviewed of(Project project, Parameters parameters) {
        SpendingPlan plan = project.plan();
        if (plan == null || plan.lastFilled() == null) {
            return null;
        }
        Progress progress = Progress.of(project, parameters);
        int month = parameters.count("支出后置·月");
        if (progress == null) {
            return unreviewed(
                    project, plan, "支出计划“" + plan.print() + "”看不出是百分数还是金额、是累计数还是当期数，支出进度未审", "核对原件；填累计百分数并写上%");
        }
        if (!progress.tells(month, parameters.of("支出后置·下限"))) {
            String names = plan.periods().stream().map(PlanPeriod::name).collect(Collectors.joining("、"));
            return unreviewed(
                    project, plan, "支出计划各期是" + names + "，看不出到" + month + "月底的累计支出，上半年进度未审", "对照用款计划人工核对上半年进度");
        }
        return null;
    }

    private static Unreviewed unreviewed(Project project, SpendingPlan plan, String why, String advice) {
        return new Unreviewed(project.title() + "的资金支出计划", why + "\n建议：" + advice, plan.location());
    }
}
