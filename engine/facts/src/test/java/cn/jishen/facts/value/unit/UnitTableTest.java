package cn.jishen.facts.value.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jishen.facts.value.TargetValue;
import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTableTest {
    private static final UnitTable TABLE = UnitTable.builtIn();

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
        Unit compound = TargetValue.parse("15趟（次）", false).unit();

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

    @Test
    void tableOfAFolder_replacesTheBuiltIn() throws IOException {
        String csv = "# 说明\n单位,类别,系数,同义组,错写,备注\n捆,计数,1,捆,,\n把,计数,1,捆,扒,\n";

        UnitTable own = new UnitTable(new StringReader(csv));

        assertThat(own.named("次")).isNull();
        assertThat(own.likeness(own.named("捆"), own.named("把"))).isEqualTo(Likeness.SYNONYM);
        assertThat(own.nearest("扒")).isEqualTo(own.named("把"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"捆,计数,一", "捆,数目,1", ",计数,1", "捆"})
    void lineThatCannotBeRead_isToldWithAdvice(String line) {
        StringReader csv = new StringReader("单位,类别,系数,同义组,错写,备注\n" + line);

        assertThatThrownBy(() -> new UnitTable(csv))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("建议：");
    }
}
