package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Places;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class NotApplicableTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "不涉及", "不 涉 及", "不适用", "无", "暂无", "/", "／", "-", "—", "——", "*", "＊", "不涉及。", "（不涉及）", "无此项指标", "N/A",
                "不涉及该项指标"
            })
    void denialAlone_isNotApplicableWithoutCategory(String text) {
        assertThat(Grammar.shipped().notApplicable(text))
                .isNotNull()
                .extracting(NotApplicable::category)
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "不涉及生态效益, ECOLOGICAL",
        "该项目不涉及生态效益指标, ECOLOGICAL",
        "本单位不适用满意度指标, SATISFACTION",
        "本项目暂不涉及可持续影响, SUSTAINABLE",
        "不适用数量, QUANTITY",
        "不涉及时效指标, TIMELINESS",
        "我局不涉及社会成本, COST",
        "经济效益：不涉及, ECONOMIC",
        "社会效益指标不适用, SOCIAL"
    })
    void denialOfACategory_namesIt(String text, IndicatorCategory category) {
        assertThat(Grammar.shipped().notApplicable(text))
                .isNotNull()
                .extracting(NotApplicable::category)
                .isEqualTo(category);
    }

    @Test
    void denialOfAnything_afterTheProject_isNotApplicable() {
        NotApplicable read = said("本项目不涉及拆迁补偿");

        assertThat(read.categories()).isEmpty();
    }

    @Test
    void denialOfSeveralCategories_isMisplacedOnlyInOthers() {
        NotApplicable read = said("不涉及经济效益、生态效益");

        assertThat(read.categories()).isEqualTo(Set.of(IndicatorCategory.ECONOMIC, IndicatorCategory.ECOLOGICAL));
        assertThat(read.category()).isNull();
        assertThat(read.isMisplacedIn(IndicatorCategory.ECOLOGICAL)).isFalse();
        assertThat(read.isMisplacedIn(IndicatorCategory.SOCIAL)).isTrue();
    }

    @Test
    void denialWithoutCategory_isMisplacedNowhere() {
        NotApplicable read = said("不涉及");

        assertThat(read.isMisplacedIn(IndicatorCategory.SOCIAL)).isFalse();
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "  ",
                "不涉及安全责任事故起数",
                "不涉及信访积案",
                "无障碍坡道改造",
                "无纸化",
                "无重大事故",
                "涉及生态效益",
                "不",
                "≥95%",
                "不涉及生态效益损害赔偿",
                "生态效益",
                "-5℃"
            })
    void realIndicatorOrBlank_isApplicable(String text) {
        assertThat(Grammar.shipped().notApplicable(text)).isNull();
    }

    private static NotApplicable said(String text) {
        return Objects.requireNonNull(Grammar.shipped().notApplicable(text));
    }

    @ParameterizedTest
    @CsvSource({"不涉及, 空气质量改善, ≥2%", "PM2.5下降, 不涉及, ≥2%", "PM2.5下降, 空气质量改善, 不涉及"})
    void indicatorWithADenialInAnyCell_saysIt(String name, String description, String value) {
        Indicator row = Indicator.of(
                "P1", 1, "效益指标", "生态效益指标", name, description, value, "年度工作计划", Places.NONE, Grammar.shipped());

        assertThat(row.notApplicable()).isNotNull();
    }
}
