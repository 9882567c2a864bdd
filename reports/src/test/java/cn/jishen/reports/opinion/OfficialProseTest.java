package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialProseTest {
    @ParameterizedTest
    @CsvSource({"1,一", "10,十", "12,十二", "20,二十", "45,四十五", "100,一百", "105,一百零五", "110,一百一十", "999,九百九十九", "1000,1000"})
    void number_isInChinese(int number, String chinese) {
        assertThat(OfficialProse.chinese(number)).isEqualTo(chinese);
    }

    @ParameterizedTest
    @CsvSource({"≤9200万元 → ≤860万元,将“≤9200万元”改为“≤860万元”", "27→≤27万元；另列分项的分别写,将“27”改为“≤27万元”；另列分项的分别写", "删除该行,删除该行"})
    void arrow_isPutIntoWords(String suggestion, String words) {
        assertThat(OfficialProse.change(suggestion)).isEqualTo(words);
    }

    @Test
    void sentence_endsInOneFullStopAndStandsOnOneLine() {
        assertThat(OfficialProse.sentence("写明口径")).isEqualTo("写明口径。");
        assertThat(OfficialProse.sentence("写明口径。\n")).isEqualTo("写明口径。");
        assertThat(OfficialProse.sentence("第1行：缺数\n第2行：缺单位。\n\n第3行")).isEqualTo("第1行：缺数；第2行：缺单位。第3行。");
        assertThat(OfficialProse.sentence(" \n")).isEmpty();
    }

    @Test
    void longList_tellsTheFirstAndHowManyThereAre() {
        assertThat(OfficialProse.names(List.of("甲", "乙", "丙"), 2, Sentence.PROJECTS))
                .isEqualTo("“甲”“乙”等3个项目");
        assertThat(OfficialProse.names(List.of("甲", "乙"), 2, Sentence.PROJECTS)).isEqualTo("“甲”“乙”");
    }
}
