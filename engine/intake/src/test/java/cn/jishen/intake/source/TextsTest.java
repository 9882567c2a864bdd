package cn.jishen.intake.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'[bookmark: _Toc_2_0001]一、收支'|'一、收支'",
                "'≤85\u00A0万元'|'≤85 万元'",
                "'其中：财政    资金'|'其中：财政 资金'",
                "'甲\t乙'|'甲 乙'",
                "'甲\u200B乙\u00AD丙\uFEFF'|'甲乙丙'",
                "'一\r\n\n  二 \u2028 三'|'一\n二\n三'",
                "'\u2F00级\u2EDA数'|'一级页数'",
                "'　　缩进'|'缩进'",
                "'[备注]①（甲）≥5 次'|'[备注]①（甲）≥5 次'",
                "'[bookmark: 未完'|'[bookmark: 未完'",
            })
    void whatExtractionLeft_isRemoved(String raw, String clean) {
        assertThat(Texts.clean(raw.translateEscapes())).isEqualTo(clean.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource({"'巡检\n次数', 巡检次数", "'GIS\nMAP', GIS MAP", "'≥95\n%', ≥95%"})
    void oneLine_hasNoBreaks(String raw, String line) {
        assertThat(Texts.oneLine(raw.translateEscapes())).isEqualTo(line);
    }

    @ParameterizedTest
    @CsvSource({"完成巡, 检任务, 完成巡检任务", "完成巡检；, 2.更换, '完成巡检；\n2.更换', '', 甲, 甲", "≤1, 2.5%, ≤12.5%"})
    void halvesOfACutText_areJoined(String upper, String lower, String joined) {
        assertThat(Texts.join(upper, lower)).isEqualTo(joined.translateEscapes());
    }

    @ParameterizedTest
    @CsvSource({"'预算数 （万元）：', 预算数(万元):", "'１２％', 12%", "'项　目', 项目", "'m²', m2"})
    void compact_hasOneWidthAndNoSpaces(String raw, String compact) {
        assertThat(Texts.compact(raw)).isEqualTo(compact);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "完成100%", "1.甲\n2.乙"})
    void cleanText_staysAsItIs(String text) {
        assertThat(Texts.clean(text)).isEqualTo(text);
    }

    @Test
    void radicalOfAHousehold_isTheSimplifiedCharacter() {
        assertThat(Texts.clean("用水\u2F3E")).isEqualTo("用水户");
    }
}
