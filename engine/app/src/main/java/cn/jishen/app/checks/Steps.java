package cn.jishen.app.checks;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The steps, each with what it means and an example that is run; a phrase has one meaning and no twin. */
public final class Steps {
    /** What the examples of 那么 are said of. */
    static final String BEFORE_THEN = """
            假如指标行
              | 二级指标 | 三级指标 | 描述   | 指标值       |
              | 时效指标 | 完成时间 | 不涉及 | 10月底前完成 |
            并且支出计划
              | 3月底 | 6月底 | 10月底 | 12月底 |
              | 20%   | 45%   | 70%    | 95%     |
            当审核
            """;

    private static final String AMOUNTS = "项目、金额";
    private static final String COUNTED = "编号、行";
    private static final String SCORES = "审核项、得分";

    private final Draft draft;
    private final RuleIds rules;
    private final Function<Disclosure, DocumentAudit> auditing;
    private @Nullable DocumentAudit audit;

    Steps(RuleIds rules, Grammar grammar, Function<Disclosure, DocumentAudit> auditing) {
        this.draft = new Draft(grammar);
        this.rules = rules;
        this.auditing = auditing;
    }

    @Given("预算年度是{int}")
    @Shown(what = "文件的预算年度；不写就是 2026。", example = "假如预算年度是2027")
    public void year(int year) {
        draft.year(year);
    }

    @Given("单位名称是“{}”")
    @Shown(what = "单位名称；不写就是清河县水务局。", example = "假如单位名称是“清河县林业局”")
    public void unitName(String name) {
        draft.unitName(name);
    }

    @Given("支出总表的项目支出是{bigdecimal}万元")
    @Shown(what = "部门支出总表里的项目支出；不写就是文件里没有。", example = "假如支出总表的项目支出是212.6万元")
    public void projectExpenditure(java.math.BigDecimal wan) {
        draft.projectExpenditure(new Money(wan));
    }

    @Given("部门整体绩效目标是“{}”")
    @Shown(what = "部门整体绩效目标的一段，可以写几步。", example = "假如部门整体绩效目标是“保障城区供水安全”")
    public void wholeGoal(String text) {
        draft.wholeGoal(text);
    }

    @Given("说明里的{word}是“{}”")
    @Shown(what = "文字说明的一段，可以写几步。种类：" + Draft.STATEMENTS + "。", example = "假如说明里的三公说明是“2026年公务接待费预算安排3万元”")
    public void statement(String kind, String text) {
        draft.statement(kind, text);
    }

    @Given("读入时有未审事项“{}”")
    @Shown(what = "读入时没有读到的，审核时是未审事项。", example = "假如读入时有未审事项“第3张表”")
    public void unreviewed(String what) {
        draft.unreviewed(what);
    }

    @Given("{word}表")
    @Shown(what = "项目以外的表，金额以万元计；只有表头就是空表。种类：" + Draft.TABLES + "。列：" + AMOUNTS + "。", example = """
                    假如三公表
                      | 项目           | 金额 |
                      | 三、公务接待费 | 3.00 |
                    """)
    public void table(String kind, DataTable table) {
        List<NamedTable.Line> lines = new ArrayList<>();
        for (Map<String, String> row : Tables.rowsOfAll(table, AMOUNTS)) {
            lines.add(new NamedTable.Line(
                    row.getOrDefault("项目", ""), Values.money("金额", row.getOrDefault("金额", "")), Location.NOWHERE));
        }
        draft.table(kind + "表", lines);
    }

    @Given("项目")
    @Shown(what = "开始一个项目；再写一次就是下一个。两列，左边是" + DraftProject.KEYS + "；没写的有默认内容，任何规则都不报它。", example = """
                    假如项目
                      | 项目名称 | 水质监测费 |
                      | 预算数   | 18.50      |
                    """)
    public void project(DataTable table) {
        draft.begin(Tables.pairs(table, Tables.names(DraftProject.KEYS)));
    }

    @Given("指标行")
    @Shown(
            what = "项目的指标行，可以写几步。列：" + DraftProject.COLUMNS + "；一级指标由二级指标推出，写“" + DraftProject.NO_COLUMN
                    + "”表示版式没有这一列；权重不写就是没有。",
            example = """
                    假如指标行
                      | 二级指标 | 三级指标 | 描述         | 指标值 |
                      | 数量指标 | 巡查管网 | 巡查台账里程 | ≥36公里 |
                    """)
    public void rows(DataTable table) {
        draft.current().rows(Tables.rows(table, Tables.names(DraftProject.COLUMNS)));
    }

    @Given("中期指标行")
    @Shown(what = "同一张表里中期、长期或实施期的指标行，列与指标行相同；年度的另写。不写就是表里没有。", example = """
                    假如中期指标行
                      | 二级指标 | 三级指标 | 指标值   |
                      | 数量指标 | 巡查管网 | ≥108公里 |
                    """)
    public void longTermRows(DataTable table) {
        draft.current().longTermRows(Tables.rows(table, Tables.names(DraftProject.COLUMNS)));
    }

    @Given("支出计划")
    @Shown(what = "资金支出计划，按百分比：第一行各期，第二行数字。不写就是表里没有这一部分。", example = """
                    假如支出计划
                      | 3月底 | 6月底 | 10月底 | 12月底 |
                      | 20%   | 45%   | 70%    | 100%    |
                    """)
    public void plan(DataTable table) {
        planHeaded("资金支出计划（%）", table);
    }

    @Given("表头为“{}”的支出计划")
    @Shown(what = "同上，表头另写。", example = """
                    假如表头为“资金支出计划（万元）”的支出计划
                      | 3月底 | 6月底 | 10月底 | 12月底 |
                      | 5     | 10    | 15     | 20      |
                    """)
    public void planHeaded(String head, DataTable table) {
        Tables.requireTwoLines(table);
        draft.current().plan(head, Tables.line(table, 0), Tables.line(table, 1));
    }

    @Given("该项目的表没有读全")
    @Shown(what = "项目的表有读不出的部分。", example = "假如该项目的表没有读全")
    public void readInPart() {
        draft.current().readInPart();
    }

    @When("审核")
    @Shown(what = "审核以上内容；写在“那么”之前。", example = "当审核")
    public void auditIt() {
        audit = auditing.apply(draft.toDisclosure());
    }

    @Then("报{word}")
    @Shown(what = "这条规则恰好报这几处，一行一处；没写的列不比。列：" + Expectations.COLUMNS + "；行是指标的行号，报在项目上的留空。", example = """
                    那么报W02
                      | 行 | 级别 | 原文         | 问题含 |
                      | 1  | 错误 | 10月底前完成 | 不涉及 |
                    """)
    public void raised(String rule, DataTable table) {
        Expectations expected = Expectations.of(audit);
        expected.raised(rules.known(rule), expected.lines(table, rules));
    }

    @Then("在项目上报{word}，级别“{word}”")
    @Shown(what = "这条规则在项目上报一处，此外不报。", example = "那么在项目上报K01b，级别“错误”")
    public void raisedOnProject(String rule, String severity) {
        Expectations.of(audit).raised(rules.known(rule), List.of(Map.of("行", "", "级别", Values.severity(severity))));
    }

    @Then("不报{word}")
    @Shown(what = "这条规则一处也不报。", example = "那么不报S03")
    public void notRaised(String rule) {
        Expectations.of(audit).raised(rules.known(rule), List.of());
    }

    @Then("{word}归在{word}之下")
    @Shown(what = "前一条规则的问题都由后一条解释，照常列出，不扣分。", example = "那么W03归在W02之下")
    public void suppressed(String effect, String cause) {
        Expectations.of(audit).suppressed(rules.known(effect), rules.known(cause));
    }

    @Then("{word}要计分")
    @Shown(what = "这条规则的问题都扣分。", example = "那么W02要计分")
    public void costs(String rule) {
        Expectations.of(audit).costs(rules.known(rule), true);
    }

    @Then("{word}不计分")
    @Shown(what = "这条规则的问题都不扣分。", example = "那么W03不计分")
    public void costsNothing(String rule) {
        Expectations.of(audit).costs(rules.known(rule), false);
    }

    @Then("计分的是")
    @Shown(what = "扣分的恰好是这些；报在项目上的，行留空。列：" + COUNTED + "。", example = """
                    那么计分的是
                      | 编号 | 行 |
                      | K01b |    |
                      | W01a |    |
                      | W01c |    |
                      | W02  | 1  |
                      | X05a |    |
                    """)
    public void counted(DataTable table) {
        Expectations.of(audit).counted(Tables.rowsOfAll(table, COUNTED), rules);
    }

    @Then("{word}要失分")
    @Shown(what = "没有问题编号、只在计分时看的要求（J 打头）没有满足，某个审核项因此失分。", example = "那么J07要失分")
    public void loses(String id) {
        Expectations.of(audit).loses(id, true);
    }

    @Then("{word}不失分")
    @Shown(what = "这条计分要求满足了，没有一个审核项因此失分。", example = "那么J05不失分")
    public void losesNothing(String id) {
        Expectations.of(audit).loses(id, false);
    }

    @Then("得分是")
    @Shown(what = "唯一一个项目的审核项得分，没写的不比；不能审的，得分写“" + Expectations.UNREVIEWED + "”。列：" + SCORES + "。", example = """
                    那么得分是
                      | 审核项     | 得分 |
                      | 规范完整性 | 3.20 |
                    """)
    public void scores(DataTable table) {
        Expectations.of(audit).scores(Tables.rowsOfAll(table, SCORES));
    }

    @Then("总分{bigdecimal}，满分{bigdecimal}，等级“{word}”")
    @Shown(what = "唯一一个项目的总分、满分和参考档（优、良、中、差）。", example = "那么总分30.53，满分90，等级“差”")
    public void total(java.math.BigDecimal total, java.math.BigDecimal of, String grade) {
        Expectations.of(audit).total(total, of, Values.grade(grade));
    }
}
