package cn.jishen.facts.finding;

/** 问题类别: the closed list of kinds of findings, with the name of each in Chinese. A rule reports exactly one. */
public enum DefectClass {
    NA_ENTRY("填写“不涉及”"),
    NA_CONTRADICTION("不涉及却设指标值"),
    NA_MISPLACED("不涉及与所在栏不符"),
    UNMEASURABLE("定性且不可衡量"),
    VALUE_MALFORMED("指标值残缺或录入错误"),
    UNIT_MISSPELT("计量单位书写错误"),
    RATE_OVER_100("比率超过上限"),
    COST_OVER_BUDGET("成本控制数大于预算数"),
    COST_FLOOR("成本指标写成下限"),
    COST_NOT_COST("成本指标不是成本"),
    QUANTITY_AS_RATE("数量指标填成比率"),
    QUALITY_AS_QUANTITY("质量指标填成数量"),
    TIMELINESS_NOT_TIME("时效指标与时间无关"),
    UNIT_NAME_CONFLICT("名称与计量单位矛盾"),
    DIRECTION_WRONG("比较方向相反"),
    CATEGORY_MISMATCH("内容与二级指标不符"),
    NAME_IS_CATEGORY("三级指标填成类别名"),
    NAME_HAS_TARGET("指标名称含目标值"),
    DESC_COPIES_NAME("描述照抄名称"),
    BASIS_VAGUE("依据空泛"),
    GOAL_COPIES_PURPOSE("绩效目标照抄资金用途"),
    GOAL_VALUE_CONFLICT("目标与指标值不一致"),
    GOAL_VALUE_UNCOVERED("目标中的量化要求未设指标"),
    OUTPUT_MISSING("产出指标缺项"),
    EFFECT_MISSING("未设有效的效益指标"),
    SATISFACTION_MISSING("满意度指标缺失"),
    DUPLICATE_ROW("指标重复"),
    COST_SUM_OVER("成本指标合计超预算"),
    COST_UNDER_BUDGET("成本指标未覆盖预算"),
    PROSE_AMOUNT_CONFLICT("文字金额与预算数不符"),
    PLAN_GAP("支出计划缺期"),
    PLAN_NOT_COMPLETE("年底未达100%"),
    PLAN_NOT_MONOTONE("累计进度倒退"),
    PLAN_UNIT("百分比栏填写金额"),
    PLAN_UNIFORM("机械均分"),
    PLAN_BACKLOADED("支出后置"),
    YEAR_STALE("年度错误"),
    TWIN_PROJECTS("项目指标雷同"),
    BOILERPLATE_ROW("套用通用指标"),
    SUM_MISMATCH("项目预算合计与支出总表不符"),
    LEVEL2_REPEATED("二级指标重复而另一类缺失"),
    FIELD_MISSING("要素未填"),
    ARITHMETIC_MISMATCH("表内勾稽不平"),
    TEXT_TYPO("文字、符号、序号差错"),
    ROW_COUNT_ODD("指标行数失衡"),
    PURPOSE_VAGUE("用途笼统"),
    GOAL_PAST_TENSE("目标写成完成时"),
    GOAL_THIN("目标空薄"),
    GOAL_TWIN("目标跨项目雷同"),
    GOAL_TASK_UNCOVERED("目标任务无指标"),
    WHOLE_PART_CONFLICT("整体目标与项目指标不一致"),
    INDICATOR_UNRELATED("指标与项目无关"),
    POLICY_STALE("政策表述过时"),
    CROSS_COPY("跨文档照抄"),
    EFFECT_HOLLOW("效益名不副实"),
    EFFECT_IS_PROCESS("效益填成过程管理"),
    PERVERSE_INCENTIVE("导向不当"),
    NAME_IS_SLOGAN("名称是口号"),
    FORMULA_MISSING("百分比无口径"),
    TIMELINESS_NO_DEADLINE("一次性任务无完成时限"),
    SATISFACTION_OBJECT("满意度对象不当"),
    DESC_OFF_NAME("描述与名称不符"),
    MEETING_METRICS_MISSING("会议、培训缺必备口径"),
    TARGET_TRIVIAL("指标值过低或恒真"),
    TARGET_UNIFORM("全表同值"),
    SATISFACTION_VALUE_ODD("满意度取值异常"),
    GOAL_BUDGET_MISMATCH("目标与资金不匹配"),
    STRICT_ITEM_FLOOR("严控事项设下限"),
    PERIOD_YEAR_CONFLICT("周期值与年度值不闭合"),
    COST_IS_BUDGET("成本只重复预算数"),
    UNIT_COST_ODD("单位产出成本异常"),
    ARREARS_MISMATCH("清欠类绩效错配"),
    PLAN_TEMPLATE("全文计划同模板"),
    THREE_PUBLIC_CONFLICT("与三公、会议费、培训费表不一致"),
    PROJECT_OVERLAP("疑似重复立项"),
    OPERATING_OVERLAP("与公用经费交叉"),
    PROJECT_LIST_MISMATCH("项目清单不对应"),
    EMPTY_TABLE_CONFLICT("空表声明矛盾"),
    PROCUREMENT_OVER_BUDGET("采购大于预算"),
    PART_CONFLICT("两套表不一致"),
    CODE_ODD("项目编码异常"),
    PLACE_NAME_ALIEN("单位、地名串用"),
    EXTRACTION_DOUBT("转换或识别存疑");

    private final String label;

    DefectClass(String label) {
        this.label = label;
    }

    /** The name in Chinese: 定性且不可衡量. */
    public String label() {
        return label;
    }

    /** As rules and findings write it: “UNMEASURABLE”. */
    public String id() {
        return name().replace('_', '-');
    }

    /** The Chinese name of the class with this id; the id itself if it is not of the list. */
    public static String labelOf(String id) {
        String name = id.replace('-', '_');
        for (DefectClass known : values()) {
            if (known.name().equals(name)) {
                return known.label;
            }
        }
        return id;
    }
}
