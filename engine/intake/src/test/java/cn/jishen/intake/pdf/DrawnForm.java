package cn.jishen.intake.pdf;

/** The provincial form of a made-up project of a made-up county's library, as tables that draw themselves. */
public final class DrawnForm {
    static final String TITLE = "1、图书更新经费绩效目标表";

    private DrawnForm() {}

    static DrawnTable upper() {
        return new DrawnTable(40, 120, 190, 260, 340, 400, 470, 555)
                .row("项目编码", "2:13990026P00417A00002Y", "项目名称", "3:图书更新经费")
                .row("预算规模及资金用途", "预算数", "28.00", "其中：财政资金", "24.00", "其他资金", "4.00")
                .row(null, "6:采购新书，更换破损书架")
                .row("资金支出计划（%）", "2:3月底", "6月底", "2:10月底", "12月底")
                .row(null, "2:15%", "45%", "2:75%", "100%")
                .row("绩效目标", "6:1.采购新书6000册\n2.更换书架80组");
    }

    static DrawnTable indicators() {
        return new DrawnTable(40, 105, 180, 290, 420, 480, 555)
                .row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据")
                .row("产出指标", "数量指标", "新书数量", "全年入藏的新书册数，不含报刊和电子读物", "≥6000册", "采购方案")
                .row(null, "质量指标", "编目差错率", "抽查中有差错的条目占抽查条目的比例", "≤2%", "编目规则")
                .row(null, "时效指标", "上架用时", "到馆至上架", "≤15天", "馆内制度")
                .row("效益指标", "社会效益指标", "外借册次", "全年外借图书册次", "≥9万册次", "上年台账")
                .row("满意度指标", "服务对象满意度指标", "读者满意度", "抽样读者满意比例", "≥92%", "问卷");
    }

    /** Title, project table and indicator table on one page. */
    public static Pdf drawn() {
        Pdf pdf = new Pdf();
        pdf.text(40, 50, 14, TITLE);
        double end = upper().draw(pdf, 70);
        indicators().draw(pdf, end + 20);
        return pdf;
    }
}
