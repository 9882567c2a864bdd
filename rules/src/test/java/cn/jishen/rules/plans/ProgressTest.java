package cn.jishen.rules.plans;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.Shipped;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final Parameters PARAMETERS = Shipped.parameters();
    private static final String DATES = "3月底/6月底/10月底/12月底";
    private static final String QUARTERS = "一季度/二季度/三季度/四季度";
    private static final BigDecimal LIMIT = BigDecimal.valueOf(30);

    @ParameterizedTest
    @CsvSource({
        DATES + ", 20%/45%/70%/100%, 20%/45%/70%/100%, up to each date",
        DATES + ", 20%/25%/25%/30%, 20%/25%/25%/30%, dates ask for sums whatever was filled",
        QUARTERS + ", 20%/45%/70%/100%, 20%/45%/70%/100%, sums under the heads of quarters",
        QUARTERS + ", 20%/25%/25%/30%, 20%/45%/70%/100%, each quarter for itself",
        QUARTERS + ", 20%//50%/30%, 20%/20%/70%/100%, nothing in the second quarter",
        "上半年/下半年, 40%/60%, 40%/100%, each half for itself",
        "上半年/全年, 40%/100%, 40%/100%, two dates",
    })
    void figures_areBroughtUpToTheEndOfEachPeriod(String names, String figures, String shares, String why) {
        Progress progress = Progress.of(project(names, figures, "20"), PARAMETERS);

        assertThat(progress).as(why).isNotNull();
        assertThat(progress.printShares()).as(why).isEqualTo(shares);
    }

    @ParameterizedTest
    @CsvSource({
        QUARTERS + ", 20%/25%/25%/20%, whole neither at the end nor together",
        "一季度/二季度/三季度/全年, 20%/25%/25%/100%, stretches beside a sum",
        DATES + ", 0.2/0.4/0.7/1, fractions of one",
        DATES + ", 约两成/45%/70%/100%, no number",
    })
    void figuresThatCannotBeToldApart_areSaidToBeUnreviewed(String names, String figures, String why) {
        Project project = project(names, figures, "20");

        assertThat(Progress.of(project, PARAMETERS)).as(why).isNull();
        assertThat(PlanDoubt.of(project, PARAMETERS))
                .as(why)
                .isNotNull()
                .satisfies(doubt -> assertThat(doubt.what()).isEqualTo("沟渠清淤的资金支出计划"));
    }

    @Test
    void amountsOfQuarters_areAddedUpToTheBudget() {
        Progress progress = Progress.of(project(QUARTERS, "4.00/6.00/6.00/4.00", "20"), PARAMETERS);

        assertThat(progress).isNull();
        Progress headed = Progress.of(project("支出计划（万元）", QUARTERS, "4.00/6.00/6.00/4.00", "20"), PARAMETERS);
        assertThat(headed).isNotNull();
        assertThat(headed.shareBy(6)).isEqualByComparingTo("50");
        assertThat(headed.printShares()).isEqualTo("20%/50%/80%/100%");
    }

    @ParameterizedTest
    @CsvSource({
        DATES + ", 20%/45%/70%/100%, 6, 45",
        DATES + ", 20%//70%/100%, 6, 20",
        DATES + ", //70%/100%, 6, 0",
        DATES + ", 20%/45%/70%/100%, 12, 100",
        "上半年/全年, 25%/100%, 6, 25",
        QUARTERS + ", 10%/15%/35%/40%, 6, 25",
        "4月底/8月底/10月底/12月底, 10%/25%/60%/100%, 6, 25",
    })
    void shareByAMonth_isThatOfTheFirstPeriodThatEndsThenOrLater(
            String names, String figures, int month, BigDecimal share) {
        Progress progress = Progress.of(project(names, figures, "20"), PARAMETERS);

        assertThat(progress).isNotNull();
        assertThat(progress.shareBy(month)).isEqualByComparingTo(share);
    }

    @ParameterizedTest
    @CsvSource({
        DATES + ", 10%/25%/60%/100%, true, a period ends in June",
        "4月底/8月底/10月底/12月底, 10%/25%/60%/100%, true, not even by August",
        "4月底/8月底/10月底/12月底, 35%/60%/80%/100%, true, reached by April",
        "4月底/8月底/10月底/12月底, 10%/60%/80%/100%, false, somewhere between April and August",
    })
    void planWithoutJune_tellsTheMiddleOfTheYearOnlyWhereItsNeighboursDo(
            String names, String figures, boolean tells, String why) {
        Project project = project(names, figures, "20");
        Progress progress = Progress.of(project, PARAMETERS);

        assertThat(progress).isNotNull();
        assertThat(progress.tells(6, LIMIT)).as(why).isEqualTo(tells);
        Unreviewed doubt = PlanDoubt.of(project, PARAMETERS);
        assertThat(doubt == null).as(why).isEqualTo(tells);
    }

    private static Project project(String names, String figures, String budget) {
        return project("资金支出计划", names, figures, budget);
    }

    private static Project project(String head, String names, String figures, String budget) {
        String[] texts = figures.split("/", -1);
        List<PlanPeriod> periods = new ArrayList<>();
        for (String name : names.split("/")) {
            periods.add(PlanPeriod.of(name, texts[periods.size()], Location.NOWHERE, Grammar.shipped()));
        }
        SpendingPlan plan = new SpendingPlan(head, periods, Location.NOWHERE);
        Money wan = Money.ofWan(budget);
        return new Project("P1", null, "P1", "沟渠清淤", wan, wan, null, null, null, plan, List.of(), true, Places.NONE);
    }
}
