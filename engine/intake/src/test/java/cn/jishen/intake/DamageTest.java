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
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms as converters, pages and hands leave them: read right, or said to be unread. */
class DamageTest {
    private static final String PROJECT = p(Sample.TITLE)
            + tbl(
                    Sample.codeRow(),
                    Sample.budgetRow(),
                    Sample.purposeRow(),
                    Sample.periodRow(),
                    Sample.planRow(),
                    Sample.goalRow());
    private static final List<String> ROWS =
            List.of("产出指标/数量指标/巡检长度/巡检管网公里数/≥120公里/年度巡检方案", "产出指标/质量指标/隐患整改率/已整改隐患占发现隐患比例/≥95%/巡检规程");
    private static final String FIRST =
            tr(top(1, "产出指标"), tc("数量指标"), tc("巡检长度"), tc("巡检管网公里数"), tc("≥120公里"), tc("年度巡检方案"));
    private static final String SECOND =
            tr(below(1), tc("质量指标"), tc("隐患整改率"), tc("已整改隐患占发现隐患比例"), tc("≥95%"), tc("巡检规程"));
    private static final String SECOND_UNMERGED = row("", "质量指标", "隐患整改率", "已整改隐患占发现隐患比例", "≥95%", "巡检规程");

    private static void assertRight(String body) throws UnreadableException {
        Project project = Reads.project(body);
        assertThat(Reads.lines(project)).isEqualTo(ROWS);
        assertThat(project.complete()).isTrue();
        assertThat(Reads.docx(body).unreviewed()).isEmpty();
    }

    private static List<String> notes(String body) throws UnreadableException {
        return Reads.docx(body).notes().stream().map(Note::what).toList();
    }

    @Test
    void indicatorsInTheSameTable_areRead() throws UnreadableException {
        assertRight(p(Sample.TITLE)
                + tbl(Sample.codeRow(), Sample.budgetRow(), Sample.goalRow(), Sample.headRow(), FIRST, SECOND));
    }

    @Test
    void shuffledColumns_goByTheirHeads() throws UnreadableException {
        assertRight(PROJECT
                + tbl(
                        row("指标值", "三级指标", "一级指标", "指标值确定依据", "二级指标", "绩效指标描述"),
                        row("≥120公里", "巡检长度", "产出指标", "年度巡检方案", "数量指标", "巡检管网公里数"),
                        row("≥95%", "隐患整改率", "", "巡检规程", "质量指标", "已整改隐患占发现隐患比例")));
    }

    @Test
    void headsWithSpacesBreaksAndSynonyms_areKnown() throws UnreadableException {
        assertRight(PROJECT + tbl(row("一 级\n指标", "二级　指标", "指标名称", "指标说明", "目标值：", "依据（来源）"), FIRST, SECOND));
    }

    @Test
    void emptyColumnsAndRows_changeNothing() throws UnreadableException {
        String blank = row("", "", "", "", "", "", "");
        assertRight(PROJECT
                + tbl(
                        blank,
                        row("一级指标", "", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据"),
                        blank,
                        row("产出指标", "", "数量指标", "巡检长度", "巡检管网公里数", "≥120公里", "年度巡检方案"),
                        blank,
                        row("", "", "质量指标", "隐患整改率", "已整改隐患占发现隐患比例", "≥95%", "巡检规程"),
                        blank));
    }

    @Test
    void doubledHead_isDroppedAndNoted() throws UnreadableException {
        String body = PROJECT + tbl(Sample.headRow(), Sample.headRow(), FIRST, Sample.headRow(), SECOND_UNMERGED);
        assertRight(body);
        assertThat(notes(body)).containsExactly("重复的指标表头已略去", "重复的指标表头已略去");
    }

    @Test
    void tableSplitOverSeveral_isOne() throws UnreadableException {
        assertRight(PROJECT + tbl(Sample.headRow(), FIRST) + p("- 12 -") + tbl(SECOND_UNMERGED));
        assertRight(PROJECT + tbl(Sample.headRow()) + tbl(FIRST) + tbl(Sample.headRow(), SECOND_UNMERGED));
        assertRight(p(Sample.TITLE)
                + tbl(Sample.codeRow(), Sample.budgetRow())
                + tbl(Sample.goalRow())
                + tbl(Sample.headRow(), FIRST, SECOND));
    }

    @Test
    void rowCutByAPage_isHealedAndNoted() throws UnreadableException {
        String body = PROJECT
                + tbl(Sample.headRow(), FIRST, row("", "质量指标", "隐患整改率", "已整改隐患占", "≥95%", "巡检"))
                + tbl(Sample.headRow(), row("", "", "", "发现隐患比例", "", "规程"));
        assertRight(body);
        assertThat(notes(body)).contains("指标“隐患整改率”一行由断开的两段合并");
    }

    @Test
    void nameCutByAPage_isHealed() throws UnreadableException {
        assertRight(PROJECT
                + tbl(Sample.headRow(), FIRST, row("", "质量指标", "隐患", "已整改隐患占发现", "≥95%", "巡检规程"))
                + tbl(row("", "", "整改率", "隐患比例", "", "")));
    }

    @Test
    void categoryCutByAPage_isHealed() throws UnreadableException {
        assertRight(PROJECT
                + tbl(Sample.headRow(), FIRST, row("", "质量", "隐患整改率", "已整改隐患占发现隐患比例", "≥95%", "巡检"))
                + tbl(row("", "指标", "", "", "", "规程")));
    }

    @Test
    void rowThatLacksItsValue_staysARow() throws UnreadableException {
        String body = PROJECT
                + tbl(Sample.headRow(), FIRST, tr(below(1), tc("质量指标"), tc("隐患整改率"), tc("整改比例"), tc(""), tc("巡检规程")));
        assertThat(Reads.lines(Reads.project(body))).element(1).isEqualTo("产出指标/质量指标/隐患整改率/整改比例//巡检规程");
    }

    @Test
    void rowThatLacksItsName_staysARow() throws UnreadableException {
        String body = PROJECT
                + tbl(Sample.headRow(), FIRST, tr(below(1), tc("质量指标"), tc(""), tc("整改比例"), tc("≥95%"), tc("巡检规程")));
        assertThat(Reads.lines(Reads.project(body))).element(1).isEqualTo("产出指标/质量指标//整改比例/≥95%/巡检规程");
    }

    @Test
    void secondLevel_isNeverFilledAcrossAFirst() throws UnreadableException {
        String body = PROJECT
                + tbl(
                        Sample.headRow(),
                        row("产出指标", "数量指标", "巡检长度", "甲", "≥120公里", "方案"),
                        row("", "", "更换阀门", "乙", "≥40只", "方案"),
                        row("效益指标", "", "停水时长", "丙", "≤24小时", "台账"));
        assertThat(Reads.lines(Reads.project(body)))
                .containsExactly("产出指标/数量指标/巡检长度/甲/≥120公里/方案", "产出指标/数量指标/更换阀门/乙/≥40只/方案", "效益指标//停水时长/丙/≤24小时/台账");
    }

    @Test
    void secondLevelMergedAcrossAFirst_isCutThere() throws UnreadableException {
        String body = PROJECT
                + tbl(
                        Sample.headRow(),
                        tr(tc("产出指标"), top(1, "数量指标"), tc("巡检长度"), tc("甲"), tc("≥120公里"), tc("方案")),
                        tr(tc("效益指标"), below(1), tc("停水时长"), tc("乙"), tc("≤24小时"), tc("台账")));
        assertThat(Reads.lines(Reads.project(body))).element(1).isEqualTo("效益指标//停水时长/乙/≤24小时/台账");
    }

    @Test
    void basisMergedOverAllRows_isEveryRowsBasis() throws UnreadableException {
        String body = PROJECT
                + tbl(
                        Sample.headRow(),
                        tr(tc("产出指标"), tc("数量指标"), tc("巡检长度"), tc("甲"), tc("≥120公里"), top(1, "巡检规程")),
                        tr(tc("产出指标"), tc("质量指标"), tc("整改率"), tc("乙"), tc("≥95%"), below(1)));
        assertThat(Reads.lines(Reads.project(body))).allMatch(line -> line.endsWith("/巡检规程"));
    }

    @Test
    void rowWithOnlyACategory_isNoIndicator() throws UnreadableException {
        String body = PROJECT
                + tbl(Sample.headRow(), FIRST, SECOND, tr(tc("效益指标"), tc("生态效益指标"), tc(""), tc(""), tc(""), tc("")));
        assertRight(body);
        assertThat(notes(body)).hasSize(1);
    }

    @Test
    void missingValueColumn_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.docx(PROJECT
                + tbl(row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值确定依据"), row("产出指标", "数量指标", "巡检长度", "甲", "方案")));
        assertThat(disclosure.projects())
                .singleElement()
                .satisfies(project -> assertThat(project.complete()).isFalse());
        assertThat(disclosure.unreviewed()).extracting(Unreviewed::what).containsExactly("项目“管网巡检经费”的指标表");
        assertThat(disclosure.unreviewed().get(0).why()).contains("没有“指标值”列").contains("\n建议：");
    }

    @Test
    void unknownHead_isUnreviewedOnlyWhereItMayBeOurs() throws UnreadableException {
        String ours = PROJECT + tbl(row("一级指标", "二级指标", "三级指标", "口径", "指标值", "指标值确定依据"), FIRST, SECOND);
        assertThat(Reads.docx(ours).unreviewed()).hasSize(1);
        assertThat(Reads.project(ours).complete()).isFalse();
        assertThat(Reads.project(ours).indicators()).allMatch(indicator -> indicator.description() == null);
        String more = PROJECT
                + tbl(
                        row("一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据", "牵头科室代号"),
                        row("产出指标", "数量指标", "巡检长度", "巡检管网公里数", "≥120公里", "年度巡检方案", "甲"),
                        row("", "质量指标", "隐患整改率", "已整改隐患占发现隐患比例", "≥95%", "巡检规程", "乙"));
        assertRight(more);
        assertThat(notes(more)).hasSize(1);
    }

    @Test
    void indicatorsThatDoNotFitTheHead_areUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.docx(PROJECT + tbl(Sample.headRow(), FIRST) + tbl(row("数量指标", "阀门", "≥40只")));
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed())
                .singleElement()
                .satisfies(unread -> assertThat(unread.why()).contains("1行").contains("对不上"));
    }

    @Test
    void formWithoutIndicators_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.docx(PROJECT);
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed())
                .singleElement()
                .satisfies(unread -> assertThat(unread.why()).startsWith("没有认出指标表"));
    }
}
