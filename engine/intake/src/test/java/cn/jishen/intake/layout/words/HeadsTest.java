package cn.jishen.intake.layout.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadsTest {
    @ParameterizedTest
    @CsvSource({
        "项目编码, CODE",
        "项 目\u00A0编码：, CODE",
        "其中：财政    资金, FISCAL_FUNDS",
        "预算数（万元）, BUDGET",
        "资金支出计划（%）, PLAN",
        "'指标\n值', VALUE",
        "２级指标, ",
        "年度总体目标, GOAL",
        "备注, IGNORED"
    })
    void head_isKnownWhateverItsSpacesAndMarks(String text, Head head) {
        assertThat(Layouts.shipped().head(text.translateEscapes())).isEqualTo(head);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "巡检指标值", "项目编码13990026P00512A00001X", "（）"})
    void otherText_isNoHead(String text) {
        assertThat(Layouts.shipped().head(text)).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Head.class, mode = EnumSource.Mode.EXCLUDE, names = "PLACE")
    void everyHead_hasAWord(Head head) {
        assertThat(
                        head == Head.IGNORED
                                ? Layouts.shipped().head("序号")
                                : Layouts.shipped().head(head.label()))
                .isEqualTo(head);
    }
}
