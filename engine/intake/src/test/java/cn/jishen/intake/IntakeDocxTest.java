package cn.jishen.intake;

import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.styled;
import static cn.jishen.intake.Docx.tbl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import java.util.List;
import org.junit.jupiter.api.Test;

class IntakeDocxTest {
    private static final String OPENING = p("青禾县水务局2026年部门预算信息公开")
            + styled("1", "部门预算支出总表")
            + p(Sample.UNIT_LINE)
            + tbl(
                    row("序号", "科目编码", "科目名称", "合计", "基本支出", "项目支出"),
                    row("栏次", "1", "2", "3", "4", "5"),
                    row("1", "", "合计", "120.00", "83.50", "36.50"))
            + styled("1", "五、部门整体绩效目标")
            + p("（一）总体绩效目标")
            + p("保障全县供水安全。")
            + p("（二）分项绩效目标")
            + p("巡检管网。");

    @Test
    void provincialForm_isReadWhole() throws UnreadableException {
        Project project = Reads.project(Sample.form());
        assertThat(project.id()).isEqualTo("13990026P00512A00001X");
        assertThat(project.name()).isEqualTo("管网巡检经费");
        assertThat(project.budget()).isEqualTo(Money.ofWan("36.5"));
        assertThat(project.fiscalFunds()).isEqualTo(Money.ofWan("30.5"));
        assertThat(project.otherFunds()).isEqualTo(Money.ofWan("6"));
        assertThat(project.purpose()).isEqualTo("巡检城区供水管网，更换老化阀门");
        assertThat(project.goal()).isEqualTo("1.巡检管网120公里\n2.更换阀门40只");
        assertThat(project.plan()).isNotNull();
        assertThat(project.plan().head()).isEqualTo("资金支出计划（%）");
        assertThat(project.plan().periods())
                .extracting(PlanPeriod::name, PlanPeriod::text)
                .containsExactly(tuple("3月底", "10%"), tuple("6月底", ""), tuple("10月底", "70%"), tuple("12月底", "100%"));
        assertThat(Reads.lines(project))
                .containsExactly(
                        "产出指标/数量指标/巡检长度/巡检管网公里数/≥120公里/年度巡检方案",
                        "产出指标/质量指标/隐患整改率/已整改隐患占发现隐患比例/≥95%/巡检规程",
                        "效益指标/社会效益指标/停水时长/全年计划外停水/≤24小时/上年台账",
                        "满意度指标/服务对象满意度指标/用户满意度/抽样用户满意比例/≥90%/问卷");
        assertThat(project.complete()).isTrue();
    }

    @Test
    void cells_areFoundAgainInTheFile() throws UnreadableException {
        Project project = Reads.project(p("前言") + tbl(row("附", "注")) + Sample.form());
        assertThat(project.places().of(Field.GOAL)).isEqualTo(Location.inTable(null, List.of(2), 7, 2));
        assertThat(project.places().of(Field.BUDGET)).isEqualTo(Location.inTable(null, List.of(2), 3, 3));
        assertThat(project.indicators().get(1).places().of(Field.VALUE))
                .isEqualTo(Location.inTable(null, List.of(3), 3, 5));
        assertThat(project.indicators().get(1).places().of(Field.LEVEL1))
                .isEqualTo(Location.inTable(null, List.of(3), 2, 1));
    }

    @Test
    void document_saysWhoseItIs() throws UnreadableException {
        Disclosure disclosure = Reads.docx(OPENING + Sample.form());
        assertThat(disclosure.unitCode()).isEqualTo("512");
        assertThat(disclosure.unitName()).isEqualTo("青禾县水务局");
        assertThat(disclosure.year()).isEqualTo(2026);
        assertThat(disclosure.projectExpenditure()).isEqualTo(Money.ofWan("36.5"));
        assertThat(disclosure.wholeGoals()).singleElement().satisfies(goal -> {
            assertThat(goal.text()).isEqualTo("保障全县供水安全。");
            assertThat(goal.location()).isEqualTo(Location.inParagraph(null, 6));
        });
        assertThat(disclosure.projects()).extracting(Project::part).containsExactly("部门");
        assertThat(disclosure.unreviewed()).isEmpty();
        assertThat(disclosure.notes()).isEmpty();
    }

    @Test
    void formPrintedForDepartmentAndUnit_hasTwoIds() throws UnreadableException {
        Disclosure disclosure = Reads.docx(OPENING + Sample.form() + styled("1", "第二部分　部门所属单位预算") + Sample.form());
        assertThat(disclosure.projects())
                .extracting(Project::id, Project::part)
                .containsExactly(tuple("13990026P00512A00001X", "部门"), tuple("13990026P00512A00001X#2", "单位"));
        assertThat(disclosure.projects().get(1).indicators())
                .allSatisfy(indicator -> assertThat(indicator.project()).isEqualTo("13990026P00512A00001X#2"));
    }

    @Test
    void tableOfContents_changesNothing() throws UnreadableException {
        Disclosure disclosure =
                Reads.docx(styled("TOC1", "第二部分　部门所属单位预算") + p("1、管网巡检经费绩效目标表......12") + OPENING + Sample.form());
        assertThat(disclosure.projects()).extracting(Project::part).containsExactly("部门");
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void formWithoutCode_hasItsPositionAsId() throws UnreadableException {
        String body = Sample.form().replace("13990026P00512A00001X", "");
        assertThat(Reads.project(body).id()).isEqualTo("P1");
        assertThat(Reads.project(body).code()).isEmpty();
    }
}
