package cn.jishen.intake;

import static cn.jishen.intake.Docx.p;
import static cn.jishen.intake.Docx.row;
import static cn.jishen.intake.Docx.tbl;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.Statement;
import cn.jishen.facts.value.IndicatorCategory;
import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The ministry's later form, with 成本指标 as a first level and weights, and the rest of a disclosure, in several
 * formats.
 */
class MinistryFormTest {
    private static final List<List<String>> FORM = List.of(
            List.of("项目名称", "青禾河清淤", "", "", "", ""),
            List.of("主管部门", "青禾县水务局", "", "实施单位", "河道管理所", ""),
            List.of("项目资金（万元）", "年度资金总额", "120.00", "", "", ""),
            List.of("", "其中：财政拨款", "100.00", "其他资金", "20.00", ""),
            List.of("年度总体目标", "清淤河道，恢复行洪能力。", "", "", "", ""),
            List.of("一级指标", "二级指标", "三级指标", "指标值", "分值权重", "备注"),
            List.of("成本指标", "经济成本指标", "清淤单价", "≤38元/立方米", "10", ""),
            List.of("", "社会成本指标", "交通受阻天数", "≤5天", "5", ""),
            List.of("产出指标", "数量指标", "清淤方量", "≥3万立方米", "20", ""),
            List.of("效益指标", "生态效益指标", "水质达标次数", "≥11次", "20", ""));
    private static final List<String> RIGHT = List.of(
            "成本指标/经济成本指标/清淤单价/—/≤38元/立方米/—",
            "成本指标/社会成本指标/交通受阻天数/—/≤5天/—",
            "产出指标/数量指标/清淤方量/—/≥3万立方米/—",
            "效益指标/生态效益指标/水质达标次数/—/≥11次/—");

    private static void assertRight(Disclosure disclosure) {
        assertThat(disclosure.unreviewed()).isEmpty();
        Project project = disclosure.projects().get(0);
        assertThat(project.name()).isEqualTo("青禾河清淤");
        assertThat(project.budget()).isEqualTo(Money.ofWan("120"));
        assertThat(project.fiscalFunds()).isEqualTo(Money.ofWan("100"));
        assertThat(project.otherFunds()).isEqualTo(Money.ofWan("20"));
        assertThat(project.goal()).isEqualTo("清淤河道，恢复行洪能力。");
        assertThat(Reads.lines(project)).isEqualTo(RIGHT);
        assertThat(project.indicators())
                .extracting(Indicator::weight)
                .containsExactly(new BigDecimal("10"), new BigDecimal("5"), new BigDecimal("20"), new BigDecimal("20"));
        assertThat(project.indicators())
                .extracting(Indicator::category)
                .startsWith(IndicatorCategory.COST, IndicatorCategory.COST);
    }

    @Test
    void laterForm_isReadAlikeInWordAndInText() throws UnreadableException {
        String title = "项目支出绩效目标表";
        String[] rows = FORM.stream().map(r -> row(r.toArray(String[]::new))).toArray(String[]::new);
        assertRight(Reads.docx(p(title) + tbl(rows)));
        String tabbed =
                String.join("\n", FORM.stream().map(r -> String.join("\t", r)).toList());
        assertRight(Reads.text(title + "\n\n" + tabbed + "\n"));
        String celled = String.join(
                "\n",
                FORM.stream().map(r -> "\t" + String.join("\n\t", r) + "\n").toList());
        assertRight(Reads.text(title + "\n" + celled));
    }

    @Test
    void restOfTheDisclosure_isReadInText() throws UnreadableException {
        String tabbed =
                String.join("\n", FORM.stream().map(r -> String.join("\t", r)).toList());
        Disclosure disclosure = Reads.text("""
                部门预算财政拨款“三公”经费支出表
                单位：万元

                序号¦项目¦合计
                1¦公务用车运行维护费¦8.00
                2¦公务接待费¦1.50

                ## 二、部门预算安排的总体情况

                2026年支出预算 900.00万元，其中基本支出780.00万元；项目支出120.00万元。

                ## 五、部门整体绩效目标

                ### （一）总体绩效目标

                保障供水和行洪安全。

                ## 六、部门项目绩效目标

                项目支出绩效目标表

                """.replace('¦', '\t') + tabbed + "\n");
        assertThat(disclosure.statements()).extracting(Statement::kind).containsExactly("支出说明");
        assertThat(disclosure.wholeGoals()).extracting("text").containsExactly("保障供水和行洪安全。");
        assertThat(disclosure.tables())
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .extracting(NamedTable.Line::amount)
                        .containsExactly(Money.ofWan("8"), Money.ofWan("1.5")));
        assertThat(Reads.lines(disclosure.projects().get(0))).isEqualTo(RIGHT);
    }
}
