package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms that put other figures beside the year's: of last year, of half a year, of a higher level. */
class ComparedFormTest {
    private static final String TOP =
            "<tr><td>项目名称</td><td colspan=5>茶园改造</td></tr><tr><td>预算数（万元）</td><td colspan=5>30</td></tr>";
    private static final String GOAL = "<tr><td>绩效目标</td><td colspan=5>改造茶园40公顷。</td></tr>";

    private static Disclosure read(String rows) throws UnreadableException {
        String page = "<h1>云岭县茶业站</h1><table><caption>2026年项目绩效目标表</caption>" + rows + "</table>";
        return Reads.bytes(".html", page.getBytes(StandardCharsets.UTF_8));
    }

    private static String head(String last, String now) {
        return "<tr><td>一级指标</td><td>二级指标</td><td>三级指标</td><td>" + last + "</td><td>" + now
                + "</td><td>取值依据</td></tr><tr><td>产出指标</td><td>数量指标</td><td>改造茶园</td>"
                + "<td>25公顷</td><td>40公顷</td><td>改造方案</td></tr>";
    }

    @Test
    void actualsOfAnEarlierYear_standBesideTheGoals() throws UnreadableException {
        List<List<String>> heads = List.of(
                List.of("2025年实际值", "2026年指标值"),
                List.of("2024年完成值", "本年指标值"),
                List.of("上年实际值", "指标值"),
                List.of("半年指标值", "全年指标值"));
        for (List<String> pair : heads) {
            Disclosure disclosure = read(TOP + GOAL + head(pair.get(0), pair.get(1)));
            assertThat(disclosure.unreviewed()).as("%s", pair).isEmpty();
            assertThat(Reads.lines(disclosure.projects().get(0)))
                    .as("%s", pair)
                    .containsExactly("产出指标/数量指标/改造茶园/—/40公顷/改造方案");
        }
    }

    @Test
    void actualsOfTheSameYear_makeASelfEvaluation() throws UnreadableException {
        for (String actual : List.of("2026年实际值", "实际完成值")) {
            assertThat(read(TOP + GOAL + head(actual, "2026年指标值")).projects())
                    .as(actual)
                    .isEmpty();
        }
    }

    @Test
    void goalOfTheWholeYear_isReadBesideThatOfHalfAYear() throws UnreadableException {
        String goals = "<tr><td rowspan=2>总体目标</td><td colspan=2>半年（6月底）目标</td><td colspan=3>全年目标</td></tr>"
                + "<tr><td colspan=2>改造茶园15公顷。</td><td colspan=3>改造茶园40公顷。</td></tr>";
        Disclosure disclosure = read(TOP + goals + head("半年指标值", "全年指标值"));
        assertThat(disclosure.projects().get(0).goal()).isEqualTo("改造茶园40公顷。");
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void fundsOfBothLevels_makeUpTheFiscalFunds() throws UnreadableException {
        String funds =
                "<tr><td>上级补助资金</td><td colspan=5>18</td></tr>" + "<tr><td>本级财政拨款</td><td colspan=5>12</td></tr>";
        Project project =
                read(TOP + funds + GOAL + head("上年实际值", "指标值")).projects().get(0);
        assertThat(project.fiscalFunds()).isEqualTo(Money.ofWan("30"));
    }

    @Test
    void fiscalFundsOfNoLevel_areAllThereAre() throws UnreadableException {
        String funds = "<tr><td>其中：上级资金</td><td colspan=5>18</td></tr>" + "<tr><td>财政拨款</td><td colspan=5>30</td></tr>";
        Project project =
                read(TOP + funds + GOAL + head("上年实际值", "指标值")).projects().get(0);
        assertThat(project.fiscalFunds()).isEqualTo(Money.ofWan("30"));
    }

    @Test
    void totalAmongHeads_isTheBudget() throws UnreadableException {
        String top = "<tr><td>项目名称</td><td colspan=5>茶园改造</td></tr>"
                + "<tr><td rowspan=2>资金来源（万元）</td><td>合计</td><td colspan=2>财政拨款</td><td colspan=2>单位资金</td></tr>"
                + "<tr><td>30</td><td colspan=2>24</td><td colspan=2>6</td></tr>";
        Disclosure disclosure = read(top + GOAL + head("上年实际值", "指标值"));
        Project project = disclosure.projects().get(0);
        assertThat(project.budget()).isEqualTo(Money.ofWan("30"));
        assertThat(project.fiscalFunds()).isEqualTo(Money.ofWan("24"));
        assertThat(project.otherFunds()).isEqualTo(Money.ofWan("6"));
        assertThat(disclosure.unreviewed()).isEmpty();
        assertThat(project.complete()).isTrue();
    }

    @Test
    void onlyOtherAmountThatMakesUpTheBudget_isTheRest() throws UnreadableException {
        String funds = "<tr><td>财政拨款</td><td>20</td><td>专项债券资金</td><td colspan=3>10</td></tr>";
        Project project =
                read(TOP + funds + GOAL + head("上年实际值", "指标值")).projects().get(0);
        assertThat(project.otherFunds()).isEqualTo(Money.ofWan("10"));
        String less = funds.replace(">10<", ">9<");
        assertThat(read(TOP + less + GOAL + head("上年实际值", "指标值"))
                        .projects()
                        .get(0)
                        .otherFunds())
                .isNull();
    }

    @Test
    void signatures_areNoIndicators() throws UnreadableException {
        List<String> rows = List.of(
                "<tr><td>填报人</td><td colspan=2>郁离</td><td colspan=2>填报日期</td><td>2025年10月8日</td></tr>",
                "<tr><td colspan=2>单位负责人</td><td>郁离</td><td colspan=2>填表人及电话</td><td>尚清 5550100</td></tr>",
                "<tr><td colspan=5>预算执行率（按年底支出数计分）</td><td>10</td></tr>");
        for (String row : rows) {
            Project project = read(TOP + GOAL + head("指标性质", "指标值").replace("25公顷", "定量") + row)
                    .projects()
                    .get(0);
            assertThat(project.indicators()).as(row).hasSize(1);
        }
    }
}
