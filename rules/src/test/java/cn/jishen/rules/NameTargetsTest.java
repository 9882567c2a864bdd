package cn.jishen.rules;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.reading.RowReading;
import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.Quantity;
import cn.jishen.rules.targets.NameTargets;
import cn.jishen.rules.words.Promises;
import org.junit.jupiter.api.Test;

class NameTargetsTest {
    @Test
    void targetInAName_isTheOneThatTheValueRepeats() {
        Quantity found = NameTargets.in(row("联系学校12所", "≥12所"), Grammar.shipped());
        assertThat(found).isNotNull();
        assertThat(found.words()).isEqualTo("12所");
        assertThat(NameTargets.without("联系学校12所", found, Shipped.lexicon())).isEqualTo("联系学校数");
        assertThat(NameTargets.in(row("60岁以上老人体检", "≥90人"), Grammar.shipped())).isNull();
    }

    @Test
    void promiseOfAName_isThatOfItsLongestEnd() {
        Promises promises = Shipped.promises();
        assertThat(promises.of("检测频率").isBrokenBy(Grammar.shipped().target("≥4次", false)))
                .isFalse();
        assertThat(promises.of("完好率").isBrokenBy(Grammar.shipped().target("≤26个", false)))
                .isTrue();
        assertThat(promises.of("完好率（%）").stem("完好率（%）")).isEqualTo("完好");
        assertThat(promises.of("消火栓")).isNull();
    }

    private static RowReading row(String name, String value) {
        Indicator row = Indicator.of("P", 1, "产出指标", "数量指标", name, "台账", value, "", Places.NONE, Grammar.shipped());
        return new RowReading(row, Shipped.lexicon().index());
    }
}
