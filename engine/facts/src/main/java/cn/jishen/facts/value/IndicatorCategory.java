package cn.jishen.facts.value;

/**
 * The second-level categories of both indicator trees: the older, where 成本指标 stands under 产出指标 and there is
 * 可持续影响指标, and that of 财预〔2021〕101号, where 成本指标 is a first level.
 */
public enum IndicatorCategory {
    QUANTITY("数量"),
    QUALITY("质量"),
    TIMELINESS("时效"),
    COST("成本"),
    ECONOMIC("经济效益"),
    SOCIAL("社会效益"),
    ECOLOGICAL("生态效益"),
    SUSTAINABLE("可持续影响"),
    SATISFACTION("满意度"),
    /** Not recognised. */
    OTHER("其他");

    private final String label;

    IndicatorCategory(String label) {
        this.label = label;
    }

    /** The ministry's name without 指标. */
    public String label() {
        return label;
    }

    public boolean isOutput() {
        return this == QUANTITY || this == QUALITY || this == TIMELINESS || this == COST;
    }

    public boolean isEffect() {
        return this == ECONOMIC || this == SOCIAL || this == ECOLOGICAL || this == SUSTAINABLE;
    }

    /** Reads the second level; where it does not tell, the first (成本指标 and 满意度指标 are first levels too). */
    public static IndicatorCategory of(String level1, String level2) {
        if (level1.contains(COST.label) || level2.contains(COST.label)) {
            return COST;
        }
        IndicatorCategory second = named(level2);
        return second != OTHER ? second : named(level1);
    }

    private static IndicatorCategory named(String text) {
        for (IndicatorCategory category : values()) {
            if (category != OTHER && text.contains(category.label)) {
                return category;
            }
        }
        return text.contains("可持续") ? SUSTAINABLE : OTHER;
    }
}
