package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoringTest {
    /** Rows are of full use, lose three tenths of it, or nothing by a hint: 0.2 of one of two demands is lacking. */
    @Test
    void findingsOnRows_takeTheirUseAway() {
        TestRules rules =
                new TestRules().rule("T01", "错误", "X2").rule("T02", "警告", "X2").rule("T03", "提示", "X2");
        ScoreSheet sheet = sheet(rules, Samples.project("P1", "", "T01", "T02", "T03"));
        assertThat(item(sheet, "X2").score()).isEqualByComparingTo("12.00");
        assertThat(item(sheet, "X2").lost())
                .extracting(lost -> lost.rule() + " " + lost.row() + " " + lost.points())
                .containsExactly("T01 1 1.50", "T02 2 1.50");
        assertThat(sheet.of()).isEqualByComparingTo("90");
        assertThat(sheet.grade()).isEqualTo(Grade.GOOD);
    }

    @Test
    void moreGoodRows_makeOneBadRowWeighLess() {
        TestRules rules = new TestRules().rule("T01", "错误", "X2");
        ScoreSheet few = sheet(rules, Samples.project("P1", "", "T01", "正常"));
        ScoreSheet many = sheet(rules, Samples.project("P1", "", "T01", "正常", "正常", "正常", "正常"));
        assertThat(many.total()).isGreaterThan(few.total());
    }

    @Test
    void findingsOnTheProject_takeADemandAndNeverMore() {
        TestRules rules = new TestRules().rule("T01", "错误", "X2").rule("T02", "错误", "X2");
        ItemScore one = item(sheet(rules, Samples.project("P1", "T01", "正常")), "X2");
        ItemScore two = item(sheet(rules, Samples.project("P1", "T01 T02", "正常")), "X2");
        assertThat(one.score()).isEqualByComparingTo("7.50");
        assertThat(two.score()).isEqualByComparingTo("7.50");
        assertThat(two.lost())
                .extracting(lost -> lost.rule() + " " + lost.row() + " " + lost.points())
                .containsExactly("T01 null 3.75", "T02 null 3.75");
    }

    @Test
    void mergedRule_losesPointsForNoRowInParticular() {
        TestRules rules = new TestRules().rule("T01", "警告", "W1").merged("T01");
        ItemScore item = item(sheet(rules, Samples.project("P1", "", "T01", "T01")), "W1");
        assertThat(item.lost())
                .singleElement()
                .satisfies(lost -> assertThat(lost.row()).isNull());
    }

    @Test
    void conditions_areNeverJudged() {
        ScoreSheet sheet = sheet(new TestRules(), Samples.project("P1", "", "正常"));
        assertThat(item(sheet, "K2").score()).isNull();
    }

    @Test
    void projectWithoutBudget_hasFundsUnreviewedAndASmallerWhole() {
        Project project = Samples.project("P1", null, "", null, List.of(Samples.row("P1", 1, "数量指标", "T01")));
        TestRules rules = new TestRules().rule("T01", "错误", "S2");
        DocumentAudit audit = rules.auditor().audit(Samples.disclosure(project));
        ScoreSheet sheet = audit.scores().get("P1");
        assertThat(item(sheet, "S2").score()).isNull();
        assertThat(sheet.of()).isEqualByComparingTo("75");
        assertThat(audit.unreviewed()).extracting(Unreviewed::what).containsExactly("水质监测费：资金匹配性");
        assertThat(item(sheet, "X2").lost()).extracting(ScoreSheet.Lost::rule).containsExactly("T01");
    }

    @Test
    void layoutWithoutBasisAndPlan_hasFeasibilityUnreviewed() {
        Indicator row =
                Indicator.of("P1", 1, "产出指标", "数量指标", "监测断面数", null, "≥6个", null, Places.NONE, Grammar.shipped());
        ScoreSheet sheet = sheet(new TestRules(), Samples.project("P1", "完成监测", List.of(row)));
        assertThat(item(sheet, "K1").score()).isNull();
        assertThat(sheet.of()).isEqualByComparingTo("80");
    }

    @Test
    void layoutWithoutGoalAndPurpose_hasGoalItemsUnreviewed() {
        Project whole = Samples.project("P1", null, "正常");
        Project bare = new Project(
                whole.id(),
                null,
                whole.code(),
                whole.name(),
                whole.budget(),
                null,
                null,
                null,
                null,
                null,
                whole.indicators(),
                true,
                Places.NONE);
        assertThat(sheet(new TestRules(), bare).of()).isEqualByComparingTo("65");
    }

    @Test
    void tableWithoutRows_isNotJudged() {
        ScoreSheet sheet = sheet(new TestRules(), Samples.project("P1", "目标"));
        assertThat(sheet.of()).isZero();
        assertThat(sheet.grade()).isNull();
    }

    @Test
    void vetoAtItsSeverity_holdsTheGradeDown() {
        TestRules rules = new TestRules().rule("T01", "错误", "X2").veto("T01", "错误");
        ScoreSheet sheet = sheet(rules, Samples.project("P1", "", "T01"));
        assertThat(sheet.grade()).isEqualTo(Grade.FAIR);
        assertThat(sheet.vetoedBy()).containsExactly("T01");
        assertThat(sheet.needsConfirmation()).isTrue();
    }

    @Test
    void vetoOfAnotherSeverity_holdsNothing() {
        TestRules rules = new TestRules().rule("T01", "警告", "X2").veto("T01", "错误");
        ScoreSheet sheet = sheet(rules, Samples.project("P1", "", "T01", "正常", "正常", "正常"));
        assertThat(sheet.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(sheet.needsConfirmation()).isFalse();
    }

    @Test
    void vetoNeverRaisesAGrade() {
        TestRules rules = new TestRules();
        for (int i = 1; i <= 9; i++) {
            rules.rule(
                            "T1" + i,
                            "错误",
                            List.of("W1", "W2", "X1", "X2", "S1", "S2", "K1").get(i % 7))
                    .veto("T1" + i, "错误");
        }
        String all = "T11 T12 T13 T14 T15 T16 T17 T18 T19";
        ScoreSheet sheet = sheet(rules, Samples.project("P1", all, "T11", "T12", "T13", "T14", "T15", "T16", "T17"));
        assertThat(sheet.grade()).isEqualTo(Grade.POOR);
    }

    @Test
    void tableReadInPart_needsConfirmation() {
        Project whole = Samples.project("P1", "", "正常");
        Project part = new Project(
                "P1",
                null,
                "P1",
                "水质监测费",
                Money.ofWan("12"),
                null,
                null,
                "",
                "",
                null,
                whole.indicators(),
                false,
                Places.NONE);
        assertThat(sheet(new TestRules(), part).needsConfirmation()).isTrue();
    }

    @Test
    void findingOnTheDocument_costsTheDocumentAndNoProject() {
        TestRules rules = new TestRules().rule("T01", "错误", "W1").rule("T02", "错误", "K1");
        Disclosure plain = Samples.disclosure(Samples.project("P1", "", "正常"));
        Disclosure disclosure = new Disclosure(
                plain.source(),
                plain.sha256(),
                "T01 T02",
                plain.unitName(),
                plain.year(),
                null,
                List.of(),
                List.of(),
                List.of(),
                plain.projects(),
                List.of(),
                List.of());
        DocumentAudit audit = rules.auditor().audit(disclosure);
        assertThat(audit.documentScores()).singleElement().satisfies(score -> {
            assertThat(score.item().code()).isEqualTo("W1");
            assertThat(score.score()).isEqualByComparingTo("7.50");
        });
        assertThat(audit.scores().get("P1").total()).isEqualByComparingTo("90");
        assertThat(audit.findings()).extracting(f -> f.rule() + f.counted()).containsExactly("T01true", "T02false");
    }

    @Test
    void points_doNotDependOnTheOrderOfFindings() {
        TestRules rules =
                new TestRules().rule("T01", "错误", "X2").rule("T02", "警告", "X2").rule("T03", "提示", "X2");
        Project project = Samples.project("P1", "T01 T02 T03", "T01 T02", "T02 T03", "T03 T01", "T02", "T03");
        Disclosure disclosure = Samples.disclosure(project);
        Auditor auditor = rules.auditor();
        List<Object> facts = auditor.readings(disclosure, disclosure.projects()).facts();
        DocumentAudit forward = auditor.judge(disclosure, disclosure.projects(), facts);
        Collections.reverse(facts);
        assertThat(auditor.judge(disclosure, disclosure.projects(), facts)).isEqualTo(forward);
    }

    private static ScoreSheet sheet(TestRules rules, Project project) {
        DocumentAudit audit = rules.auditor().audit(Samples.disclosure(project));
        assertThat(audit.failures()).isEmpty();
        return audit.scores().get(project.id());
    }

    private static ItemScore item(ScoreSheet sheet, String code) {
        return sheet.items().stream()
                .filter(item -> item.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
