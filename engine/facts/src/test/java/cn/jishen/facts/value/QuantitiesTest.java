package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.value.unit.Likeness;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class QuantitiesTest {
    /** Reads every sentence of prose.csv, whose head explains it. */
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "prose.csv", delimiter = '|', quoteCharacter = '\0')
    void sentence_givesTheQuantitiesListed(String sentence, @Nullable String counts, @Nullable String money) {
        assertThat(print(Grammar.shipped().quantities(sentence))).isEqualTo(counts == null ? "" : counts);
        assertThat(print(Grammar.shipped().moneyIn(sentence))).isEqualTo(money == null ? "" : money);
    }

    @Test
    void quantity_tellsItsWordsAndPlaceAsWritten() {
        String goal = "供水合格率 不低于 ９８％，\n抢修 12 处以上";

        List<Quantity> quantities = Grammar.shipped().quantities(goal);

        assertThat(quantities).extracting(Quantity::words).containsExactly("不低于 ９８％", "12 处以上");
        assertThat(quantities)
                .allSatisfy(q -> assertThat(goal.substring(q.start(), q.end())).isEqualTo(q.words()));
    }

    @Test
    void quantity_agreesWithIndicatorInOtherUnitsOfTheSameKind() {
        TargetValue prose = Grammar.shipped().quantities("全年化验水样5万次").get(0).target();
        TargetValue row = Grammar.shipped().target("≥50000次", false);

        assertThat(prose.sameAmount(row)).isTrue();
        assertThat(Grammar.shipped().likeness(prose, row)).isEqualTo(Likeness.SAME);
    }

    @Test
    void lineEndBetweenFigures_partsThem() {
        assertThat(Grammar.shipped().quantities("抽检站点共8\n2次复查"))
                .extracting(Quantity::words)
                .containsExactly("2次");
    }

    private static String print(List<Quantity> quantities) {
        return quantities.stream()
                .map(q -> q.before() + "·" + q.target().print() + "·" + q.after())
                .collect(Collectors.joining("；"));
    }
}
