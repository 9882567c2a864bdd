package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounsTest {
    private static final Nouns NOUNS = new Nouns(
            List.of("情况", "数量", "率", "的", "了", "次数", "完成"),
            List.of("工作", "保障", "项目"),
            Grammar.shipped().units());

    @ParameterizedTest
    @CsvSource({"全年巡查管网, 管网巡查里程", "组织水质检测, 检测次数", "帮扶困难户, 困难户数量", "维修泵站12座, 泵站维修完成率"})
    void textsAboutOneThing_overlap(String one, String other) {
        assertThat(NOUNS.overlap(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"保障工作完成情况, 保障项目完成率", "巡查管网, 宣传场次", "12座, 12座", "'', 管网"})
    void textsThatShareOnlyFillOrFigures_doNotOverlap(String one, String other) {
        assertThat(NOUNS.overlap(one, other)).isFalse();
    }

    @Test
    void piece_doesNotSpanWhatWasTakenOut() {
        assertThat(NOUNS.pieces("水的质")).isEmpty();
        assertThat(NOUNS.pieces("管网、巡查")).containsExactly("管网", "巡查");
    }

    @Test
    void longerFillWords_goFirst() {
        assertThat(NOUNS.pieces("检测次数")).containsExactly("检测");
    }
}
