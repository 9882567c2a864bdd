package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.unit.Likeness;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetValueTest {
    @ParameterizedTest
    @CsvSource({
        "每月2次, 24",
        "每周两次, 104",
        "每两周一次, 26",
        "每季度一次, 4",
        "每个工作日1次, 250",
        "按日更新, 365",
        "每半年1次, 2",
        "每年不少于12次, 12",
        "每两年1次, 0.5"
    })
    void frequency_isBroughtToAYear(String text, BigDecimal yearly) {
        assertThat(Grammar.shipped().target(text, false).yearly()).isEqualByComparingTo(yearly);
    }

    @Test
    void whatIsNoFrequency_hasNoYearlyNumber() {
        assertThat(Grammar.shipped().target("24次", false).yearly()).isNull();
        assertThat(Grammar.shipped().target("60公里/小时", false).yearly()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0.5亿元, 5000", "38.6万元, 38.6", "386千元, 38.6", "386000元, 38.6", "≤38.6万, 38.6"})
    void money_isInWan(String text, BigDecimal wan) {
        assertThat(Grammar.shipped().target(text, true).money()).isEqualTo(new Money(wan));
    }

    @Test
    void priceAndCount_areNoMoney() {
        assertThat(Grammar.shipped().target("450元/人·天", true).money()).isNull();
        assertThat(Grammar.shipped().target("450次", true).money()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"95%, 95", "95百分比, 95", "3‰, 0.3", "万分之一, 0.01", "九成, 90", "1/4, 25"})
    void percentage_isInPercent(String text, BigDecimal percent) {
        assertThat(Grammar.shipped().target(text, false).percent()).isEqualByComparingTo(percent);
    }

    @Test
    void percentagePoints_areNoPercentage() {
        assertThat(Grammar.shipped().target("3个百分点", false).percent()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"12个月, 1年", "4个季度, 1年", "60分钟, 1小时", "48小时, 2天", "7天, 1周"})
    void durations_agreeAcrossUnits(String one, String other) {
        TargetValue value = Grammar.shipped().target(one, false);

        assertThat(value.sameAmount(Grammar.shipped().target(other, false))).isTrue();
        assertThat(Grammar.shipped().likeness(value, Grammar.shipped().target(other, false)))
                .isEqualTo(Likeness.SAME);
    }

    @Test
    void range_hasBothEnds() {
        TargetValue range = Grammar.shipped().target("90%～95%", false);

        assertThat(range.number()).isEqualByComparingTo("90");
        assertThat(range.upper()).isEqualByComparingTo("95");
        assertThat(range.sameAmount(Grammar.shipped().target("90%", false))).isFalse();
    }

    @Test
    void wordOfChange_isKeptWithTheNumber() {
        assertThat(Grammar.shipped().target("较上年下降5%以上", false).isChange()).isTrue();
        assertThat(Grammar.shipped().target("下降到5%", false).isChange()).isFalse();
        assertThat(Grammar.shipped().target("完成培训4期，每期50人", false).isChange()).isFalse();
    }

    @Test
    void doubledDigits_areReadAsWrittenAndRepairedToTheHalf() {
        TargetValue value = Grammar.shipped().target("≤240240台", false);

        assertThat(value.number()).isEqualByComparingTo("240240");
        assertThat(value.repaired()).isEqualTo(Grammar.shipped().target("≤240台", false));
    }

    @Test
    void bareWan_isMoneyOnlyWhereMoneyIsSpokenOf() {
        assertThat(Indicator.of("P1", 1, "产出指标", "成本指标", "泵站维修", null, "≤21万", null, Places.NONE, Grammar.shipped())
                        .target()
                        .money())
                .isEqualTo(Money.ofWan("21"));
        assertThat(Indicator.of("P1", 2, "产出指标", "数量指标", "读者到馆量", null, "≥21万", null, Places.NONE, Grammar.shipped())
                        .target()
                        .kind())
                .isEqualTo(ValueKind.NUMBER);
        assertThat(Indicator.of("P1", 3, "产出指标", "数量指标", "种粮补贴", "发放金额", "≥21万", null, Places.NONE, Grammar.shipped())
                        .target()
                        .kind())
                .isEqualTo(ValueKind.MONEY);
    }

    @Test
    void comparator_canBeTurned() {
        assertThat(Grammar.shipped()
                        .target("≥95%", false)
                        .with(ComparisonSign.EQ)
                        .print())
                .isEqualTo("=95%");
        assertThat(Grammar.shipped()
                        .target("≥95%", false)
                        .with(BigDecimal.valueOf(98))
                        .print())
                .isEqualTo("≥98%");
    }
}
