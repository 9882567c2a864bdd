package cn.jishen.intake;

import static cn.jishen.intake.Docx.below;
import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.tbl;
import static cn.jishen.intake.Docx.tc;
import static cn.jishen.intake.Docx.top;
import static cn.jishen.intake.Docx.tr;

/** A made-up disclosure of a made-up county's water bureau, in the provincial form. */
public final class Sample {
    public static final String UNIT_LINE = "512青禾县水务局　预算年度：2026　单位：万元";
    public static final String TITLE = "1、管网巡检经费绩效目标表";

    private Sample() {}

    /** Title, project table and indicator table. */
    public static String form() {
        return p(TITLE)
                + tbl(unitRow(), codeRow(), budgetRow(), purposeRow(), periodRow(), planRow(), goalRow())
                + indicators();
    }

    public static String unitRow() {
        return tr(tc(7, "单位：万元"));
    }

    public static String codeRow() {
        return tr(tc("项目编码"), tc(2, "13990026P00512A00001X"), tc("项目名称"), tc(3, "管网巡检经费"));
    }

    public static String budgetRow() {
        return tr(top(1, "预算规模及资金用途"), tc("预算数"), tc("36.50"), tc("其中：财政    资金"), tc("30.50"), tc("其他资金"), tc("6.00"));
    }

    public static String purposeRow() {
        return tr(below(1), tc(6, "巡检城区供水管网，更换老化阀门"));
    }

    public static String periodRow() {
        return tr(top(1, "资金支出计划（%）"), tc(2, "3月底"), tc("6月底"), tc(2, "10月底"), tc("12月底"));
    }

    public static String planRow() {
        return tr(below(1), tc(2, "10%"), tc(""), tc(2, "70%"), tc("100%"));
    }

    public static String goalRow() {
        return tr(tc("绩效目标"), tc(6, "1.巡检管网120公里\n2.更换阀门40只"));
    }

    public static String headRow() {
        return row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据");
    }

    public static String indicators() {
        return tbl(
                headRow(),
                tr(top(1, "产出指标"), tc("数量指标"), tc("巡检长度"), tc("巡检管网公里数"), tc("≥120公里"), tc("年度巡检方案")),
                tr(below(1), tc("质量指标"), tc("隐患整改率"), tc("已整改隐患占发现隐患比例"), tc("≥95%"), tc("巡检规程")),
                tr(top(1, "效益指标"), tc("社会效益指标"), tc("停水时长"), tc("全年计划外停水"), tc("≤24小时"), tc("上年台账")),
                tr(tc("满意度指标"), tc("服务对象满意度指标"), tc("用户满意度"), tc("抽样用户满意比例"), tc("≥90%"), tc("问卷")));
    }
}
