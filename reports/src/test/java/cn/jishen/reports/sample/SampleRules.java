package cn.jishen.reports.sample;

import cn.jishen.facts.finding.Basis;
import cn.jishen.facts.finding.DefectClass;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import java.util.List;

/** A small catalogue, and the ministry's eight review items. */
public final class SampleRules {
    private static final Basis P88 = new Basis("P88", "财预〔2015〕88号", false);
    private static final Basis P101 = new Basis("P101", "财预〔2021〕101号", true);
    private static final Basis EXP = new Basis("EXP", "审核惯例", true);

    public static final List<ReviewItem> ITEMS = List.of(
            new ReviewItem("W1", "规范完整性", "完整性", 10, true),
            new ReviewItem("W2", "明确清晰性", "完整性", 10, true),
            new ReviewItem("X1", "目标相关性", "相关性", 15, true),
            new ReviewItem("X2", "指标科学性", "相关性", 15, true),
            new ReviewItem("S1", "绩效合理性", "适当性", 15, true),
            new ReviewItem("S2", "资金匹配性", "适当性", 15, true),
            new ReviewItem("K1", "实现可能性", "可行性", 10, true),
            new ReviewItem("K2", "条件充分性", "可行性", 10, false));

    public static final List<Rule> ALL = List.of(
            rule("W02", "不涉及却填指标值", "NA-CONTRADICTION", Severity.ERROR, "W1", P88, "删除该行，或换成真实指标"),
            rule("W03", "填写“不涉及”", "NA-ENTRY", Severity.HINT, "W1", EXP, "删除该行"),
            rule("D01", "指标值重复粘连", "VALUE-MALFORMED", Severity.ERROR, "W1", P88, "改为{修复值}"),
            rule("W05", "支出计划缺期", "PLAN-GAP", Severity.HINT, "W1", EXP, "无支出的时点填0"),
            rule("D10", "年度错误", "YEAR-STALE", Severity.ERROR, "W1", EXP, "改为{预算年度}年并核对任务是否为当年"),
            rule("X24", "绩效目标照抄资金用途", "GOAL-COPIES-PURPOSE", Severity.ERROR, "W2", P101, "写明产出数量、质量、时限和效果"),
            rule("X03", "目标与指标值不一致", "GOAL-VALUE-CONFLICT", Severity.ERROR, "X1", P101, "两处改为一致"),
            rule("X06", "定性且不可衡量", "UNMEASURABLE", Severity.WARNING, "X2", P101, "改为数值，或写明分档标准"),
            rule("X07", "数量指标填成比率", "QUANTITY-AS-RATE", Severity.WARNING, "X2", P101, "填写实物量"),
            rule("X10", "比较方向相反", "DIRECTION-WRONG", Severity.ERROR, "X2", P88, "改为≤"),
            rule("X29", "描述照抄名称", "DESC-COPIES-NAME", Severity.HINT, "X2", EXP, "写明计算口径"),
            rule("S01", "成本控制数大于预算数", "COST-OVER-BUDGET", Severity.ERROR, "S2", P101, "改为不大于预算数"),
            rule("S08", "依据空泛", "BASIS-VAGUE", Severity.WARNING, "K1", P101, "写明文件名称、文号或数据来源"),
            rule("K01", "年底未达100%", "PLAN-NOT-COMPLETE", Severity.WARNING, "K1", EXP, "12月底填100%，或说明结转原因"),
            rule("K02", "机械均分", "PLAN-UNIFORM", Severity.HINT, "K1", EXP, "按工程进度或合同付款节点测算"));

    private SampleRules() {}

    static Rule of(String id) {
        return ALL.stream().filter(r -> r.id().equals(id)).findFirst().orElseThrow();
    }

    private static Rule rule(
            String id, String name, String defectClass, Severity severity, String item, Basis basis, String advice) {
        return new Rule(
                id,
                name,
                defectClass,
                DefectClass.labelOf(defectClass),
                List.of(severity),
                item,
                basis.equals(EXP) ? List.of(EXP) : List.of(basis, EXP),
                "绩效目标表中不应出现“" + name + "”的情形，填报内容应当真实、完整、可核对。",
                "执行监控和年终自评按表中数值计分，写错之后得出的结论不可信。",
                advice,
                "更换管道长度｜≥32公里｜2026年管网改造计划",
                "更换管道长度｜完成较好｜历史行业标准");
    }
}
