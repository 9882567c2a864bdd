package cn.jishen.app.checks;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.value.Money;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps. What each means, with its table, is told in features/README.md; a phrase has one meaning and no twin. */
public final class Steps {
    private final Draft draft = new Draft();
    private final Function<Disclosure, DocumentAudit> auditing;
    private @Nullable DocumentAudit audit;

    Steps(Function<Disclosure, DocumentAudit> auditing) {
        this.auditing = auditing;
    }

    @Given("预算年度是{int}")
    public void year(int year) {
        draft.year(year);
    }

    @Given("单位名称是“{}”")
    public void unitName(String name) {
        draft.unitName(name);
    }

    @Given("支出总表的项目支出是{bigdecimal}万元")
    public void projectExpenditure(java.math.BigDecimal wan) {
        draft.projectExpenditure(new Money(wan));
    }

    @Given("部门整体绩效目标是“{}”")
    public void wholeGoal(String text) {
        draft.wholeGoal(text);
    }

    @Given("说明里的{word}是“{}”")
    public void statement(String kind, String text) {
        draft.statement(kind, text);
    }

    @Given("读入时有未审事项“{}”")
    public void unreviewed(String what) {
        draft.unreviewed(what);
    }

    @Given("{word}表")
    public void table(String kind, DataTable table) {
        List<NamedTable.Line> lines = new ArrayList<>();
        for (Map<String, String> row : Tables.rows(table, java.util.Set.of("项目", "金额"))) {
            String amount = row.getOrDefault("金额", "");
            lines.add(new NamedTable.Line(
                    row.getOrDefault("项目", ""), amount.isEmpty() ? null : Money.ofWan(amount), Location.NOWHERE));
        }
        draft.table(kind, lines);
    }

    @Given("项目")
    public void project(DataTable table) {
        draft.begin(Tables.pairs(table, DraftProject.KEYS));
    }

    @Given("指标行")
    public void rows(DataTable table) {
        draft.current().rows(Tables.rows(table, DraftProject.COLUMNS));
    }

    @Given("支出计划")
    public void plan(DataTable table) {
        draft.current().plan("资金支出计划（%）", Tables.line(table, 0), Tables.line(table, 1));
    }

    @Given("表头为“{}”的支出计划")
    public void planHeaded(String head, DataTable table) {
        draft.current().plan(head, Tables.line(table, 0), Tables.line(table, 1));
    }

    @Given("该项目的表没有读全")
    public void readInPart() {
        draft.current().readInPart();
    }

    @When("审核")
    public void auditIt() {
        audit = auditing.apply(draft.toDisclosure());
    }

    @Then("报{word}")
    public void raised(String rule, DataTable table) {
        Expectations.of(audit).raised(rule, Tables.rows(table, Expectations.COLUMNS));
    }

    @Then("在项目上报{word}，级别“{word}”")
    public void raisedOnProject(String rule, String severity) {
        Expectations.of(audit).raised(rule, List.of(Map.of("行", "", "级别", severity)));
    }

    @Then("不报{word}")
    public void notRaised(String rule) {
        Expectations.of(audit).raised(rule, List.of());
    }

    @Then("{word}归在{word}之下")
    public void suppressed(String effect, String cause) {
        Expectations.of(audit).suppressed(effect, cause);
    }

    @Then("{word}要计分")
    public void costs(String rule) {
        Expectations.of(audit).costs(rule, true);
    }

    @Then("{word}不计分")
    public void costsNothing(String rule) {
        Expectations.of(audit).costs(rule, false);
    }

    @Then("计分的是")
    public void counted(DataTable table) {
        Expectations.of(audit).counted(Tables.rows(table, Expectations.COLUMNS));
    }

    @Then("得分是")
    public void scores(DataTable table) {
        Expectations.of(audit).scores(Tables.rows(table, new TreeSet<>(List.of("审核项", "得分"))));
    }

    @Then("总分{bigdecimal}，满分{bigdecimal}，等级“{word}”")
    public void total(java.math.BigDecimal total, java.math.BigDecimal of, String grade) {
        Expectations.of(audit).total(total, of, grade);
    }
}
