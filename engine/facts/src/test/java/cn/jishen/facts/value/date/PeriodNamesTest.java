package cn.jishen.facts.value.date;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.value.Grammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNamesTest {
    @ParameterizedTest
    @CsvSource({
        "6月底, 6, 0",
        "６ 月 底, 6, 0",
        "截至6月底, 6, 0",
        "6月30日前, 6, 0",
        "06月末, 6, 0",
        "1-6月, 6, 0",
        "6月份, 6, 1",
        "6月, 6, 1",
        "第二季度, 6, 3",
        "二季度, 6, 3",
        "第2季度, 6, 3",
        "二季度末, 6, 0",
        "前三季度, 9, 0",
        "上半年, 6, 0",
        "下半年, 12, 6",
        "全年, 12, 0",
        "年底, 12, 0",
        "12月底累计, 12, 0"
    })
    void headOfAPeriod_saysUpToWhen(String head, int month, int stretch) {
        assertThat(Grammar.shipped().periodEnd(head)).isEqualTo(new PeriodEnd(month, stretch));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13月底", "0月", "季度", "第五季度", "月底", "6个月", "每月", "年度目标", "上半年目标", "2026年", "6月底前完成"})
    void otherTexts_headNoPeriod(String text) {
        assertThat(Grammar.shipped().periodEnd(text)).isNull();
    }
}
