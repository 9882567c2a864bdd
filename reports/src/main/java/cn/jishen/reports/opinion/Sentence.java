package cn.jishen.reports.opinion;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * All that an opinion says in words of its own, beside names, figures and what the rules say. A test prints the list;
 * whoever changes it reads it once as the official who signs.
 */
enum Sentence {
    DRAFT("拟稿提示：本件由审核程序生成，供审核人员修改审定；带底色处请填写，审定后删去本行。"),
    BUREAU("发文机关标志"),
    NUMBER("发文字号"),
    UNIT("部门名称"),
    OFFICE("审核单位"),
    DAY("日期"),
    CONTACT("联系人及电话"),
    ISSUED("　　　　年　　月　　日"),
    TITLE_BEGIN("关于"),
    TITLE_END("项目支出绩效目标的审核意见"),
    YEAR("{年}年度"),
    DATE("{年}年{月}月{日}日"),
    COLON("："),
    OPENING_BEGIN("按照预算绩效管理工作安排，于{日期}对"),
    OPENING("{年度}项目支出绩效目标进行了审核。报送文件为“{文件}”，{内容}。{依据}现提出如下审核意见。"),
    READ("共{数}个项目，{预算}"),
    NOTHING_READ("文件中没有读出项目"),
    BUDGET("预算合计{金额}"),
    BUDGET_IN_PART("已读出的预算合计{金额}，另有{数}个项目的预算数没有读出"),
    NO_BUDGET("预算数均没有读出"),
    BASES("审核依据为{文件}等。"),

    OVERALL("总体情况"),
    NO_CONCLUSION("本次审核没有从报送文件中读出项目，不能得出审核结论，不应视为通过，请按有关要求重新报送。"),
    CLEAN("经审核，{数}个项目的绩效目标填报较为规范，没有发现问题。"),
    COUNTS("经审核，发现需要更正的问题{数}项、建议修改的问题{数}项、请予说明的事项{数}项。"),
    WRONG("{数}个项目中，{数}个存在需要更正的问题。"),
    MEAN("项目平均得分率为{分}。"),
    NO_MEAN("各项目均未能评分。"),
    GRADES("参考等级为{各等级}。"),
    GRADE("“{等级}”的{数}个"),
    UNGRADED("{项目}未评等级，不应视为通过，请先对照原件补充审核。"),
    OUTCOMES("处理建议如下：{各项}。"),
    OUTCOME("{项目}，{意见}"),
    HELD("{各项目}，等级受到限制，须由评审人员确认。"),
    HELD_ONE("{项目}因{问题}"),
    CONFIRM("{项目}的等级须由评审人员确认。"),
    REFERENCE("得分和等级供参考，由评审人员审定；各项目得分见{附件}。"),
    FOR_PEOPLE("审核项{审核项}须对照实施方案、管理制度等材料，由评审人员评定，没有计入得分。"),
    OPEN("另有{数}项未能审核，不应视为通过，详见{附件}。"),

    CHANGES("较上一稿的变化"),
    EARLIER("上一稿为“{文件}”，按相同规则审核后逐项对照。"),
    LEVEL("项目平均得分率为{分}，与上一稿持平。"),
    HIGHER("项目平均得分率由{分}升至{分}。"),
    LOWER("项目平均得分率由{分}降至{分}。"),
    SAME("与上一稿相比，内容没有改动，上一稿指出的问题仍存在{数}处。"),
    FATES("上一稿指出的问题已解决{数}处，仍存在{数}处；本稿新增{数}处{其中}。"),
    NEW_BY_CHANGE("，其中{数}处系修改时新产生，请一并复核"),
    UNDECIDED("另有{数}处因两稿中有一稿没有或没有读到相应内容，不能判定。"),
    NEW("本稿新增的问题如下："),
    NEW_FIRST("本稿新增的问题，先列{数}处，其余见{附件}："),
    NEW_ITEM("{位置}：{问题}"),
    NEW_ITEM_BY_CHANGE("{位置}：{问题}该处系修改其他问题时新产生。"),
    WHOLE("文件整体"),
    PLACE("{项目}第{行}行"),

    MAIN("主要问题"),
    WORST("问题较为集中的项目是{项目}。"),
    WORST_ONE("“{项目}”（{问题}）"),
    TO_CORRECT("需要更正{数}项"),
    TO_IMPROVE("建议修改{数}项"),
    KIND("{审核项}方面"),
    OTHER_KIND("其他方面"),
    FIRST("{序号}是{问题}，涉及{项目}。"),
    ONLY("主要是{问题}，涉及{项目}。"),
    EXAMPLE("如{项目}{位置}{问题}"),
    MORE("此外还有{问题}。"),
    MORE_ETC("此外还有{问题}等问题。"),
    MORE_KINDS("其余方面的问题，连同各项目的逐项意见，见{附件}。"),
    ALL_KINDS("各项目的逐项意见见{附件}。"),
    DOUBTS("另有请予说明的事项{数}项，不作为问题认定，一并列入{附件}。"),
    ONLY_DOUBTS("没有发现需要更正或建议修改的问题；请予说明的事项{数}项，见{附件}。"),

    REQUESTS("有关要求"),
    SEND_BEGIN("请于"),
    SEND_AGAIN("前重新报送可以读取的绩效目标文件（Word、Excel或带文字的PDF）至"),
    SEND("前对照本意见逐项核对修改，将修改后的绩效目标表和修改说明报"),
    STOP("。"),
    ANSWER("对需要更正的问题，请逐项更正；对建议修改的问题，请修改完善，不采纳的请说明理由；对请予说明的事项，请逐项说明。"),
    SUPPLY("对未能审核的事项，请按{附件}所列办法补充材料或重新报送。"),
    CALL("联系人及电话："),

    ANNEX("附件"),
    ANNEX_NUMBER("附件{序号}"),
    ANNEX_LIST("附件："),
    SCORES("项目审核得分表"),
    SCORES_NOTE("注：审核项名称下为满分；“未审”的审核项不计入满分，不作零分；得分率为得分占可审满分的百分数，参考等级按得分率评定。"),
    NOT_IN_TABLE("{审核项}没有评分，表中不列。"),
    UNJUDGED("未审"),
    UNREAD("未读出"),
    HEAD_ORDER("序号"),
    HEAD_PROJECT("项目名称"),
    HEAD_BUDGET("预算数（万元）"),
    HEAD_SCORE("得分"),
    HEAD_PERCENT("得分率"),
    HEAD_GRADE("参考等级"),

    DETAILS("逐项目审核意见"),
    DETAILS_NOTE("各项目按参考等级和得分率由低到高排列，没有评等级的列在最前；行次为该项目指标表内的次序。“更正”类由表内数字或文字直接可证；“修改”类系审核判断，"
            + "确有特殊情况的请书面说明；“说明”类系疑点，不作为问题认定。"),
    FOLLOWING("另有{数}处由所列问题引起，改正后随之消除，不再逐一列出。"),
    SUMMARY("{各项}。{说明}"),
    CODE("项目编码{编码}"),
    OWN_BUDGET("预算数{金额}"),
    OWN_NO_BUDGET("预算数没有读出"),
    OWN_SCORE("得分{分}（可审满分{分}），得分率{分}，参考等级“{等级}”"),
    OWN_UNGRADED("未评等级：{原因}"),
    SEEN("见原文件{位置}"),
    UNREAD_IN_PART("本表没有读全，未读部分不应视为通过。"),
    UNIT_PART("{项目}（单位）"),
    FAULTLESS("没有发现问题的项目：{项目}。"),
    HEAD_KIND("意见"),
    HEAD_ROW("行次"),
    HEAD_INDICATOR("指标及原文"),
    HEAD_PROBLEM("问题"),
    HEAD_ADVICE("修改建议"),
    KIND_ERROR("更正"),
    KIND_WARNING("修改"),
    KIND_HINT("说明"),
    KIND_WAIVED("已同意的例外"),
    COST("扣{分}分"),
    AGREED("同意理由：{原因}"),
    BASIS("（依据：{文件}）"),
    ROW("第{行}行“{指标}”"),
    ROWS("第{行}行{指标}"),

    UNREVIEWED("未审事项"),
    UNREVIEWED_NOTE("注：所列事项未能审核，没有扣分，也不计得分，不应视为通过。"),
    HEAD_WHAT("事项"),
    HEAD_WHY("原因"),
    HEAD_HOW("处理办法"),
    FAILED("审核程序出错：{原因}"),
    PLACED("{事项}（{位置}）"),
    ITEM("审核项“{审核项}”"),
    ITEM_WHY("须对照实施方案、管理制度等材料评定，不由程序评分"),
    ITEM_HOW("由评审人员核对材料后评定"),
    REPAIRED("另有{数}处在读取文件时作了处理，处理后的内容已参与审核，请对照原文件核对：{各处}。"),

    CHANGE("将“{原}”改为“{新}”"),
    LEFT_OUT("另有{数}处没有读入，不参与审核，请对照原文件核对：{各处}。"),

    JOIN("、"),
    SEMICOLON("；"),
    COMMA("，"),
    NAMED("{项目}共{数}个项目"),
    AND_MORE("{名称}等{数}{单位}"),
    QUOTED("“{名称}”"),
    PROJECTS("个项目"),
    PLACES("处"),
    ITEMS("项");

    private static final Pattern BLANK = Pattern.compile("\\{[^}]+}");

    private final String text;

    Sentence(String text) {
        this.text = text;
    }

    /** As it is, with the names of what is filled in. */
    String text() {
        return text;
    }

    /**
     * The sentence with its blanks filled in their order.
     *
     * @throws IllegalArgumentException when there are more or fewer values than blanks
     */
    String say(Object... values) {
        Matcher blank = BLANK.matcher(text);
        StringBuilder out = new StringBuilder();
        int filled = 0;
        while (blank.find()) {
            if (filled == values.length) {
                throw new IllegalArgumentException(name());
            }
            blank.appendReplacement(out, Matcher.quoteReplacement(String.valueOf(values[filled++])));
        }
        if (filled != values.length) {
            throw new IllegalArgumentException(name());
        }
        return blank.appendTail(out).toString();
    }
}
