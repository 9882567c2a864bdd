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
        assertThat(opinion.texts(Style.HEAD_1)).containsExactly("一、总体意见", "二、未审核事项");
        assertThat(opinion.text())
                .contains("绩效目标填报较为规范，按现行审核规则未发现问题", "参考等级为“优”的项目1个", "建议径行进入下一步预算安排。")
                .doesNotContain("更正", "请于");
        assertThat(opinion.texts(Style.ANNEXES)).containsExactly("附件：项目审核得分表");
        assertThat(opinion.texts(Style.ANNEX)).containsExactly("附件");
    }

    @Test
    void noProjects_isNoPassAndAsksForTheFile() {
        DocumentAudit scan = SampleAudits.batch().documents().get(2);
        Written opinion = Written.of(scan);
        assertThat(opinion.texts(Style.HEAD_1)).containsExactly("一、总体意见", "二、未审核事项", "三、修改要求");
        assertThat(opinion.texts(Style.TITLE)).containsExactly("关于〔部门名称〕\n项目支出绩效目标的审核意见");
        assertThat(opinion.text())
                .contains("没有从文件中读出项目，不能得出审核结论，不应视为通过", "全部页面是扫描图片", "重新提供可以读取的绩效目标文件")
                .doesNotContain("规范，", "附件：");
        assertThat(opinion.document().getTables()).isEmpty();
    }

    @Test
    void unreviewedOnly_isToldBesideThePraise() {
        DocumentAudit library = SampleAudits.library();
        Unreviewed torn = new Unreviewed("第2个表", "页面残缺。\n建议：换原件。", Location.NOWHERE);
        Written opinion = Written.of(new DocumentAudit(
                library.disclosure(), library.scores(), List.of(), List.of(), List.of(torn), List.of()));
        assertThat(opinion.text()).contains("另有1项未能审核，不应视为通过", "（1）第2个表：页面残缺。建议：换原件。", "（2）审核项“条件充分性”：须对照实施方案");
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
        assertThat(opinion.texts(Style.HEAD_3)).containsExactly("1.已同意的例外");
        assertThat(opinion.texts(Style.HEAD_1)).noneMatch(head -> head.contains("修改要求"));
        assertThat(opinion.text()).contains("没有发现问题的项目", "“节约用水宣传”（得分");
    }

    @Test
    void everythingNullOrBlank_isWrittenAllTheSame() {
        Written opinion = Written.of(SampleExtremes.bareAudit());
        assertThat(opinion.text()).contains("〔部门名称〕：", "预算数均未读出", "各项目均未能评分", "未评等级的项目1个");
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
