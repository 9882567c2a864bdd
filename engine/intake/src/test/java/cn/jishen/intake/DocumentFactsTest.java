package cn.jishen.intake;

import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.styled;
import static cn.jishen.intake.Docx.tbl;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentFactsTest {
    @ParameterizedTest
    @CsvSource({
        "512青禾县水务局　预算年度：2026　单位：万元, 512, 青禾县水务局, 2026",
        "512001 青禾县水务局本级 预算年度:2026, 512001, 青禾县水务局本级, 2026",
        "青禾县水务局2026年部门预算信息公开, , 青禾县水务局, 2026",
        "预算年度：2026, , , 2026",
    })
    void lineAboveTables_saysWhoAndWhen(String line, String code, String name, Integer year)
            throws UnreadableException {
        Disclosure disclosure = Reads.docx(p(line) + Sample.form());
        assertThat(disclosure.unitCode()).isEqualTo(code);
        assertThat(disclosure.unitName()).isEqualTo(name);
        assertThat(disclosure.year()).isEqualTo(year);
    }

    @ParameterizedTest
    @CsvSource({
        "第一部分　部门预算公开表, 部门",
        "第二部分　部门所属单位预算, 单位",
        "七、部门项目预算安排情况及绩效目标, 部门",
        "五、单位项目预算安排情况及绩效目标, 单位",
        "青禾县水务局2026年单位预算公开, 单位",
        "通知, ",
    })
    void heading_saysThePart(String heading, String part) throws UnreadableException {
        assertThat(Reads.project(p(heading) + Sample.form()).part()).isEqualTo(part);
    }

    @Test
    void chapter_isNotOverruledByTitlesInIt() throws UnreadableException {
        String body = p("第二部分　部门所属单位预算") + p("部门政府采购预算") + p("青禾县水务局2026年部门预算公开") + Sample.form();
        assertThat(Reads.project(body).part()).isEqualTo("单位");
    }

    @Test
    void threePublicTable_givesItsLines() throws UnreadableException {
        Disclosure disclosure = Reads.docx(styled("1", "部门预算财政拨款“三公”经费支出表")
                + tbl(
                        row("序号", "项　目", "资金性质", ""),
                        row("", "", "合计", "一般公共预算财政拨款"),
                        row("栏次", "1", "2", "3"),
                        row("1", "合计", "9.00", "9.00"),
                        row("2", "一、因公出国（境）费", "", ""),
                        row("3", "二、公务接待费", "1.50", "1.50"))
                + Sample.form());
        assertThat(disclosure.tables()).singleElement().satisfies(table -> {
            assertThat(table.kind()).isEqualTo("三公");
            assertThat(table.rows()).extracting(NamedTable.Line::name).containsExactly("合计", "一、因公出国（境）费", "二、公务接待费");
            assertThat(table.rows().get(1).amount()).isNull();
            assertThat(table.rows().get(2).amount()).isEqualTo(Money.ofWan("1.5"));
            assertThat(table.rows().get(2).location().column()).isEqualTo(3);
        });
    }

    @Test
    void tablePrintedEmpty_hasNoLinesUnlessItIsPrintedAgain() throws UnreadableException {
        String empty = styled("1", "部门政府采购预算") + tbl(row("项目名称", "采购物品名称", "合计"), row("", "", ""));
        String filled = styled("1", "部门政府采购预算") + tbl(row("项目名称", "采购物品名称", "合计"), row("泵站检修", "水泵", "3.20"));
        assertThat(Reads.docx(empty + Sample.form()).tables()).singleElement().satisfies(table -> {
            assertThat(table.kind()).isEqualTo("政府采购");
            assertThat(table.rows()).isEmpty();
        });
        assertThat(Reads.docx(empty + filled + Sample.form()).tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(NamedTable.Line::name)
                        .containsExactly("泵站检修"));
    }

    @Test
    void assetsTable_givesItsValues() throws UnreadableException {
        Disclosure disclosure = Reads.docx(styled("1", "部门固定资产占用情况表")
                + tbl(row("项　目", "数量", "价值（金额单位：万元）"), row("资产总额", "", "85.60"), row("1、车辆", "2", "30.00"))
                + Sample.form());
        assertThat(disclosure.tables()).singleElement().satisfies(table -> {
            assertThat(table.kind()).isEqualTo("固定资产");
            assertThat(table.rows().get(0).amount()).isEqualTo(Money.ofWan("85.6"));
        });
    }

    @Test
    void tablesOfOtherTitles_areLeftAlone() throws UnreadableException {
        Disclosure disclosure = Reads.docx(styled("1", "部门预算收支总表")
                + tbl(row("项目", "预算数", "项目", "预算数"), row("一、拨款", "120.00", "一、支出", "120.00"))
                + styled("1", "“三公”经费预算情况")
                + tbl(row("项目名称", "2025年度预算", "2026年度预算"), row("公务接待费", "2", "1.5"))
                + styled("1", "七、部门项目预算安排情况及绩效目标")
                + Sample.form());
        assertThat(disclosure.projects()).extracting(Project::name).containsExactly("管网巡检经费");
        assertThat(disclosure.tables()).isEmpty();
        assertThat(disclosure.unreviewed()).isEmpty();
    }

    @Test
    void statements_areKnownByWhatTheySay() throws UnreadableException {
        Disclosure disclosure = Reads.docx(p("全年支出预算120.00万元，其中项目支出36.50万元。")
                + p("本部门“三公”经费预算安排9.00万元。")
                + p("较上年增加3万元，其中项目支出增加2万元。")
                + p("注：没有政府采购预算，空表列示。")
                + p("注：没有政府采购预算，空表列示。")
                + p("负责供水。")
                + Sample.form());
        assertThat(disclosure.statements()).extracting(Statement::kind).containsExactly("支出说明", "三公说明", "增减说明", "空表声明");
    }

    @Test
    void wholeGoalsWithoutSubheading_areAllOfTheSection() throws UnreadableException {
        Disclosure disclosure = Reads.docx(
                styled("1", "五、部门整体绩效目标") + p("保障供水。") + p("降低漏损。") + styled("1", "六、其他") + p("无。") + Sample.form());
        assertThat(disclosure.wholeGoals()).extracting(goal -> goal.text()).containsExactly("保障供水。", "降低漏损。");
    }

    @Test
    void formsNestedInALayoutTable_areRead() throws UnreadableException {
        Project project = Reads.project(
                tbl("<w:tr><w:tc>" + p("左") + "</w:tc><w:tc>" + Sample.form() + p("") + "</w:tc></w:tr>"));
        assertThat(project.name()).isEqualTo("管网巡检经费");
        assertThat(project.indicators()).hasSize(4);
        assertThat(project.indicators().get(0).places().whole().table()).containsExactly(1, 2);
    }

    @Test
    void titleWithoutTable_isUnreviewed() throws UnreadableException {
        Disclosure disclosure = Reads.docx(p("七、项目绩效目标表") + Sample.form() + p("2、阀门更换绩效目标表") + styled("1", "八、其他"));
        assertThat(disclosure.projects()).hasSize(1);
        assertThat(disclosure.unreviewed()).extracting(Unreviewed::what).containsExactly("表题“2、阀门更换绩效目标表”");
    }

    @Test
    void columnsOfOtherTablesCalledProject_startNoForm() throws UnreadableException {
        Disclosure disclosure =
                Reads.docx(tbl(row("项目编码", "项目名称", "合计"), row("A01", "管网巡检经费", "36.50")) + Sample.form());
        assertThat(disclosure.projects()).hasSize(1);
    }
}
