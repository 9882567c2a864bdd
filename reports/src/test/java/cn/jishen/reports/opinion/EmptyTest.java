package cn.jishen.reports.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.reports.sample.SampleAudits;
import cn.jishen.reports.sample.SampleExtremes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What has nothing to say has no head, and nothing unread is praised. */
class EmptyTest {
    @Test
    void noFindings_isAShortPositiveOpinion() {
        Written opinion = Written.of(SampleAudits.library());
        assertThat(opinion.texts(Style.HEAD_1)).containsExactly("一、总体情况", "二、有关要求");
        assertThat(opinion.text())
                .contains("绩效目标填报较为规范，没有发现问题。", "“优”的1个", "建议径行进入下一步预算安排。", "审核项“条件充分性”须对照")
                .doesNotContain("更正", "请于");
        assertThat(opinion.texts(Style.ANNEXES)).containsExactly("附件：1.项目审核得分表");
        assertThat(opinion.texts(Style.MORE_ANNEXES)).containsExactly("2.未审事项");
    }

    @Test
    void noProjects_isNoPassAndAsksForTheFile() {
        DocumentAudit scan = SampleAudits.batch().documents().get(2);
        Written opinion = Written.of(scan);
        assertThat(opinion.texts(Style.HEAD_1)).containsExactly("一、总体情况", "二、有关要求");
        assertThat(opinion.texts(Style.TITLE)).containsExactly("关于〔部门名称〕\n项目支出绩效目标的审核意见");
        assertThat(opinion.text())
                .contains("没有从报送文件中读出项目，不能得出审核结论，不应视为通过", "前重新报送可以读取的绩效目标文件", "详见附件。")
                .doesNotContain("规范，");
        assertThat(opinion.texts(Style.ANNEXES)).containsExactly("附件：未审事项");
        assertThat(opinion.texts(Style.ANNEX)).containsExactly("附件");
        assertThat(opinion.tables()).contains("全部页面是扫描图片");
    }

    @Test
    void unreviewedOnly_isToldBesideThePraise() {
        DocumentAudit library = SampleAudits.library();
        Unreviewed torn = new Unreviewed("第2个表", "页面残缺。\n建议：换原件。", Location.NOWHERE);
        Written opinion = Written.of(new DocumentAudit(
                library.disclosure(), library.scores(), List.of(), List.of(), List.of(torn), List.of()));
        assertThat(opinion.text()).contains("另有1项未能审核，不应视为通过，详见附件2。", "对未能审核的事项，请按附件2所列办法");
        assertThat(opinion.tables()).contains("1 | 第2个表 | 页面残缺 | 换原件", "2 | 审核项“条件充分性” | 须对照实施方案");
    }

    @Test
    void waivedOnly_asksForNothing() {
        DocumentAudit water = SampleAudits.water();
        Written opinion = Written.of(new DocumentAudit(
                water.disclosure(),
                water.scores(),
                water.findings().stream().filter(f -> f.waived() != null).toList(),
                List.of(),
                List.of(),
                List.of()));
        assertThat(opinion.texts(Style.HEAD_1)).containsExactly("一、总体情况");
        assertThat(opinion.tables()).contains("已同意的例外 | ", "同意理由：");
        assertThat(opinion.text()).contains("没有发现问题的项目：", "“节约用水宣传”");
    }

    @Test
    void everythingNullOrBlank_isWrittenAllTheSame() {
        Written opinion = Written.of(SampleExtremes.bareAudit());
        assertThat(opinion.text()).contains("〔部门名称〕：", "预算数均没有读出", "各项目均未能评分", "未评等级，不应视为通过");
        assertThat(Written.row(opinion.table("序号").getRow(1))).isEqualTo("1 | 名称未读出的项目（P1） | 未读出 | 未审 | 未审 | 未审");
    }

    @Test
    void documentWithoutScores_isTold() {
        DocumentAudit water = SampleAudits.water();
        Written opinion =
                Written.of(new DocumentAudit(water.disclosure(), Map.of(), List.of(), List.of(), List.of(), List.of()));
        assertThat(opinion.text()).contains("文件中没有读出项目").doesNotContain("较为规范");
    }
}
