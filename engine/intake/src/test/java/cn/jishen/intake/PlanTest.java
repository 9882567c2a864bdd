package cn.jishen.intake;

import static cn.jishen.intake.Docx.below;
import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.tbl;
import static cn.jishen.intake.Docx.tc;
import static cn.jishen.intake.Docx.top;
import static cn.jishen.intake.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanTest {
    private static String form(String... planRows) {
        return p(Sample.TITLE)
                + tbl(
                        Sample.codeRow(),
                        Sample.budgetRow(),
                        Sample.purposeRow(),
                        String.join("", planRows),
                        Sample.goalRow())
                + Sample.indicators();
    }

    private static String plan(String... planRows) throws UnreadableException {
        Project project = Reads.project(form(planRows));
        return project.plan() == null ? "null" : project.plan().print();
    }

    private static void assertGivenUp(String why, String... planRows) throws UnreadableException {
        Disclosure disclosure = Reads.docx(form(planRows));
        assertThat(disclosure.projects().get(0).plan()).isNull();
        assertThat(disclosure.unreviewed()).singleElement().satisfies(unread -> {
            assertThat(unread.what()).isEqualTo("项目“管网巡检经费”的资金支出计划");
            assertThat(unread.why()).contains(why).contains("\n建议：");
        });
    }

    @Test
    void figures_standUnderTheirPeriods() throws UnreadableException {
        assertThat(plan(Sample.periodRow(), Sample.planRow())).isEqualTo("10%/—/70%/100%");
    }

    @Test
    void blankFigures_areAPlanAllTheSame() throws UnreadableException {
        String blank = tr(below(1), tc(2, ""), tc(""), tc(2, ""), tc(""));
        assertThat(plan(Sample.periodRow(), blank)).isEqualTo("—/—/—/—");
    }

    @Test
    void asManyFiguresAsPeriods_goByOrder() throws UnreadableException {
        String shifted = tr(tc(2, ""), tc("10"), tc("20"), tc("30"), tc("40"));
        assertThat(plan(tr(tc("资金支出计划"), tc("3月底"), tc("6月底"), tc("10月底"), tc("12月底")), shifted))
                .isEqualTo("10/20/30/40");
    }

    @Test
    void emptyColumnsBetween_doNotShiftFigures() throws UnreadableException {
        assertThat(plan(row("资金支出计划", "3月底", "", "6月底", "10月底", "", "12月底"), row("", "10", "", "", "30", "", "40")))
                .isEqualTo("10/—/30/40");
    }

    @Test
    void figuresWhoseColumnsAreLost_areGivenUp() throws UnreadableException {
        assertGivenUp("无法确定", Sample.periodRow(), tr(below(1), tc(3, "70%"), tc(3, "100%")));
    }

    @Test
    void fewerThanFourPeriods_areGivenUp() throws UnreadableException {
        assertGivenUp("只认出2个", tr(top(1, "资金支出计划"), tc(3, "3月底"), tc(3, "10月底")), tr(below(1), tc(3, "1"), tc(3, "2")));
    }

    @Test
    void halvesOfTheYear_areAWholePlan() throws UnreadableException {
        assertThat(plan(tr(top(1, "资金支出计划"), tc(3, "上半年"), tc(3, "全年")), tr(below(1), tc(3, "40"), tc(3, "100"))))
                .isEqualTo("40/100");
    }

    @Test
    void quartersInTheirShortNames_areAWholePlan() throws UnreadableException {
        assertThat(plan(row("资金支出计划", "一季度", "前二季度", "前三季度", "四季度"), row("", "10", "45", "80", "100")))
                .isEqualTo("10/45/80/100");
    }

    @Test
    void labelWithoutPeriods_isGivenUp() throws UnreadableException {
        assertGivenUp("没有找到各期", row("资金支出计划", "见附件"));
    }

    @Test
    void layoutWithoutAPlan_hasNone() throws UnreadableException {
        Disclosure disclosure = Reads.docx(form());
        assertThat(disclosure.projects().get(0).plan()).isNull();
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"36.50, 36.5", "'1,236.50', 1236.5", "36.5万元, 36.5", "365000元, 36.5", "３６.５, 36.5", "'36 .5', 36.5"})
    void amount_isBroughtToWan(String text, String wan) throws UnreadableException {
        Project project = Reads.project(Sample.form().replace("36.50", text));
        assertThat(project.budget()).isEqualTo(Money.ofWan(wan));
    }

    @ParameterizedTest
    @CsvSource({"''", "-", "——", "/", "无"})
    void nothingWhereAnAmountStands_isNull(String text) throws UnreadableException {
        Disclosure disclosure = Reads.docx(Sample.form().replace("6.00", text));
        assertThat(disclosure.projects().get(0).otherFunds()).isNull();
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void amountThatIsNoNumber_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.docx(Sample.form().replace("36.50", "三十万左右"));
        assertThat(disclosure.projects().get(0).budget()).isNull();
        assertThat(disclosure.unreviewed()).extracting(Unreviewed::what).containsExactly("项目“管网巡检经费”的预算数");
    }

    @Test
    void tableInYuan_isConvertedAndNoted() throws UnreadableException {
        Disclosure disclosure =
                Reads.docx(Sample.form().replace("单位：万元", "单位：元").replace("36.50", "365000"));
        assertThat(disclosure.projects().get(0).budget()).isEqualTo(Money.ofWan("36.5"));
        assertThat(disclosure.notes()).anyMatch(note -> note.what().contains("已折算为万元"));
    }
}
