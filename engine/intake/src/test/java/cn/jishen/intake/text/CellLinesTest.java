package cn.jishen.intake.text;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.Reads;
import cn.jishen.intake.UnreadableException;
import org.junit.jupiter.api.Test;

/** One cell a line, led by tabs; ¦ stands for the tab here. */
class CellLinesTest {
    private static final String UPPER = """
            3、路灯养护经费绩效目标表
            ¦单位：万元

            ¦项目编码
            ¦B07
            ¦项目名称
            ¦路灯养护经费

            ¦预算规模及资金用途
            ¦预算数
            ¦45.00
            ¦其中：财政    资金
            ¦45.00
            ¦其他资金
            ¦

            ¦
            ¦更换灯具、检修线路¦¦¦¦


            ¦资金支出计划（%）
            ¦3月底
            ¦6月底
            ¦10月底
            ¦12月底

            ¦
            ¦
            ¦40%
            ¦70%
            ¦100%

            ¦绩效目标
            ¦1.亮灯有保障¦¦¦
            2.故障早处理¦¦

            """;
    private static final String HEAD = """
            ¦一级指标
            ¦二级指标
            ¦三级指标
            ¦绩效指标描述
            ¦指标值
            ¦指标值确定依据

            """;
    private static final String ROWS = """
            ¦产出指标
            ¦数量指标
            ¦更换灯具
            ¦更换的盏数
            ¦≥600盏
            ¦养护方案

            ¦
            ¦质量指标
            ¦亮灯率
            ¦亮灯盏数占比
            ¦≥98%
            ¦巡查记录

            """;

    private static Disclosure read(String text) throws UnreadableException {
        return Reads.text(text.replace('¦', '\t'));
    }

    @Test
    void form_isReadWhole() throws UnreadableException {
        Disclosure disclosure = read(UPPER + HEAD + ROWS);
        assertThat(disclosure.unreviewed()).isEmpty();
        Project project = disclosure.projects().get(0);
        assertThat(project.code()).isEqualTo("B07");
        assertThat(project.budget()).isEqualTo(Money.ofWan("45"));
        assertThat(project.otherFunds()).isNull();
        assertThat(project.purpose()).isEqualTo("更换灯具、检修线路");
        assertThat(project.goal()).isEqualTo("1.亮灯有保障\n2.故障早处理");
        assertThat(project.plan()).isNotNull();
        assertThat(project.plan().print()).isEqualTo("—/40%/70%/100%");
        assertThat(Reads.lines(project))
                .containsExactly("产出指标/数量指标/更换灯具/更换的盏数/≥600盏/养护方案", "产出指标/质量指标/亮灯率/亮灯盏数占比/≥98%/巡查记录");
    }

    @Test
    void rowBrokenByABlankLine_isJoinedAndNoted() throws UnreadableException {
        Disclosure disclosure = read(UPPER + HEAD + ROWS.replace("¦≥600盏\n", "¦≥600盏\n\n"));
        assertThat(Reads.lines(disclosure.projects().get(0)).get(0)).isEqualTo("产出指标/数量指标/更换灯具/更换的盏数/≥600盏/养护方案");
        assertThat(disclosure.notes()).extracting(Note::what).containsExactly("断成2段的一行已合并");
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void rowThatLostACell_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = read(UPPER + HEAD + ROWS.replace("¦更换的盏数\n", ""));
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed())
                .singleElement()
                .satisfies(u -> assertThat(u.why()).contains("对不上"));
    }

    @Test
    void titleRightBelowACell_beginsTheNextForm() throws UnreadableException {
        String next = UPPER.replace("3、路灯", "4、桥梁").replace("B07", "B08").replace("路灯养护经费", "桥梁养护经费");
        Disclosure disclosure = read(UPPER + HEAD + ROWS.stripTrailing() + "\n" + next + HEAD + ROWS);
        assertThat(disclosure.projects()).extracting(Project::name).containsExactly("路灯养护经费", "桥梁养护经费");
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void headsWithLostSpans_standOverTheirColumns() throws UnreadableException {
        Disclosure disclosure = read("""
                部门预算支出总表
                ¦622青禾县城管局
                ¦预算年度：2026
                ¦单位：万元

                ¦序号
                ¦功能分类科目
                ¦合计
                ¦基本支出
                ¦项目支出

                ¦
                ¦科目编码
                ¦科目名称
                ¦
                ¦
                ¦

                ¦1
                ¦
                ¦合计
                ¦145.00
                ¦100.00
                ¦45.00


                """ + UPPER + HEAD + ROWS);
        assertThat(disclosure.projectExpenditure()).isEqualTo(Money.ofWan("45"));
        assertThat(disclosure.unitCode()).isEqualTo("622");
        assertThat(disclosure.unitName()).isEqualTo("青禾县城管局");
        assertThat(disclosure.year()).isEqualTo(2026);
    }
}
