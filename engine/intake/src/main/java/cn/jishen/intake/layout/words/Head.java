package cn.jishen.intake.layout.words;

import cn.jishen.facts.disclosure.Field;
import org.jspecify.annotations.Nullable;

/** What a head or a label of a form announces; its synonyms are in layouts/heads.csv. */
public enum Head {
    CODE("项目编码", Field.CODE),
    NAME("项目名称", Field.NAME),
    /** 项目 alone, which heads the names of projects only in a list of indicators. */
    PROJECT("项目", null),
    /** 专项名称, 资金名称: the name of the project where no label says that better. */
    FUND("专项名称", null),
    BUDGET("预算数", Field.BUDGET),
    FISCAL_FUNDS("财政资金", Field.FISCAL_FUNDS),
    OTHER_FUNDS("其他资金", Field.OTHER_FUNDS),
    /** What a higher level gives: with 本级 it makes up 财政资金. */
    UPPER_FUNDS("上级资金", null),
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
    /** The description where there is a 三级指标 beside it, else the name. */
    CONTENT("指标内容", null),
    /** 计划标准, 行业标准 and such are the basis of the value, other texts describe the indicator. */
    STANDARD("绩效标准", null),
    /** 指标性质, 指标方向: a comparator, or 正向, 反向, 定性, by what stands below. */
    NATURE("指标性质", null),
    /** 预算年度, in a list that says it in each row; so the next two. */
    YEAR("预算年度", null),
    UNIT_CODE("单位编码", null),
    UNIT_NAME("单位名称", null),
    /** Who carries the project out, and who is above: names of the unit where nothing says it better. */
    AGENCY("实施单位", null),
    SUPERVISOR("主管部门", null),
    /** The value of one of several places; no word heads it, it stands below 指标值. */
    PLACE("分地区指标值", null),
    /** What was reached: only a self-evaluation or a monitoring form has it. */
    ACTUAL("实际完成值", null),
    /** How much an indicator counts in the self-evaluation to come. */
    WEIGHT("权重", Field.WEIGHT),
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
        return switch (this) {
            case IGNORED, YEAR, UNIT_CODE, UNIT_NAME, AGENCY, SUPERVISOR, ACTUAL, WEIGHT, PLACE, PROJECT -> true;
            default -> false;
        };
    }

    /** The head that it stands for in a list. */
    public Head inList() {
        return this == FUND || this == PROJECT ? NAME : this;
    }

    /** Whether it is one of the amounts. */
    public boolean isMoney() {
        return this == BUDGET || this == FISCAL_FUNDS || this == OTHER_FUNDS || this == UPPER_FUNDS;
    }

    /** Whether its value may stand in the same cell, behind a colon. */
    boolean mayHoldValue() {
        return isMoney() || this == NAME || this == UNIT_NAME || this == AGENCY || this == SUPERVISOR;
    }

    /** Whether it heads a column of the indicator table. */
    public boolean isIndicatorColumn() {
        return switch (this) {
            case LEVEL1, LEVEL2, LEVEL3, DESCRIPTION, VALUE, SYMBOL, UNIT, BASIS, CONTENT, STANDARD, NATURE -> true;
            default -> false;
        };
    }
}
