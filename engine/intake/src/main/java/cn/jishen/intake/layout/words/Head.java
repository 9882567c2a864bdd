package cn.jishen.intake.layout.words;

import cn.jishen.facts.disclosure.Field;
import org.jspecify.annotations.Nullable;

/** What a head or a label of a form announces; its synonyms are in heads.txt. */
public enum Head {
    CODE("项目编码", Field.CODE),
    NAME("项目名称", Field.NAME),
    BUDGET("预算数", Field.BUDGET),
    FISCAL_FUNDS("财政资金", Field.FISCAL_FUNDS),
    OTHER_FUNDS("其他资金", Field.OTHER_FUNDS),
    /** The label of two rows, the amounts and the purpose. */
    SCALE("预算规模及资金用途", null),
    PURPOSE("资金用途", Field.PURPOSE),
    PLAN("资金支出计划", Field.PLAN),
    GOAL("绩效目标", Field.GOAL),
    LEVEL1("一级指标", Field.LEVEL1),
    LEVEL2("二级指标", Field.LEVEL2),
    LEVEL3("三级指标", Field.LEVEL3),
    DESCRIPTION("绩效指标描述", Field.DESCRIPTION),
    VALUE("指标值", Field.VALUE),
    /** The comparator in a column of its own, before the value. */
    SYMBOL("指标符号", null),
    /** The unit in a column of its own, behind the value. */
    UNIT("计量单位", null),
    BASIS("指标值确定依据", Field.BASIS),
    /** 预算年度, in a list that says it in each row; so the next two. */
    YEAR("预算年度", null),
    UNIT_CODE("单位编码", null),
    UNIT_NAME("单位名称", null),
    IGNORED("不读", null);

    private final String label;
    private final @Nullable Field field;

    Head(String label, @Nullable Field field) {
        this.label = label;
        this.field = field;
    }

    public String label() {
        return label;
    }

    /** The field whose text stands under the head; null where the head only helps to find others. */
    public @Nullable Field field() {
        return field;
    }

    /** Whether nothing that stands under it belongs to a project. */
    public boolean isForeign() {
        return this == IGNORED || this == YEAR || this == UNIT_CODE || this == UNIT_NAME;
    }

    /** Whether it heads a column of the indicator table. */
    public boolean isIndicatorColumn() {
        return switch (this) {
            case LEVEL1, LEVEL2, LEVEL3, DESCRIPTION, VALUE, SYMBOL, UNIT, BASIS -> true;
            default -> false;
        };
    }
}
