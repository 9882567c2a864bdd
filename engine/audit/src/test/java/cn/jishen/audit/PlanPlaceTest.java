package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanPlaceTest {
    private static final Auditor AUDITOR = Auditor.load(LocalDate.of(2026, 3, 1));
    private static final List<String> PERIODS = List.of("3月底", "6月底", "10月底", "12月底");

    @Test
    void findingsOfOnePeriod_pointAtItsCell() {
        assertThat(columns("K01a", "15%", "55%", "40%", "100%")).containsExactly(3);
        assertThat(columns("K01b", "15%", "40%", "70%", "90%")).containsExactly(4);
        assertThat(columns("K01b", "15%", "40%", "70%", "")).containsExactly(4);
        assertThat(columns("K03", "5%", "20%", "70%", "100%")).containsExactly(2);
        assertThat(columns("W05", "15%", "40%", "", "100%")).containsExactly(3);
        assertThat(columns("W05", "", "", "70%", "")).containsExactly(4);
    }

    @Test
    void blankPeriod_hasTheWholePlanForEvidence() {
        assertThat(findings("W05", "15%", "40%", "", "100%"))
                .extracting(WeighedFinding::evidence)
                .containsExactly("15%/40%/—/100%");
    }

    /** The columns that the findings of a rule point at, for a plan whose periods stand in columns 1 to 4. */
    private static List<Integer> columns(String rule, String... figures) {
        return findings(rule, figures).stream()
                .map(finding -> finding.location().column())
                .toList();
    }

    private static List<WeighedFinding> findings(String rule, String... figures) {
        List<PlanPeriod> periods = new ArrayList<>();
        for (int i = 0; i < figures.length; i++) {
            Location cell = Location.inTable(1, List.of(1), 5, i + 1);
            periods.add(PlanPeriod.of(PERIODS.get(i), figures[i], cell, Grammar.shipped()));
        }
        SpendingPlan plan = new SpendingPlan("资金支出计划（%）", periods, Location.inTable(1, List.of(1), 4, 1));
        Money budget = Money.ofWan("12");
        Project project = new Project(
                "P1", null, "P1", "水质监测费", budget, budget, null, "监测", "监测", plan, List.of(), true, Places.NONE);
        return AUDITOR.audit(Samples.disclosure(project)).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }
}
