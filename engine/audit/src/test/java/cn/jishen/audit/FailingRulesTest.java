package cn.jishen.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.Failure;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.WeighedFinding;
import org.junit.jupiter.api.Test;

class FailingRulesTest {
    private static final String BREAKS = "Integer.parseInt(level3) > 0";
    private static final Disclosure TWO_ROWS = Samples.disclosure(Samples.project("P1", "", "T01 T02", "T03"));

    @Test
    void ruleThatThrowsInACondition_losesNoFindingOfOthers() {
        DocumentAudit audit = audit(rules(BREAKS, ""));
        assertThat(audit.findings()).extracting(WeighedFinding::rule).containsExactly("T01", "T03");
        assertThat(audit.failures()).singleElement().satisfies(failure -> {
            assertThat(failure.what()).isEqualTo("审核“a.docx”时规则 T02 试T02 出错，本文件没有这条规则的结果");
            assertThat(failure.why()).contains("监测断面数", "建议：");
        });
    }

    @Test
    void ruleThatThrowsWhileRaising_losesNoFindingOfOthers() {
        DocumentAudit audit = audit(rules("", "Integer.parseInt($行.level3());"));
        assertThat(audit.findings()).extracting(WeighedFinding::rule).containsExactly("T01", "T03");
        assertThat(audit.failures()).extracting(Failure::what).allMatch(what -> what.contains("T02"));
    }

    @Test
    void itemOfTheRuleThatThrew_isUnreviewedAndNotPassed() {
        DocumentAudit audit = audit(rules(BREAKS, ""));
        ScoreSheet sheet = audit.scores().get("P1");
        assertThat(sheet.of()).isEqualByComparingTo("75");
        assertThat(sheet.items())
                .filteredOn(item -> item.item().code().equals("X2"))
                .extracting(ScoreSheet.ItemScore::score)
                .containsOnlyNulls();
        assertThat(audit.unreviewed()).extracting(Unreviewed::why).anyMatch(why -> why.contains("规则 T02 的结果"));
    }

    @Test
    void twoRulesThatThrow_areBothTold() {
        TestRules rules = rules(BREAKS, "").rule("T03", "警告", "S1", BREAKS, "");
        DocumentAudit audit = audit(rules);
        assertThat(audit.findings()).extracting(WeighedFinding::rule).containsExactly("T01");
        assertThat(audit.failures()).hasSize(2);
    }

    @Test
    void inferenceThatThrows_makesTheDocumentAFailure() {
        TestRules rules = rules("", "").text("x", """
                rule "推定 坏"
                when
                    $行 : RowReading(Integer.parseInt(level3) > 0)
                then
                    insertLogical(new Inferred("坏", $行));
                end
                """);
        DocumentAudit audit = audit(rules);
        assertThat(audit.findings()).isEmpty();
        assertThat(audit.scores()).isEmpty();
        assertThat(audit.failures()).extracting(Failure::what).containsExactly("审核“a.docx”时出错，本文件没有审核结果");
    }

    @Test
    void documentThatFails_leavesTheNextAlone() {
        Auditor auditor =
                rules("Integer.parseInt(level3.substring(0, 1)) >= 0", "").auditor();
        Disclosure fine = Samples.disclosure(Samples.project("P1", "", "T01"));
        assertThat(auditor.audit(TWO_ROWS).failures()).hasSize(1);
        assertThat(auditor.audit(Samples.disclosure()).failures()).isEmpty();
        assertThat(auditor.audit(fine).findings())
                .extracting(WeighedFinding::rule)
                .containsExactly("T01");
    }

    private static TestRules rules(String constraint, String consequence) {
        return new TestRules()
                .rule("T01", "错误", "W1")
                .rule("T02", "警告", "X2", constraint, consequence)
                .rule("T03", "提示", "S1");
    }

    private static DocumentAudit audit(TestRules rules) {
        return rules.auditor().audit(TWO_ROWS);
    }
}
