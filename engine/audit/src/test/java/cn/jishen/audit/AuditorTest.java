package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.data.RuleDataException;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.IndicatorCategory;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AuditorTest {
    private static final Auditor AUDITOR = Auditor.load(LocalDate.of(2026, 3, 1));

    @Test
    void disclosureThatSaysNothing_hasNoFindingAndNoScore() {
        DocumentAudit audit = AUDITOR.audit(Samples.disclosure());
        assertThat(audit.failures()).isEmpty();
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.scores()).isEmpty();
        assertThat(audit.documentScores()).isEmpty();
    }

    @Test
    void rowsThatAllDoNotApply_areSaidToBeSoAndNothingOfTheirContentsIsJudged() {
        List<Indicator> rows = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> Indicator.of(
                        "P1", i, "效益指标", "生态效益指标", "不涉及", "不涉及", "不涉及", "不涉及", Places.NONE, Grammar.shipped()))
                .toList();
        DocumentAudit audit = AUDITOR.audit(Samples.disclosure(Samples.project("P1", "完成监测", rows)));
        assertThat(audit.failures()).isEmpty();
        assertThat(audit.findings())
                .filteredOn(f -> f.row() != null)
                .extracting(WeighedFinding::defectClass)
                .isNotEmpty()
                .allMatch(c -> List.of("NA-ENTRY", "NA-CONTRADICTION", "NA-MISPLACED", "BASIS-VAGUE")
                        .contains(c));
    }

    @Test
    void disclosureOfNothingButNotApplicable_failsNoRule() {
        List<Indicator> rows = new ArrayList<>();
        for (IndicatorCategory category : IndicatorCategory.values()) {
            String level2 = category.label() + "指标";
            for (String value : List.of("不涉及", "无", "≥95%", "")) {
                rows.add(Indicator.of(
                        "P1",
                        rows.size() + 1,
                        "不涉及",
                        level2,
                        "不涉及",
                        "不涉及",
                        value,
                        "不涉及",
                        Places.NONE,
                        Grammar.shipped()));
            }
        }
        Project project = new Project(
                "P1",
                null,
                "不涉及",
                "不涉及",
                null,
                null,
                null,
                "不涉及",
                "不涉及",
                Samples.plan("不涉及", "不涉及", "不涉及", "不涉及"),
                rows,
                true,
                Places.NONE);
        DocumentAudit audit = AUDITOR.audit(Samples.disclosure(project));
        assertThat(audit.failures()).isEmpty();
        assertThat(audit.findings()).extracting(WeighedFinding::defectClass).contains("NA-ENTRY", "NA-CONTRADICTION");
    }

    @Test
    void projectWithEmptyCells_failsNoRule() {
        Indicator row = Indicator.of("P1", 1, "", "", "", "", "", "", Places.NONE, Grammar.shipped());
        Project project = Samples.project("P1", "", List.of(row));
        assertThat(AUDITOR.audit(Samples.disclosure(project)).failures()).isEmpty();
    }

    @Test
    void projectOfALayoutWithFewColumns_failsNoRule() {
        Indicator row =
                Indicator.of("P1", 1, "产出指标", "数量指标", "监测断面数", null, "≥6个", null, Places.NONE, Grammar.shipped());
        Project project = new Project(
                "P1", null, "", "水质监测费", null, null, null, null, null, null, List.of(row), true, Places.NONE);
        assertThat(AUDITOR.audit(Samples.disclosure(project)).failures()).isEmpty();
    }

    @Test
    void addedRuleOfAShippedName_takesItsPlace() {
        Auditor stricter = AUDITOR.with(Map.of("K01b.drl", """
                package cn.jishen.rules;
                rule "K01b 年底未达100%%"
                    @编号("K01b") @名称("年底未达100%%") @类别("PLAN-NOT-COMPLETE") @级别("警告") @依据("EXP")
                    @要求("甲") @后果("乙") @问题("丙") @建议("丁") @正例("戊") @反例("己")
                when
                    $项目 : ProjectReading()
                then
                    raise(kcontext, $项目, PLAN, "");
                end
                """.formatted()));
        DocumentAudit audit = stricter.audit(Samples.disclosure(Samples.project("P1", "", "正常")));
        assertThat(audit.findings()).extracting(WeighedFinding::message).contains("丙");
        assertThat(stricter.hash()).isNotEqualTo(AUDITOR.hash());
    }

    @Test
    void addedRuleThatCollects_isHeardBesideTheShippedOnesThatDo() {
        String rule = """
                package cn.jishen.rules;
                rule "K04 全文计划同模板"
                    @编号("K04") @名称("计划") @类别("PLAN-TEMPLATE") @级别("提示") @审核项("K1") @依据("EXP") @要求("a")
                    @后果("b") @问题("{原文}") @建议("c") @正例("d") @反例("e")
                when
                    $文档 : DocumentReading()
                    $全部 : List(size > 0) from collect(ProjectReading())
                then
                    raise(kcontext, $文档, Location.NOWHERE, "有" + $全部.size() + "个项目");
                end
                """;
        DocumentAudit audit =
                AUDITOR.with(Map.of("K04.drl", rule)).audit(Samples.disclosure(Samples.project("P1", "完成监测", "断面")));
        assertThat(audit.findings())
                .filteredOn(f -> f.rule().equals("K04"))
                .extracting(WeighedFinding::evidence)
                .containsExactly("有1个项目");
    }

    @Test
    void addedRuleThatDoesNotCompile_isRefusedWithItsLine() {
        assertThatThrownBy(() ->
                        AUDITOR.with(Map.of("坏.drl", "package cn.jishen.rules;\nrule \"坏\"\nwhen\n  Foo()\nthen\nend")))
                .isInstanceOf(RuleDataException.class)
                .hasMessageContaining("坏.drl 第4行：没有“Foo”这种事实");
    }

    @Test
    void parameterThatIsMoved_changesTheScore() {
        Project project = Samples.project("P1", null, "完成监测", null, List.of());
        Project planned = new Project(
                "P1",
                null,
                "P1",
                project.name(),
                project.budget(),
                null,
                null,
                "用于水质监测",
                "完成监测",
                Samples.plan("20%", "45%", "70%", "95%"),
                List.of(Samples.row("P1", 1, "数量指标", "按台账统计")),
                true,
                Places.NONE);
        Auditor milder = AUDITOR.with("要求份额·错误", new BigDecimal("0.05"));
        assertThat(kept(AUDITOR, planned)).isEqualByComparingTo("6.25");
        assertThat(kept(milder, planned)).isEqualByComparingTo("7.88");
    }

    private static BigDecimal kept(Auditor auditor, Project project) {
        return auditor.without(name -> !name.startsWith("K01b") && name.matches("[A-Z]\\d.*"))
                .audit(Samples.disclosure(project))
                .scores()
                .get("P1")
                .items()
                .get(6)
                .score();
    }
}
