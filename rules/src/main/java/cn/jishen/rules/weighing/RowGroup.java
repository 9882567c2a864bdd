package cn.jishen.rules.weighing;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.value.IndicatorCategory;

/** The rows that a demand looks at together, as parameters/demands.csv names them. */
public enum RowGroup {
    QUANTITY("数量"),
    QUALITY("质量"),
    TIMELINESS("时效"),
    COST("成本"),
    EFFECT("效益"),
    SATISFACTION("满意度"),
    ALL("全部"),
    ALL_BUT_SATISFACTION("满意度以外"),
    OUTPUT_AND_EFFECT("成本和满意度以外");

    private final String label;

    RowGroup(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether a row is of the group; one of another category is of a single group where its 二级指标 says so. */
    public boolean has(Indicator row) {
        IndicatorCategory category = row.category();
        return switch (this) {
            case ALL -> true;
            case ALL_BUT_SATISFACTION -> category != IndicatorCategory.SATISFACTION;
            case OUTPUT_AND_EFFECT -> category != IndicatorCategory.SATISFACTION && category != IndicatorCategory.COST;
            case EFFECT -> category.isEffect() || isOtherBut(row);
            case QUANTITY, QUALITY, TIMELINESS, COST, SATISFACTION ->
                category.label().equals(label) || isOtherBut(row);
        };
    }

    private boolean isOtherBut(Indicator row) {
        return row.category() == IndicatorCategory.OTHER && row.level2().contains(label);
    }
}
