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
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lists with one row an indicator: right, or said to be unread. */
class ListTest {
    private static final String HEADS = row("项目编码", "项目名称", "预算数（万元）", "一级指标", "二级指标", "三级指标", "指标性质", "年度指标值", "计量单位");
    private static final String FIRST = row("A01", "图书采购", "12.50", "产出指标", "数量指标", "新书册数", "≥", "3000", "册");
    private static final String SECOND = row("A01", "图书采购", "12.50", "产出指标", "时效指标", "上架天数", "≤", "15", "天");

    private static List<String> values(Project project) {
        return project.indicators().stream().map(i -> i.level3() + i.value()).toList();
    }

    private static Project only(String... rows) throws UnreadableException {
        return Reads.docx(tbl(rows)).projects().get(0);
    }

    @Test
    void comparatorValueAndUnit_arePutTogether() throws UnreadableException {
        Disclosure disclosure = Reads.docx(tbl(HEADS, FIRST, SECOND));
        assertThat(disclosure.unreviewed()).isEmpty();
        Project project = disclosure.projects().get(0);
        assertThat(values(project)).containsExactly("新书册数≥3000册", "上架天数≤15天");
        assertThat(project.budget()).isEqualTo(Money.ofWan("12.5"));
        assertThat(project.complete()).isTrue();
        assertThat(project.goal()).isNull();
        assertThat(project.indicators().get(1).places().of(Field.VALUE).column())
                .isEqualTo(8);
    }

    @Test
    void unitsAndSigns_thatSayNothing_addNothing() throws UnreadableException {
        Project project = only(
                HEADS,
                row("A01", "图书采购", "9", "产出指标", "数量指标", "甲", "定性", "持续提升", "/"),
                row("A01", "图书采购", "9", "产出指标", "数量指标", "乙", "大于等于", "95%", "%"),
                row("A01", "图书采购", "9", "产出指标", "数量指标", "丙", "", "≥95", "％"),
                row("A01", "图书采购", "9", "产出指标", "数量指标", "丁", "≥", "≥6", "场"),
                row("A01", "图书采购", "9", "产出指标", "数量指标", "戊", "以上", "6", "场"),
                row("A01", "图书采购", "9", "产出指标", "数量指标", "己", "≥", "", "场"));
        assertThat(values(project)).containsExactly("甲持续提升", "乙大于等于95%", "丙≥95％", "丁≥6场", "戊6场以上", "己");
    }

    @Test
    void signsThatDisagreeOrAreUnknown_areUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.docx(tbl(
                HEADS,
                row("A01", "图书采购", "9", "产出指标", "数量指标", "甲", "≤", "≥95", "%"),
                row("A01", "图书采购", "9", "产出指标", "数量指标", "乙", "约", "95", "%")));
        assertThat(disclosure.unreviewed())
                .extracting(Unreviewed::what)
                .containsExactly("项目“图书采购”的指标“甲”", "项目“图书采购”的指标“乙”");
    }

    @Test
    void columnsInAnyOrderWithSynonyms_goByTheirHeads() throws UnreadableException {
        Project project = only(
                row("目标值", "指标内容", "度量单位", "二级指标", "项目编号", "运算符", "一级指标", "项目名", "指标解释", "备注"),
                row("3000", "新书册数", "册", "数量指标", "A01", "≥", "产出指标", "图书采购", "入藏的新书", "急"));
        assertThat(values(project)).containsExactly("新书册数≥3000册");
        assertThat(project.indicators().get(0).description()).isEqualTo("入藏的新书");
        assertThat(project.code()).isEqualTo("A01");
    }

    @Test
    void projectsAreFound_whetherRepeatedBlankOrMerged() throws UnreadableException {
        Disclosure disclosure = Reads.docx(tbl(
                HEADS,
                FIRST,
                row("", "", "", "", "质量指标", "完好率", "≥", "99", "%"),
                tr(
                        top(1, "A02"),
                        top(1, "少儿阅读"),
                        top(1, "3"),
                        top(1, "产出指标"),
                        tc("数量指标"),
                        tc("场次"),
                        tc("≥"),
                        tc("40"),
                        tc("场")),
                tr(below(1), below(1), below(1), below(1), tc("质量指标"), tc("出席率"), tc("≥"), tc("80"), tc("%")),
                SECOND));
        assertThat(disclosure.unreviewed()).isEmpty();
        assertThat(disclosure.projects()).extracting(Project::name).containsExactly("图书采购", "少儿阅读");
        assertThat(values(disclosure.projects().get(0))).containsExactly("新书册数≥3000册", "完好率≥99%", "上架天数≤15天");
        assertThat(disclosure.projects().get(1).indicators())
                .allMatch(i -> i.level1().equals("产出指标"));
    }

    @Test
    void oneCodeWithTwoNames_isTwoProjects() throws UnreadableException {
        Disclosure disclosure =
                Reads.docx(tbl(HEADS, FIRST, row("A01", "期刊采购", "2", "产出指标", "数量指标", "期刊种数", "≥", "90", "种")));
        assertThat(disclosure.projects()).extracting(Project::id).containsExactly("A01", "A01#2");
    }

    @Test
    void headsOfTwoRows_andPeriods_areRead() throws UnreadableException {
        Disclosure disclosure = Reads.docx(tbl(
                tr(top(1, "项目"), top(1, "项目名称"), top(1, "绩效目标"), tc(4, "资金支出计划（%）"), tc(3, "绩效指标"), tc(3, "目标值")),
                tr(
                        tc("编码"),
                        below(1),
                        below(1),
                        tc("3月底"),
                        tc("6月底"),
                        tc("10月底"),
                        tc("12月底"),
                        tc("一级"),
                        tc("二级"),
                        tc("三级"),
                        tc("符号"),
                        tc("数值"),
                        tc("指标单位")),
                row("A01", "图书采购", "购书", "", "30", "60", "100", "产出指标", "数量指标", "新书", "≥", "5", "册"),
                row("A01", "图书采购", "购书", "", "30", "60", "100", "产出指标", "质量指标", "完好率", "≥", "9", "%")));
        assertThat(disclosure.unreviewed()).isEmpty();
        Project project = disclosure.projects().get(0);
        assertThat(project.goal()).isEqualTo("购书");
        assertThat(project.plan()).isNotNull();
        assertThat(project.plan().print()).isEqualTo("—/30/60/100");
        assertThat(project.plan().isHeadedPercent()).isTrue();
        assertThat(values(project)).containsExactly("新书≥5册", "完好率≥9%");
    }

    @Test
    void oneColumnAPeriod_isAPlan() throws UnreadableException {
        Project project = only(
                row("项目名称", "3月底支出计划", "6月底支出计划", "10月底支出计划", "12月底支出计划", "一级指标", "二级指标", "三级指标", "指标值"),
                row("图书采购", "10%", "30%", "60%", "100%", "产出指标", "数量指标", "新书册数", "≥3000册"));
        assertThat(project.plan()).isNotNull();
        assertThat(project.plan().periods()).extracting("name").containsExactly("3月底", "6月底", "10月底", "12月底");
        assertThat(project.code()).isEmpty();
        assertThat(project.id()).isEqualTo("P1");
    }

    @Test
    void rowsThatDisagreeOnTheProject_areUnreviewed() throws UnreadableException {
        Disclosure disclosure =
                Reads.docx(tbl(HEADS, FIRST, row("A01", "图书采购", "13.00", "产出指标", "质量指标", "完好率", "≥", "99", "%")));
        assertThat(disclosure.projects().get(0).budget()).isNull();
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed())
                .singleElement()
                .satisfies(u -> assertThat(u.why()).contains("12.50").contains("13.00"));
    }

    @Test
    void rowsThatAreNoIndicators_areNoted() throws UnreadableException {
        Disclosure disclosure = Reads.docx(p("单位：万元")
                + tbl(
                        tr(tc(9, "区图书馆2026年项目绩效指标")),
                        HEADS,
                        FIRST,
                        HEADS,
                        SECOND,
                        row("合计", "", "12.50", "", "", "", "", "", ""),
                        tr(tc(9, "注：按项目编码排序"))));
        assertThat(values(disclosure.projects().get(0))).hasSize(2);
        assertThat(disclosure.notes())
                .extracting(Note::what)
                .containsExactly("清单中重复的表头已略去", "清单中的“合计　12.50”一行未作为指标行", "清单中的“注：按项目编码排序”一行未作为指标行");
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void whatCannotBePlaced_isUnreviewed() throws UnreadableException {
        Disclosure lost = Reads.docx(tbl(HEADS, FIRST, row("A01", "图书采购", "12.50", "产出指标", "时效指标", "上架天数", "≤", "天")));
        assertThat(lost.projects().get(0).complete()).isFalse();
        assertThat(lost.unreviewed())
                .singleElement()
                .satisfies(u -> assertThat(u.why()).contains("对不上"));
        Disclosure nobody = Reads.docx(tbl(HEADS, row("", "", "", "产出指标", "时效指标", "上架天数", "≤", "15", "天"), FIRST));
        assertThat(nobody.unreviewed())
                .singleElement()
                .satisfies(u -> assertThat(u.why()).contains("不知属于哪个项目"));
        Disclosure twice = Reads.docx(tbl(
                row("项目名称", "一级指标", "二级指标", "三级指标", "目标值", "年度指标值"),
                row("图书采购", "产出指标", "数量指标", "新书册数", "≥9000册", "≥3000册")));
        assertThat(twice.unreviewed())
                .singleElement()
                .satisfies(u -> assertThat(u.why()).contains("表头都是“指标值”"));
        Disclosure unknown = Reads.docx(tbl(
                row("项目名称", "一级指标", "二级指标", "三级指标", "指标值", "指标口径", "经办"),
                row("图书采购", "产出指标", "数量指标", "新书册数", "≥9000册", "入藏", "李")));
        assertThat(unknown.unreviewed())
                .singleElement()
                .satisfies(u -> assertThat(u.why()).contains("指标口径"));
    }

    @Test
    void columnThatLostItsHead_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.docx(tbl(HEADS.replace("项目名称", ""), FIRST, SECOND));
        assertThat(disclosure.projects().get(0).complete()).isFalse();
        assertThat(disclosure.unreviewed())
                .singleElement()
                .satisfies(u -> assertThat(u.why()).contains("没有表头的一列里写有“图书采购”"));
    }

    @Test
    void headRepeatedAboveAGap_itsUnitIsNotJoinedWithTheOneBelow() throws UnreadableException {
        String heads = "项目编码\t项目名称\t预算数（万元）\t一级指标\t二级指标\t三级指标\t指标性质\t年度指标值\t计量单位\n";
        Disclosure disclosure = Reads.text(heads
                + "A01\t图书采购\t9\t产出指标\t数量指标\t新书册数\t≥\t3000\t册\n"
                + heads
                + "\nA01\t图书采购\t9\t产出指标\t质量指标\t新书完好率\t≥\t98\t%\n");
        assertThat(values(disclosure.projects().get(0))).containsExactly("新书册数≥3000册", "新书完好率≥98%");
    }

    @Test
    void yearAndUnit_comeFromTheirColumns() throws UnreadableException {
        Disclosure disclosure = Reads.docx(tbl(
                row("年度", "单位编码", "单位名称", "项目名称", "一级指标", "二级指标", "三级指标", "指标值"),
                row("2026", "317", "青禾县图书馆", "图书采购", "产出指标", "数量指标", "新书册数", "≥3000册")));
        assertThat(disclosure.year()).isEqualTo(2026);
        assertThat(disclosure.unitCode()).isEqualTo("317");
        assertThat(disclosure.unitName()).isEqualTo("青禾县图书馆");
    }
}
