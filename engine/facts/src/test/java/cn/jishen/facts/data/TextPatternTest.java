package cn.jishen.facts.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextPatternTest {
    private static final String SLOW = "(.*a){20}c";
    private static final String TEXT = "a".repeat(60);

    @Test
    void expertsPatternThatWouldNeverEnd_isGivenUpWithAdvice() {
        TextPattern pattern = pattern(SLOW, false);

        assertThatThrownBy(() -> pattern.isFoundIn(TEXT))
                .isInstanceOf(PatternTooSlowException.class)
                .hasMessageContaining("正则式“(.*a){20}c”")
                .hasMessageContaining("已放弃\n建议：");
    }

    @Test
    void expertsPatternOnALongText_isNotGivenUp() {
        assertThat(pattern("终点", false).isFoundIn("字".repeat(100_000) + "终点")).isTrue();
    }

    @Test
    void patternOfTheProgram_givesTheSameAnswers() {
        for (boolean shipped : new boolean[] {true, false}) {
            TextPattern pattern = pattern("第([一二三])条", shipped);
            assertThat(pattern.firstIn("见第二条").group(1)).isEqualTo("二");
            assertThat(pattern.isWhole("第二条")).isTrue();
            assertThat(pattern.isWhole("见第二条")).isFalse();
        }
    }

    private static TextPattern pattern(String expression, boolean shipped) {
        Mistakes mistakes = new Mistakes();
        TextPattern pattern = TextPattern.of(expression, new DataFile("words/t.txt", "", shipped), 1, mistakes);
        assertThat(mistakes.all()).isEmpty();
        return pattern;
    }
}
