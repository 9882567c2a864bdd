package cn.jishen.facts.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorCategoryTest {
    /** 成本 under 产出, 可持续影响 under 效益. */
    @ParameterizedTest
    @CsvSource({
        "产出指标, 数量指标, QUANTITY",
        "产出指标, 质量指标, QUALITY",
        "产出指标, 时效指标, TIMELINESS",
        "产出指标, 成本指标, COST",
        "效益指标, 经济效益指标, ECONOMIC",
        "效益指标, 社会效益指标, SOCIAL",
        "效益指标, 生态效益指标, ECOLOGICAL",
        "效益指标, 可持续影响指标, SUSTAINABLE",
        "满意度指标, 服务对象满意度指标, SATISFACTION"
    })
    void olderTree_isRead(String level1, String level2, IndicatorCategory category) {
        assertThat(IndicatorCategory.of(level1, level2)).isEqualTo(category);
    }

    /** 成本指标 as a first level, with three kinds of cost below it. */
    @ParameterizedTest
    @CsvSource({
        "成本指标, 经济成本指标, COST",
        "成本指标, 社会成本指标, COST",
        "成本指标, 生态环境成本指标, COST",
        "成本指标, '', COST",
        "满意度指标, '', SATISFACTION",
        "满意度指标, 受益对象, SATISFACTION",
        "效益指标, 社会效益, SOCIAL"
    })
    void newerTree_isRead(String level1, String level2, IndicatorCategory category) {
        assertThat(IndicatorCategory.of(level1, level2)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"产出指标, ''", "'', ''", "其他指标, 其他"})
    void unknownNames_areOther(String level1, String level2) {
        assertThat(IndicatorCategory.of(level1, level2)).isEqualTo(IndicatorCategory.OTHER);
    }
}
