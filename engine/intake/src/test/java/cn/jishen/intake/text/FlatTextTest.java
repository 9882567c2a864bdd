package cn.jishen.intake.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.Reads;
import cn.jishen.intake.UnreadableException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Text out of PDF files, of whose tables only lines are left. */
class FlatTextTest {
    private static final String UPPER = """
            2、老年食堂运营补助绩效目标表
            单位：万元
            项目编码 D21 项目名称 老年食堂运营补助
            预算规模及资
            金用途
            预算数 60.00 其中：财政 资金 50.00 其他资金 10.00
            补助 12 家老年食堂，用于水电、人工和食材
            采购
            资金支出计划
            （%）
            3 月底 6 月底 10 月底 12 月底
            10% 40% 80% 100%
            绩效目标
            1.让老年人就近用餐
            2.食堂平稳运营
            """;
    private static final String HEAD = "一级指标 二级指标 三级指标 绩效指标描述 指标值\n指标值确定\n依据\n";
    private static final String ROWS = """
            产出指标
            数量指标 补助食堂 当年补助的食堂数 ≥12 家 补助办法
            质量指标
            食材抽检合格
            率
            抽检合格批次占抽检批次的比例 ≥98%
            食品安全检查
            记录
            时效指标 补助拨付时限 收到申请后拨付 ≤20 天 补助办法
            效益指标 社会效益指标 日均就餐 老年人日均就餐人次 ≥900 人次 就餐台账
            满意度指
            标
            服务对象满意度指标 老年人满意度 抽样调查满意人数占比 ≥90% 调查问卷
            """;

    private static Project only(String text) throws UnreadableException {
        return Reads.text(text).projects().get(0);
    }

    @Test
    void flattenedForm_isReadWhole() throws UnreadableException {
        Disclosure disclosure = Reads.text(UPPER + HEAD + ROWS);
        assertThat(disclosure.unreviewed()).isEmpty();
        Project project = disclosure.projects().get(0);
        assertThat(project.code()).isEqualTo("D21");
        assertThat(project.name()).isEqualTo("老年食堂运营补助");
        assertThat(project.fiscalFunds()).isEqualTo(Money.ofWan("50"));
        assertThat(project.otherFunds()).isEqualTo(Money.ofWan("10"));
        assertThat(project.purpose()).isEqualTo("补助12家老年食堂，用于水电、人工和食材采购");
        assertThat(project.goal()).isEqualTo("1.让老年人就近用餐\n2.食堂平稳运营");
        assertThat(project.plan()).isNotNull();
        assertThat(project.plan().print()).isEqualTo("10%/40%/80%/100%");
        assertThat(Reads.lines(project))
                .containsExactly(
                        "产出指标/数量指标/补助食堂/当年补助的食堂数/≥12家/补助办法",
                        "产出指标/质量指标/食材抽检合格率/抽检合格批次占抽检批次的比例/≥98%/食品安全检查记录",
                        "产出指标/时效指标/补助拨付时限/收到申请后拨付/≤20天/补助办法",
                        "效益指标/社会效益指标/日均就餐/老年人日均就餐人次/≥900人次/就餐台账",
                        "满意度指标/服务对象满意度指标/老年人满意度/抽样调查满意人数占比/≥90%/调查问卷");
    }

    @Test
    void blankPeriod_leavesThePlanUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.text(UPPER.replace("10% 40% 80% 100%", "80% 100%") + HEAD + ROWS);
        assertThat(disclosure.projects().get(0).plan()).isNull();
        assertThat(disclosure.unreviewed()).extracting(Unreviewed::what).containsExactly("项目“老年食堂运营补助”的资金支出计划");
    }

    @Test
    void labelAtTheSideOfItsRows_isRead() throws UnreadableException {
        String side = UPPER.replace("资金支出计划\n（%）\n3 月底 6 月底 10 月底 12 月底\n10%", "资金支出计 3 月底 6 月底 10 月底 12 月底\n划（%） 10%");
        Project project = only(side + HEAD + ROWS);
        assertThat(project.plan()).isNotNull();
        assertThat(project.plan().print()).isEqualTo("10%/40%/80%/100%");
    }

    @Test
    void planWithoutItsLabel_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.text(UPPER.replace("资金支出计划\n（%）\n", "") + HEAD + ROWS);
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed()).isNotEmpty();
    }

    /** As pdftotext writes a table whose cells wrap: what was read of it would stand under wrong labels. */
    @Test
    void textsInAnotherOrderThanTheForm_areUnreviewedWhole() {
        String columns = """
                2、老年食堂运营补助绩效目标表
                项目编码
                预算规模及资金用途

                D21
                预算数

                项目名称

                老年食堂运营补助

                60.00

                其中：财政资金
                50.00
                资金支出计划（%）

                3 月底
                10%

                6 月底
                40%

                绩效目标
                1.让老年人就近用餐
                """;
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Reads.text(columns + HEAD + ROWS))
                .withMessageContaining("老年食堂运营补助绩效目标表");
    }

    @Test
    void nameWithAnAmountBehindIt_isUnreviewed() {
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> Reads.text(UPPER.replace("项目名称 老年食堂运营补助", "项目名称 老年食堂运营补助 60.00") + HEAD + ROWS));
    }

    @Test
    void rowThatLostItsFirstCategory_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.text(UPPER + HEAD + ROWS.replace("效益指标 社会效益指标", "社会效益指标"));
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(Reads.lines(disclosure.projects().get(0))).noneMatch(line -> line.contains("社会效益指标"));
    }

    @Test
    void repeatedHeadAndPageNumber_areLeftOut() throws UnreadableException {
        String rows = ROWS.replace("时效指标 补助", "17\n" + HEAD + "时效指标 补助");
        assertThat(Reads.lines(only(UPPER + HEAD + rows))).isEqualTo(Reads.lines(only(UPPER + HEAD + ROWS)));
    }

    @Test
    void rowWhoseCellsCannotBeTold_isUnreviewed() throws UnreadableException {
        Disclosure disclosure =
                Reads.text(UPPER + HEAD + ROWS.replace("补助拨付时限 收到申请后拨付 ≤20 天 补助办法", "补助拨付 时限 收到 申请后 拨付 尽快"));
        Project project = disclosure.projects().get(0);
        assertThat(project.complete()).isFalse();
        assertThat(project.indicators()).hasSize(4);
        assertThat(disclosure.unreviewed()).hasSize(1);
    }

    @Test
    void linesOfTwoRowsMixed_areUnreviewed() throws UnreadableException {
        Disclosure disclosure =
                Reads.text(UPPER + HEAD + ROWS.replace("满意度指\n标\n服务对象满意度指标 老年人满意度", "满意度指 服务对象满意度指标 老年人满意\n标 度"));
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed()).isNotEmpty();
    }

    @Test
    void proseWrappedOverLines_isOnePassage() throws UnreadableException {
        String line = "区民政局负责养老服务体系建设和管理，落实基本养老服务清单，推进居家社区机构相协调";
        Disclosure disclosure = Reads.text("五、部门整体绩效目标\n（一）总体绩效目标\n" + (line + "\n").repeat(3)
                + "并加强监管。\n六、部门项目预算安排情况及绩效目标\n" + UPPER + HEAD + ROWS);
        assertThat(disclosure.wholeGoals())
                .singleElement()
                .satisfies(goal -> assertThat(goal.text()).isEqualTo(line.repeat(3) + "并加强监管。"));
    }

    @Test
    void endlessRowsOfEqualPieces_endInTimeAndAreUnreviewed() throws UnreadableException {
        String row = "数量指标 " + "甲乙 丙丁 ".repeat(20) + "\n" + "戊己\n".repeat(12);
        Disclosure disclosure = assertTimeout(
                Duration.ofSeconds(30), () -> Reads.text((UPPER + HEAD + "产出指标\n" + row.repeat(40)).repeat(5)));
        assertThat(disclosure.projects()).allMatch(project -> !project.complete());
        assertThat(disclosure.unreviewed()).isNotEmpty();
    }
}
