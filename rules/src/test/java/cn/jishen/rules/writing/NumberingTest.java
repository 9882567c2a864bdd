package cn.jishen.rules.writing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Field;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.甲。2.乙。4.丙|4|3",
                "（1）甲；（3）乙|（3）|（2）",
                "一、甲；二、乙；四、丙|四|三",
                "（一）甲；（三）乙|（三）|（二）",
                "①甲；③乙|③|②",
                "2.甲。3.乙|2|1",
                "1.甲。2.乙。1.丙。3.丁|3|2"
            })
    void gap_isFoundWithTheNumberThatIsLacking(String text, String written, String expected) {
        assertThat(Numbering.in(Field.GOAL, text))
                .first()
                .extracting(Numbering::written, Numbering::expected)
                .containsExactly(written, expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.甲。2.乙。", "甲1.5公里。乙2.5公里", "1.甲。2.乙。1.丙。2.丁", "一、甲：1.乙。2.丙。二、丁：1.戊。2.己", "3.甲", "2025.甲"})
    void soundList_isLeftAlone(String text) {
        assertThat(Numbering.in(Field.GOAL, text)).isEmpty();
    }
}
