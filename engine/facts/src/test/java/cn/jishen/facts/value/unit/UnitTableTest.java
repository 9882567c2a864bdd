package cn.jishen.facts.value.unit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.value.Grammar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTableTest {
    private static final UnitTable TABLE = Grammar.shipped().units();

    @ParameterizedTest
    @CsvSource({"百分此, 百分比", "百份比, 百分比", "平方来, 平方米", "工作曰, 工作日", "分种, 分钟", "小吋, 小时", "公理, 公里", "园, 元", "万园, 万元", "人词, 人次"
    })
    void misspelling_hasTheUnitThatWasMeant(String written, String meant) {
        assertThat(TABLE.nearest(written)).isNotNull().extracting(Unit::name).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"百分比", "%", "㎡", "次", "某某某", "棒"})
    void rightOrDistantName_isNoMisspelling(String written) {
        assertThat(TABLE.nearest(written)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "家, 户, SYNONYM",
        "个, 所, SYNONYM",
        "次, 场, SYNONYM",
        "场, 期, SYNONYM",
        "册, 本, SYNONYM",
        "本, 份, SYNONYM",
        "部, 台, SYNONYM",
        "人, 人次, NEAR",
        "月, 个月, SAME",
        "万元, 元, SAME",
        "%, 百分比, SAME",
        "公里, 米, SAME",
        "次, 次, SAME",
        "家, 台, DIFFERENT",
        "次, %, DIFFERENT",
        "%, 百分点, DIFFERENT",
        "℃, 分贝, DIFFERENT"
    })
    void units_areLikeAsTheTableSays(String one, String other, Likeness likeness) {
        assertThat(TABLE.likeness(TABLE.named(one), TABLE.named(other))).isEqualTo(likeness);
        assertThat(TABLE.likeness(TABLE.named(other), TABLE.named(one))).isEqualTo(likeness);
    }

    @Test
    void compoundCounter_isLikeItsFirstPart() {
        Unit compound = Grammar.shipped().target("15趟（次）", false).unit();

        assertThat(TABLE.likeness(compound, TABLE.named("次"))).isEqualTo(Likeness.SYNONYM);
    }

    @Test
    void longestName_isTaken() {
        assertThat(TABLE.longestAt("12人次以上", 2))
                .isNotNull()
                .extracting(Unit::name)
                .isEqualTo("人次");
        assertThat(TABLE.longestAt("5GDP", 1)).isNull();
        assertThat(TABLE.longestAt("12", 2)).isNull();
    }
}
