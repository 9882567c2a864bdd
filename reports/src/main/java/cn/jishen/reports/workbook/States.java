package cn.jishen.reports.workbook;

import java.util.List;

/** The words of 状态 in 问题清单, by which 整改台账 counts. */
final class States {
    static final String OPEN = "未整改";
    static final String DOING = "整改中";
    static final String DONE = "已整改";
    static final String ASKED = "申请例外";
    static final String REFUSED = "不采纳";

    /** Of a line that another explains: it goes when its cause goes, and is not counted. */
    static final String WITH_CAUSE = "随主因";

    static final List<String> ALL = List.of(OPEN, DOING, DONE, ASKED, REFUSED, WITH_CAUSE);

    /** What the words mean, for 运行信息. */
    static final String MEANING = "未整改：尚未处理（初始状态）。整改中：已安排，尚未改完。已整改：原文已改。申请例外：认为应当保留，报财政部门认定。"
            + "不采纳：核实后认为不是问题，在“整改说明”写明理由。随主因：由另一问题引起，主因改后即消除，不计入问题数和台账。";

    private States() {}
}
