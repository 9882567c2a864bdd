package cn.jishen.facts.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpendingPlanTest {
    private static final List<String> NAMES = List.of("3月底", "6月底", "10月底", "12月底");
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");
    private static final BigDecimal LOW = new BigDecimal("0.9");
    private static final BigDecimal HIGH = new BigDecimal("1.1");

    @ParameterizedTest
    @CsvSource({
        "资金支出计划（%）, 20.00/60.00/90.00/128.00, 128, true, the last figure is the budget",
        "资金支出计划（%）, 20/60/90/128, 128, true, whole figures that end at the budget",
        "资金支出计划（%）, 20.00/60.00/90.00/120.00, 128, true, near the budget with two decimals",
        "资金支出计划（%）, 20/40/60/75, 80, false, near the budget without decimals",
        "资金支出计划（%）, 20/60/90/120, 128, true, too large for a percentage",
        "资金支出计划（%）, 20.00/60.00/90.00/100.00, 128, false, too far from the budget",
        "资金支出计划（%）, 20%/60%/90%/128%, 128, false, a percent sign",
        "资金支出计划（%）, 20.00/60.00/90.00/100.00, 100, false, a budget of 100 leaves both readings open",
        "资金支出计划, 20.00/60.00/90.00/128.00, 128, true, the head names no unit and the last figure is the budget",
        "资金支出计划（万元）, 20/60/90/128, 128, true, the head names the unit",
        "资金支出计划（%）, 25/50/75/约128, 128, false, a figure cannot be read",
        "资金支出计划（%）, ///, 128, false, all blank"
    })
    void amountsUnderAPercentHead_areTold(String head, String figures, String budget, boolean amounts, String why) {
        assertThat(plan(head, figures).isInAmounts(Money.ofWan(budget), TOLERANCE, LOW, HIGH))
                .as(why)
                .isEqualTo(amounts);
    }

    @Test
    void budgetUnknown_leavesTheHeadToTell() {
        assertThat(plan("资金支出计划（%）", "1.00/2.00/3.00/4.00").isInAmounts(null, TOLERANCE, LOW, HIGH))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "第一季度/第二季度/第三季度/第四季度, true, true",
        "上半年/下半年, true, true",
        "上半年/全年, true, false",
        "一季度末/二季度末/三季度末/四季度末, true, false",
        "3月份/6月份/10月份/12月份, false, false",
        "3月份/6月份/9月份/12月份, true, false",
        "1月/2月/3月/4月/5月/6月/7月/8月/9月/10月/11月/12月, true, true",
        "3月底/12月底, false, false",
        "全年, false, false"
    })
    void headsOfPeriods_tellWhetherNoneIsLost_andWhetherEachMayStandAlone(String names, boolean even, boolean alone) {
        SpendingPlan plan = planOf(List.of(names.split("/")));

        assertThat(plan.isInEvenSteps()).isEqualTo(even);
        assertThat(plan.isOfStretches()).isEqualTo(alone);
    }

    @Test
    void lastFilled_passesOverBlanks() {
        PlanPeriod last = plan("", "20%/45%//").lastFilled();

        assertThat(last).isNotNull().extracting(PlanPeriod::name).isEqualTo("6月底");
        assertThat(plan("", "///").lastFilled()).isNull();
        assertThat(plan("", "20%/45%//").print()).isEqualTo("20%/45%/—/—");
    }

    @ParameterizedTest
    @CsvSource({
        "'20%', 20, true",
        "' ２０ ％ ', 20, true",
        "20百分比, 20, true",
        "20.50, 20.50, false",
        "'1,280.00', 1280.00, false",
        "64万元, 64, false",
        "640000元, 64, false",
        "0, 0, false"
    })
    void figure_isRead(String text, BigDecimal figure, boolean percent) {
        PlanPeriod period = PlanPeriod.of("6月底", text, Location.NOWHERE, Grammar.shipped());

        assertThat(period.figure()).isEqualByComparingTo(figure);
        assertThat(period.percent()).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"约20%", "待定", "20%左右", "1.2.3"})
    void whatIsNoNumber_hasNoFigure(String text) {
        assertThat(PlanPeriod.of("6月底", text, Location.NOWHERE, Grammar.shipped())
                        .figure())
                .isNull();
    }

    @Test
    void figure_keepsTheDecimalsAsWritten() {
        BigDecimal figure = PlanPeriod.of("6月底", "20.00", Location.NOWHERE, Grammar.shipped())
                .figure();

        assertThat(figure).isNotNull().hasScaleOf(2);
    }

    @Test
    void whiteSpaceOfAnyKind_isBlank() {
        assertThat(PlanPeriod.of("6月底", "\u00A0\u3000\n", Location.NOWHERE, Grammar.shipped())
                        .isBlank())
                .isTrue();
    }

    private static SpendingPlan planOf(List<String> names) {
        List<PlanPeriod> periods = names.stream()
                .map(name -> PlanPeriod.of(name, "", Location.NOWHERE, Grammar.shipped()))
                .toList();
        return new SpendingPlan("", periods, Location.NOWHERE);
    }

    private static SpendingPlan plan(String head, String figures) {
        String[] texts = figures.split("/", -1);
        List<PlanPeriod> periods = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            periods.add(PlanPeriod.of(NAMES.get(i), texts[i], Location.NOWHERE, Grammar.shipped()));
        }
        return new SpendingPlan(head, periods, Location.NOWHERE);
    }
}
