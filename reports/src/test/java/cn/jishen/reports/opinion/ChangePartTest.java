package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleRounds;
import org.junit.jupiter.api.Test;

class ChangePartTest {
    private final Written water = of(SampleRounds.water(), 0);

    @Test
    void section_standsAfterTheVerdict() {
        assertThat(water.texts(Style.HEAD_1)).containsExactly("一、总体情况", "二、较上一稿的变化", "三、主要问题", "四、有关要求");
    }

    @Test
    void section_tellsScoresCountsAndWhatIsNewWithTheBrokenFirst() {
        assertThat(water.under("较上一稿的变化"))
                .contains("上一稿为“yunxi-shuiwu-first.docx”，按相同规则审核后逐项对照。项目平均得分率由")
                .contains("上一稿指出的问题已解决2处，仍存在16处；本稿新增2处，其中1处系修改时新产生，请一并复核。另有2处因两稿中有一稿没有或没有读到相应内容，不能判定。")
                .contains("（1）“城区老旧供水管网改造”，第5行指标值：成本上限9200万元，大于预算数860万元，是预算的10.70倍。该处系修改其他问题时新产生。")
                .contains("（2）“城区老旧供水管网改造”，第6行");
    }

    @Test
    void documentThatWasComparedWithNothing_hasNoSuchSection() {
        assertThat(of(SampleRounds.run(), 0).text()).doesNotContain("上一稿");
        assertThat(Written.of(SampleAudits.water()).text()).doesNotContain("上一稿");
    }

    private static Written of(Run run, int position) {
        DocumentAudit audit = run.audit().documents().get(position);
        return Written.of(run, audit);
    }
}
