package cn.jishen.facts.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.TextPattern;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Nouns;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextReadingTest {
    private static final WordIndex INDEX = index();

    @Test
    void wordsOfALongerWord_areFoundToo() {
        TextReading text = read("路灯完好率");
        assertThat(text.has("尾")).isTrue();
        assertThat(text.word("尾")).isEqualTo("完好率");
        assertThat(text.has("率")).isTrue();
        assertThat(text.ends("率")).isTrue();
        assertThat(text.begins("率")).isFalse();
        assertThat(text.before("尾").text()).isEqualTo("路灯");
    }

    @Test
    void wholeTextIsAWord_onlyWhenNothingElseStandsThere() {
        assertThat(read("完好率").is("尾")).isTrue();
        assertThat(read("完好率高").is("尾")).isFalse();
        assertThat(read("完 好\u00a0率").is("尾")).isTrue();
    }

    @Test
    void pattern_isHeldToHeadTailAndWhole() {
        TextReading text = read("第3季度末");
        assertThat(text.has("期")).isTrue();
        assertThat(text.word("期")).isEqualTo("第3季度");
        assertThat(text.begins("期")).isTrue();
        assertThat(text.ends("期")).isFalse();
        assertThat(text.is("期")).isFalse();
        assertThat(read("第12季度").is("期")).isTrue();
    }

    @Test
    void absentText_holdsNothing() {
        TextReading absent = INDEX.absent();
        assertThat(absent.isGiven()).isFalse();
        assertThat(absent.isBlank()).isTrue();
        assertThat(absent.has("尾") || absent.is("空") || absent.sharesNoun(absent))
                .isFalse();
        assertThat(read("").is("空")).isTrue();
    }

    @Test
    void withoutAllWords_nothingIsLeft() {
        assertThat(read("完好率率").isOnly("尾")).isFalse();
        assertThat(read("完好率率").without("尾").isOnly("率")).isTrue();
    }

    @Test
    void marksAndWordsForARate_makeNoDifferenceToANameAndItsMeasureDoes() {
        assertThat(read("设备的完好比例").isSameName(read("设备完好率（指标）"))).isTrue();
        assertThat(read("听证参与次数").isSameName(read("听证参与率"))).isFalse();
        assertThat(INDEX.absent().isSameName(INDEX.absent())).isFalse();
    }

    @Test
    void listNumbers_makeNoDifferenceToAText() {
        assertThat(read("1.巡护山林。").isSame(read("巡护山林"))).isTrue();
        assertThat(read("。").isSame(read("；"))).isFalse();
    }

    @Test
    void quantityAtTheEnd_isCutOff() {
        assertThat(read("管壁厚度6毫米").beforeQuantity().text()).isEqualTo("管壁厚度");
        assertThat(read("改造45座厕所").beforeQuantity().text()).isEqualTo("改造45座厕所");
    }

    @Test
    void nouns_areSharedWhenTwoCharactersAre() {
        assertThat(read("维护路灯").sharesNoun(read("路灯的完好情况"))).isTrue();
        assertThat(read("维护路灯").sharesNoun(read("道路"))).isFalse();
    }

    @Test
    void listThatDoesNotExist_isToldWithThoseThatDo() {
        assertThatThrownBy(() -> read("甲").has("无此表"))
                .hasMessageContaining("没有名为“无此表”的词表")
                .hasMessageContaining("尾");
    }

    private static TextReading read(String text) {
        return INDEX.read(text);
    }

    private static WordIndex index() {
        DataFile file = new DataFile("words/x.txt", "", true);
        Map<String, List<TextPattern>> patterns = Map.of(
                "期", List.of(TextPattern.of("第[0-9]+季度", file, 1, new Mistakes())),
                "空", List.of(TextPattern.of("\\s*", file, 1, new Mistakes())));
        Map<String, List<String>> words =
                Map.of("尾", List.of("完好率", "完好"), "率", List.of("率"), "期", List.of(), "空", List.of());
        Grammar grammar = Grammar.shipped();
        return new WordIndex(words, patterns, grammar, new Nouns(List.of("情况", "的"), List.of(), grammar.units()));
    }
}
