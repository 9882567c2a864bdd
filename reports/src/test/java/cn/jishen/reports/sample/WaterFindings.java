package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Finding;
import cn.jishen.facts.finding.Rule;
import cn.jishen.facts.finding.Severity;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a reviewer would say of the water bureau's tables. */
final class WaterFindings {
    private final Disclosure disclosure;
    private final List<WeighedFinding> findings = new ArrayList<>();

    private WaterFindings(Disclosure disclosure) {
        this.disclosure = disclosure;
    }

    static List<WeighedFinding> of(Disclosure disclosure) {
        WaterFindings all = new WaterFindings(disclosure);
        all.pipes();
        all.others();
        all.vagueBases();
        return List.copyOf(all.findings);
    }

    private void pipes() {
        String id = WaterBureau.PIPES;
        add("X03", id, null, Field.GOAL, "更换老旧管道32公里", "目标写32公里，第1行指标值为≥28公里", "核实后把两处改为一致");
        add("X07", id, 2, Field.VALUE, "≥95%", "数量指标“工程完成率”的指标值是比率，看不出完成多少工程量", "改为“完成管道工程≥32公里”，完成率移到时效或质量指标");
        add("S01", id, 5, Field.VALUE, "≤9200万元", "成本上限9200万元，大于预算数860万元，是预算的10.70倍", "≤9200万元 → ≤860万元");
        add("X06", id, 6, Field.VALUE, "效果明显", "“效果明显”既无数值也无分档标准，第三方无法判断是否完成", "改为“年节水量≥[ ]万立方米”或“漏损率≤9%”");
        add("X10", id, 7, Field.VALUE, "≥30件", "投诉件数越少越好，却用了≥", "≥30件 → ≤30件");
        add("W02", id, 8, Field.VALUE, "≥95%", "写明不涉及，却设≥95%，自评时会按该值得分或扣分", "删除该行，或换成真实指标");
        WeighedFinding follows = make("W03", id, 8, Field.LEVEL3, "本项目不涉及生态效益", "不适用的指标不必列示", "删除该行");
        findings.add(new WeighedFinding(follows.raised(), "W02", false, null));
    }

    private void others() {
        String meters = WaterBureau.METERS;
        add(
                "X24",
                meters,
                null,
                Field.GOAL,
                "购置并安装远传水表，替换到期的机械水表。",
                "绩效目标与资金用途完全相同，没有写出产出与效果",
                "如“换装远传水表≥6500只，抄表准确率≥99%，漏收水费减少[ ]万元”");
        add("K02", meters, null, Field.PLAN, "25%/50%/75%/100%", "四期按25%机械均分", "按合同付款节点测算，如“10%/30%/70%/100%”");
        add("X06", meters, 5, Field.VALUE, "长期持续", "“长期持续”不可衡量", "改为“人工抄表户数下降≥80%”");
        WeighedFinding copied = make("X29", meters, 5, Field.DESCRIPTION, "抄表工作有序开展", "描述与名称相同，没有口径", "写明计算方法");
        findings.add(new WeighedFinding(copied.raised(), "X06", false, null));
        add("D01", WaterBureau.FLOOD, 4, Field.VALUE, "≤≤60分钟", "比较符号重复录入，按≤60分钟试算", "≤≤60分钟 → ≤60分钟");
        add("W05", WaterBureau.FLOOD, null, Field.PLAN, "—/—/60%/90%", "3月底、6月底未填", "无支出填0，如“0%/0%/60%/100%”");
        add("K01", WaterBureau.FLOOD, null, Field.PLAN, "90%", "12月底累计为90%，未达到100%", "12月底填100%，或说明结转原因");
        add(
                "D10",
                WaterBureau.LEAFLETS,
                null,
                Field.GOAL,
                "2025年印制节水宣传册2万册",
                "写的是2025年，预算年度是2026年",
                "改为2026年并核对任务是否为当年");
        WeighedFinding waived =
                make("X29", WaterBureau.PUMPS, 4, Field.DESCRIPTION, "每座泵站每年的维护支出", "描述没有写出分摊方法", "写明总额除以座数");
        findings.add(waived(waived, "财政所确认该写法为统一口径，2026年起不再提示"));
    }

    /** One class over many rows: every row is a finding, one costs. */
    private void vagueBases() {
        boolean first = true;
        for (int row : new int[] {2, 6, 7, 8}) {
            WeighedFinding finding = make(
                    "S08", WaterBureau.PIPES, row, Field.BASIS, "历史行业标准", "依据“历史行业标准”没有指明文件或数据来源", "写明标准名称、文号或历史数据的年度");
            findings.add(new WeighedFinding(finding.raised(), null, first, null));
            first = false;
        }
        add("S08", WaterBureau.METERS, 2, Field.BASIS, "行业标准", "依据“行业标准”没有指明是哪一项标准", "如“CJ/T 224—2012《电子远传水表》”");
    }

    private void add(
            String rule,
            String project,
            @Nullable Integer row,
            Field field,
            String evidence,
            String says,
            String advice) {
        findings.add(make(rule, project, row, field, evidence, says, advice));
    }

    private WeighedFinding make(
            String id,
            String project,
            @Nullable Integer row,
            Field field,
            String evidence,
            String says,
            String advice) {
        Rule rule = SampleRules.of(id);
        Severity severity = rule.severities().get(0);
        Project table = disclosure.projects().stream()
                .filter(p -> p.id().equals(project))
                .findFirst()
                .orElseThrow();
        Location place = table.places().of(field);
        if (row != null) {
            Indicator indicator = table.indicators().get(row - 1);
            place = indicator.places().of(field).narrowedTo(evidence, indicator.text(field));
        }
        return new WeighedFinding(
                new Finding(
                        id,
                        rule.defectClass(),
                        severity,
                        "部门",
                        project,
                        row,
                        field,
                        evidence,
                        says,
                        advice,
                        rule.basisText(),
                        place,
                        null),
                null,
                true,
                null);
    }

    private static WeighedFinding waived(WeighedFinding f, String reason) {
        return new WeighedFinding(
                new Finding(
                        f.rule(),
                        f.defectClass(),
                        f.severity(),
                        f.part(),
                        f.project(),
                        f.row(),
                        f.field(),
                        f.evidence(),
                        f.message(),
                        f.suggestion(),
                        f.basis(),
                        f.location(),
                        null),
                null,
                false,
                reason);
    }
}
