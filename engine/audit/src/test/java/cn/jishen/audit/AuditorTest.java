package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.Disclosure;
import cn.jishen.facts.DocumentAudit;
import cn.jishen.facts.Indicator;
import cn.jishen.facts.Location;
import cn.jishen.facts.Money;
import cn.jishen.facts.Places;
import cn.jishen.facts.PlanPeriod;
import cn.jishen.facts.Project;
import cn.jishen.facts.SpendingPlan;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditorTest {
    private static final Auditor AUDITOR = Auditor.load(LocalDate.of(2026, 3, 1));

    @Test
    void planThatEndsShort_isFoundAndCostsPoints() {
        DocumentAudit audit = AUDITOR.audit(disclosure(List.of(project("P1", plan("20%", "45%", "70%", "95%")))));
        assertThat(audit.failures()).isEmpty();
        assertThat(audit.findings()).extracting("rule").contains("K01b");
        assertThat(audit.scores().get("P1").of()).isEqualByComparingTo("90");
        System.out.println(audit);
    }

    static SpendingPlan plan(String... texts) {
        List<String> names = List.of("3月底", "6月底", "10月底", "12月底");
        List<PlanPeriod> periods = new java.util.ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            periods.add(PlanPeriod.of(names.get(i), texts[i], Location.NOWHERE));
        }
        return new SpendingPlan("资金支出计划（%）", periods, Location.NOWHERE);
    }

    static Project project(String code, SpendingPlan plan) {
        Indicator row =
                Indicator.of(code, 1, "效益指标", "生态效益指标", "本项目不涉及生态效益", "本项目不涉及生态效益", "≥95%", "工作计划", Places.NONE);
        return new Project(
                code,
                null,
                code,
                "水质监测费",
                Money.ofWan("12"),
                Money.ofWan("12"),
                null,
                "用于水质监测",
                "完成水质监测",
                plan,
                List.of(row),
                true,
                Places.NONE);
    }

    static Disclosure disclosure(List<Project> projects) {
        return new Disclosure(
                "a.docx", "00", null, "某县水务局", 2026, null, List.of(), List.of(), List.of(), projects, List.of(),
                List.of());
    }
}
