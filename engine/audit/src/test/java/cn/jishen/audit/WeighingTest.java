package cn.jishen.audit;

import static cn.jishen.rules.weighing.Link.Scope.EFFECT_ROWS;
import static cn.jishen.rules.weighing.Link.Scope.PROJECT;
import static cn.jishen.rules.weighing.Link.Scope.ROW;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
import cn.jishen.rules.weighing.Link;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeighingTest {
    private static final boolean WITHDRAWS = true;
    private static final boolean SUPPRESSES = false;

    @Test
    void effectOnTheSameRow_isWithdrawn() {
        TestRules rules = two().links(new Link("T01", "T02", ROW, WITHDRAWS));
        assertThat(found(rules, Samples.project("P1", "", "T01 T02", "T02"))).containsExactly("T01 1", "T02 2");
    }

    @Test
    void effectOnTheSameRow_isSuppressed() {
        TestRules rules = two().links(new Link("T01", "T02", ROW, SUPPRESSES));
        assertThat(found(rules, Samples.project("P1", "", "T01 T02", "T02")))
                .containsExactly("T01 1", "T02 1 <T01", "T02 2");
    }

    @Test
    void projectScope_reachesRowsOfThisProjectOnly() {
        TestRules rules = two().links(new Link("T01", "T02", PROJECT, WITHDRAWS));
        assertThat(found(rules, Samples.project("P1", "T01", "T02"), Samples.project("P2", "", "T02")))
                .containsExactly("T01", "T02 1");
    }

    @Test
    void effectRowScope_reachesRowsOfEffectOnly() {
        TestRules rules = two().links(new Link("T01", "T02", EFFECT_ROWS, SUPPRESSES));
        Project project = Samples.project(
                "P1", "T01", List.of(Samples.row("P1", 1, "数量指标", "T02"), Samples.row("P1", 2, "社会效益指标", "T02")));
        assertThat(found(rules, project)).containsExactly("T01", "T02 1", "T02 2 <T01");
    }

    @Test
    void causeThatIsItselfWithdrawn_explainsNothing() {
        TestRules rules = two().rule("T03", "警告", "X2")
                .links(new Link("T01", "T02", ROW, WITHDRAWS), new Link("T02", "T03", ROW, WITHDRAWS));
        assertThat(found(rules, Samples.project("P1", "", "T01 T02 T03"))).containsExactly("T01 1", "T03 1 -");
    }

    @Test
    void causeThatIsItselfSuppressed_stillExplains() {
        TestRules rules = two().rule("T03", "警告", "X2")
                .links(new Link("T01", "T02", ROW, SUPPRESSES), new Link("T02", "T03", ROW, SUPPRESSES));
        assertThat(found(rules, Samples.project("P1", "", "T01 T02 T03")))
                .containsExactly("T01 1", "T02 1 <T01", "T03 1 <T02");
    }

    @Test
    void mergedRule_countsOnceAndIsNotWeighedAgainstItsRow() {
        TestRules rules = two().merged("T02");
        assertThat(found(rules, Samples.project("P1", "", "T01 T02", "T02", "T02")))
                .containsExactly("T01 1", "T02 1", "T02 2 -", "T02 3 -");
    }

    @Test
    void mergedRuleWithEveryRowSuppressed_countsNotAtAll() {
        TestRules rules = two().merged("T02").links(new Link("T01", "T02", ROW, SUPPRESSES));
        assertThat(found(rules, Samples.project("P1", "", "T01 T02", "T01 T02")))
                .containsExactly("T01 1", "T02 1 <T01", "T01 2", "T02 2 <T01");
    }

    @Test
    void mergedRuleWithItsFirstRowSuppressed_countsTheNext() {
        TestRules rules = two().merged("T02").links(new Link("T01", "T02", ROW, SUPPRESSES));
        assertThat(found(rules, Samples.project("P1", "", "T01 T02", "T02", "T02")))
                .containsExactly("T01 1", "T02 1 <T01", "T02 2", "T02 3 -");
    }

    @Test
    void rowWithSeveral_countsTheGravest() {
        TestRules rules = two().rule("T03", "错误", "K1");
        assertThat(found(rules, Samples.project("P1", "", "T02 T03"))).containsExactly("T02 1 -", "T03 1");
    }

    @Test
    void rowWithSeveralOfOneSeverity_countsTheEarlierOfTheCatalogue() {
        TestRules rules = two().rule("T03", "警告", "X2");
        assertThat(found(rules, Samples.project("P1", "", "T03 T02"))).containsExactly("T02 1", "T03 1 -");
    }

    @Test
    void findingsOnTheProject_areNotWeighedAgainstEachOther() {
        assertThat(found(two(), Samples.project("P1", "T01 T02", "正常"))).containsExactly("T01", "T02");
    }

    @Test
    void oneRule_countsOnEveryRow() {
        assertThat(found(two(), Samples.project("P1", "", "T01", "T01", "T01"), Samples.project("P2", "", "T01")))
                .containsExactly("T01 1", "T01 2", "T01 3", "T01 1");
    }

    @Test
    void ruleWithoutItem_costsNothingAndWeighsNothing() {
        TestRules rules = two().rule("T00", "错误", "");
        assertThat(found(rules, Samples.project("P1", "", "T00 T01"))).containsExactly("T00 1 -", "T01 1");
    }

    private static TestRules two() {
        return new TestRules().rule("T01", "错误", "W1").rule("T02", "警告", "X2");
    }

    /** “T02 1” counts, “T02 1 -” does not, “T02 1 <T01” is suppressed. */
    private static List<String> found(TestRules rules, Project... projects) {
        DocumentAudit audit = rules.auditor().audit(Samples.disclosure(projects));
        assertThat(audit.failures()).isEmpty();
        return audit.findings().stream().map(WeighingTest::print).toList();
    }

    private static String print(WeighedFinding f) {
        String at = f.rule() + (f.row() == null ? "" : " " + f.row());
        return f.suppressedBy() != null ? at + " <" + f.suppressedBy() : f.counted() ? at : at + " -";
    }
}
