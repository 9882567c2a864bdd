package cn.jishen.facts.value.date;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.value.Grammar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNamesTest {
    @ParameterizedTest
    @CsvSource({
        "6月底, 6, false",
        "６ 月 底, 6, false",
        "截至6月底, 6, false",
        "6月30日前, 6, false",
        "06月末, 6, false",
        "1-6月, 6, false",
        "6月份, 6, true",
        "6月, 6, true",
        "第二季度, 6, true",
        "二季度, 6, true",
        "第2季度, 6, true",
        "二季度末, 6, false",
        "前三季度, 9, false",
        "上半年, 6, false",
        "下半年, 12, true",
        "全年, 12, false",
        "年底, 12, false",
        "12月底累计, 12, false"
    })
    void headOfAPeriod_saysUpToWhen(String head, int month, boolean span) {
        assertThat(Grammar.shipped().periodEnd(head)).isEqualTo(new PeriodEnd(month, span));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13月底", "0月", "季度", "第五季度", "月底", "6个月", "每月", "年度目标", "上半年目标", "2026年", "6月底前完成"})
    void otherTexts_headNoPeriod(String text) {
        assertThat(Grammar.shipped().periodEnd(text)).isNull();
    }
}
