package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.reports.sample.RoadBureau;
import cn.jishen.reports.sample.SampleAudits;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    void sections_comeInTheOrderOfALetter() {
        assertThat(water.texts(Style.HEAD_1)).containsExactly("一、总体情况", "二、主要问题", "三、有关要求");
    }

    @Test
    void opening_saysWhatWasAuditedAndCitesOnlyWhatIsVerified() {
        assertThat(water.text())
                .contains(
                        "于2026年11月21日对云溪县水务局2026年度项目支出绩效目标进行了审核",
                        "报送文件为“yunxi-shuiwu-2026.docx”，共5个项目，预算合计1286.5万元",
                        "审核依据为财预〔2021〕101号等。");
        assertThat(water.text() + water.tables()).doesNotContain("88号", "待核实");
    }

    @Test
    void letter_hasNoRuleCodesAndNoVersions() {
        assertThat(water.letter()).doesNotContainPattern("[A-Z]\\d\\d").doesNotContain("0.1.0", "2026.1，");
    }

    @Test
    void overall_saysWhatFollowsTheWorstFirst() {
        assertThat(water.text())
                .contains(
                        "需要更正的问题7项、建议修改的问题6项、请予说明的事项2项。5个项目中，4个存在需要更正的问题。项目平均得分率为",
                        "处理建议如下：“城区老旧供水管网改造”，建议退回部门改后再报；",
                        "“城区老旧供水管网改造”因“成本控制数大于预算数”，等级受到限制，须由评审人员确认。",
                        "各项目得分见附件1。",
                        "另有3项未能审核，不应视为通过，详见附件3。");
    }

    @Test
    void gradeWithoutVeto_isSaidToBeHeldDownByNothing() {
        DocumentAudit audit = SampleAudits.water();
        Map<String, ScoreSheet> scores = new LinkedHashMap<>();
        audit.scores()
                .forEach((id, s) -> scores.put(
                        id, new ScoreSheet(s.total(), s.of(), s.grade(), s.ungraded(), List.of(), true, s.items())));
        Written opinion = Written.of(
                new DocumentAudit(audit.disclosure(), scores, audit.findings(), List.of(), List.of(), List.of()));
        assertThat(opinion.text()).contains("的等级须由评审人员确认").doesNotContain("等级受到限制");
    }

    @Test
    void mainProblems_areToldByItemWithTheProjectsNamed() {
        assertThat(water.text()).contains("问题较为集中的项目是“城区老旧供水管网改造”（需要更正");
        assertThat(water.texts(Style.HEAD_2)).hasSizeBetween(2, 4).allMatch(head -> head.endsWith("方面"));
        assertThat(water.text()).contains("一是", "，涉及“城区老旧供水管网改造”。如第");
        assertThat(water.text()).contains("另有请予说明的事项2项，不作为问题认定，一并列入附件2。");
    }

    @Test
    void details_standWorstFirst() {
        assertThat(water.texts(Style.ANNEX_HEAD))
                .containsExactly("1.城区老旧供水管网改造", "2.智能水表换装", "3.防汛物资储备与抢险队伍建设", "4.节约用水宣传", "5.农村饮水泵站维护");
        assertThat(water.text()).contains("项目编码YX2600101，预算数860万元，得分72.25（可审满分90），得分率80.3%，参考等级“中”，见原文件第2页第1个表。");
    }

    @Test
    void problem_saysPlaceFaultCostAndWhatToWrite() {
        assertThat(water.tables())
                .contains("更正\n扣3.75分 | 5 | “项目总成本”\n指标值\n“≤9200万元” | 成本上限9200万元，大于预算数860万元，是预算的10.70倍。")
                .contains("将“≤9200万元”改为“≤860万元”。");
    }

    @Test
    void cost_isToldOnceThoughRowsDiffer() {
        DocumentAudit roads = RoadBureau.of(1, 45);
        List<String> costs = Written.of(roads).document().getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .map(row -> row.getCell(0).getText())
                .filter(text -> text.contains("扣"))
                .toList();
        assertThat(costs).hasSize(15);
    }

    @Test
    void sameProblemOnManyRows_isOneRow() {
        assertThat(water.tables()).contains(" | 2、6～8 | “工程完成率”“降低漏损”“停水投诉件数”等4项");
    }

    @Test
    void problemThatAnotherExplains_isNotRepeated() {
        assertThat(water.text()).contains("另有2处由所列问题引起");
    }

    @Test
    void waivedProblem_standsApartWithItsReason() {
        assertThat(water.tables()).contains("已同意的例外 | ", "同意理由：财政所确认该写法为统一口径，2026年起不再提示。");
    }

    @Test
    void unjudged_isToldAndNeverAPass() {
        assertThat(water.text()).contains("没有扣分，也不计得分，不应视为通过", "另有1处在读取文件时作了处理");
        assertThat(water.tables()).contains("水质检测车购置（第7页第6个表第1行第1列） | 第6个表是图片", "审核程序出错：", "审核项“条件充分性”");
    }

    @Test
    void annexes_areListedAndThere() {
        assertThat(water.texts(Style.ANNEXES)).containsExactly("附件：1.项目审核得分表");
        assertThat(water.texts(Style.MORE_ANNEXES)).containsExactly("2.逐项目审核意见", "3.未审事项");
        assertThat(water.texts(Style.ANNEX)).containsExactly("附件1", "附件2", "附件3");
        List<XWPFTableRow> scores = water.table("序号").getRows();
        assertThat(scores).hasSize(6);
        assertThat(Written.row(scores.get(1)))
                .isEqualTo("1 | 城区老旧供水管网改造 | 860 | 7.5 | 10 | 11.25 | 8.25 | 15 | 11.25 | 9 | 72.25 | 80.3% | 中");
    }

    @Test
    void signature_staysWithTheEndOfTheText() {
        assertThat(water.texts(Style.CLOSING)).singleElement().asString().startsWith("联系人及电话：");
        assertThat(Written.of(SampleAudits.library()).texts(Style.CLOSING)).hasSize(1);
    }
}
