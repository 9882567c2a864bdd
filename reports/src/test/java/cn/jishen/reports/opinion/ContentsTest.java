package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.sample.RoadBureau;
import cn.jishen.reports.sample.SampleAudits;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;

/** What an opinion says. */
class ContentsTest {
    private final Written water = Written.of(SampleAudits.water());

    @Test
    void head_namesDepartmentAndYearAndLeavesTheRestToTheBureau() {
        assertThat(water.texts(Style.TITLE)).containsExactly("关于云溪县水务局2026年度\n项目支出绩效目标的审核意见");
        assertThat(water.texts(Style.ADDRESSEE)).containsExactly("云溪县水务局：");
        assertThat(water.texts(Style.MARK)).containsExactly("〔发文机关标志〕", "〔发文字号〕");
        assertThat(water.texts(Style.SIGNATURE)).containsExactly("〔审核单位〕");
        assertThat(water.texts(Style.DATE)).singleElement().asString().matches("〔　+年　+月　+日〕");
    }

    @Test
    void sections_comeInTheOrderOfAnOpinion() {
        assertThat(water.texts(Style.HEAD_1)).containsExactly("一、总体意见", "二、分项意见", "三、分项目意见", "四、未审核事项", "五、修改要求");
    }

    @Test
    void opening_saysWhatWasAuditedAndOnWhatBasis() {
        assertThat(water.text())
                .contains(
                        "于2026年11月21日对云溪县水务局2026年度项目支出绩效目标进行了审核",
                        "审核文件为“yunxi-shuiwu-2026.docx”，共5个项目，预算合计1286.5万元",
                        "审核依据为财预〔2015〕88号（待核实）、财预〔2021〕101号等。",
                        "绩审0.1.0，规则2026.1",
                        "须经审核人员审定后印发");
    }

    @Test
    void overall_saysWhatFollowsFromEachGrade() {
        assertThat(water.text())
                .contains(
                        "需要更正的问题7项、建议修改的问题6项、请予说明的事项2项",
                        "5个项目中有4个存在需要更正的问题，建议逐项更正后重新报送",
                        "其中3个有需要更正的问题，建议商部门完善后进入；其余建议径行进入下一步预算安排",
                        "参考等级为“中”的项目1个（“城区老旧供水管网改造”），建议退回部门改后再报",
                        "财预〔2015〕88号附件《项目支出绩效目标审核表》（待核实）",
                        "“城区老旧供水管网改造”因存在硬性问题，等级受限，请评审人员确认",
                        "另有3项未能审核，不应视为通过");
    }

    @Test
    void reviewItems_tellLostPointsMainProblemsAndWhatNoMachineJudges() {
        assertThat(water.texts(Style.HEAD_2).subList(0, 8))
                .startsWith("（一）规范完整性（满分10分）")
                .endsWith("（八）条件充分性（满分10分）");
        assertThat(water.under("指标科学性")).contains("2个项目失分，共失8.25分", "一是比较方向相反，涉及1个项目，失3.75分");
        assertThat(water.under("绩效合理性")).contains("5个项目本项均未失分");
        assertThat(water.under("条件充分性")).contains("未由审核程序评分，不计入可审满分");
    }

    @Test
    void projects_standWorstFirst() {
        assertThat(water.texts(Style.HEAD_2).subList(8, 13))
                .containsExactly("（一）城区老旧供水管网改造", "（二）智能水表换装", "（三）防汛物资储备与抢险队伍建设", "（四）节约用水宣传", "（五）农村饮水泵站维护");
        assertThat(water.under("城区老旧供水管网改造")).contains("项目编码YX2600101，预算数860万元，得分72.25分（可审满分90分），参考等级“中”，见原文件第2页第1个表");
    }

    @Test
    void problems_areToldApartByGravity() {
        assertThat(water.under("（二）智能水表换装"))
                .containsSubsequence("1.需要更正的问题", "X24", "2.建议修改的问题", "S08", "3.请予说明的事项", "K02");
    }

    @Test
    void problem_saysPlaceOriginalFaultAndWhatToWrite() {
        assertThat(water.text())
                .contains("（2）第5行“项目总成本”指标值“≤9200万元”：成本上限9200万元，大于预算数860万元，是预算的10.70倍。"
                        + "建议：将“≤9200万元”改为“≤860万元”。（S01，扣3.75分）");
    }

    @Test
    void cellAndOriginal_areNotSaidTwice() {
        assertThat(water.text())
                .contains(
                        "（1）绩效目标“更换老旧管道32公里”：目标写32公里，第1行指标值为≥28公里。",
                        "“停水投诉件数”等4项：依据“历史行业标准”没有指明文件或数据来源。",
                        "指标值：“长期持续”不可衡量。");
    }

    @Test
    void sameProblemOnManyRows_isOneItem() {
        assertThat(water.under("（一）城区老旧供水管网改造")).contains("第2、6～8行“工程完成率”“降低漏损”“停水投诉件数”等4项");
    }

    @Test
    void problemThatAnotherExplains_isNotRepeated() {
        assertThat(water.text()).doesNotContain("W03").contains("另有2处由所列问题引起");
    }

    @Test
    void waivedProblem_standsApartWithItsReason() {
        assertThat(water.under("农村饮水泵站维护"))
                .contains("1.已同意的例外", "同意理由：财政所确认该写法为统一口径，2026年起不再提示。（X29）")
                .doesNotContain("请予说明的事项", "写明总额除以座数");
    }

    @Test
    void unjudged_isToldAndNeverAPass() {
        assertThat(water.text())
                .contains("没有扣分，也不计得分，不应视为通过", "水质检测车购置（第7页第6个表第1行第1列）：第6个表是图片", "审核程序出错，规则 X03")
                .contains("另有1处在读取文件时作了修复", "前对照本意见逐项核对修改");
    }

    @Test
    void annexes_areListedAndThere() {
        assertThat(water.texts(Style.ANNEXES)).containsExactly("附件：1.项目审核得分表");
        assertThat(water.texts(Style.MORE_ANNEXES)).containsExactly("2.所引规则及依据");
        assertThat(water.texts(Style.ANNEX)).containsExactly("附件1", "附件2");
        List<XWPFTableRow> scores = water.table("序号").getRows();
        assertThat(scores).hasSize(6);
        assertThat(Written.row(scores.get(1)))
                .isEqualTo("1 | 城区老旧供水管网改造 | 860 | 7.5 | 10 | 11.25 | 8.25 | 15 | 11.25 | 9 | 未审 | 72.25 | 80.3 | 中");
        assertThat(water.table("编号").getRows())
                .extracting(Written::row)
                .anyMatch(row -> row.startsWith("W02 | 不涉及却填指标值 | ") && row.endsWith("财预〔2015〕88号（待核实）；审核惯例"));
    }

    @Test
    void manyProblemsOfOneRule_areOneItemAndRowsOfAnAnnex() {
        DocumentAudit roads = RoadBureau.of(1, 45);
        Written opinion = Written.of(roads);
        assertThat(opinion.text()).contains("总体看，该项目存在需要更正的问题", "分，均有失分，共失");
        assertThat(opinion.text()).contains("定性且不可衡量，涉及第2、8、11行，共3处。如第2行“第2段养护里程”", "其余见附件《逐行意见表》。（X06，扣4.5分）");
        assertThat(opinion.table("项目名称").getRows())
                .extracting(Written::row)
                .contains("第1号村道养护 | 8 | 第8段养护里程 | 问题之8：里程没有分段。 | 建议之8：写明起止桩号。 | X06");
    }
}
