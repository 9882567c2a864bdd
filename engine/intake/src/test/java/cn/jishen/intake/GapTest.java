package cn.jishen.intake;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Gap;
import cn.jishen.facts.disclosure.Project;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a project says of itself that was not read of it. */
class GapTest {
    private static final String ROWS = """
            <tr><td>一级指标<td>二级指标<td>三级指标<td>指标值
            <tr><td>产出指标<td>数量指标<td>改造渡口数<td>≥4座
            <tr><td>产出指标<td>质量指标<td>一次验收合格率<td>≥98%
            <tr><td>效益指标<td>社会效益指标<td>受益村组数<td>≥11个
            """;

    @Test
    void formReadWhole_hasNoGap() throws UnreadableException {
        assertThat(project("渡口改造", "38.5万元", "年内改造4座渡口", ROWS).gap()).isEqualTo(Gap.NONE);
    }

    @Test
    void budgetThatIsNoAmount_isAGap() throws UnreadableException {
        Project project = project("渡口改造", "以批复为准", "年内改造4座渡口", ROWS);

        assertThat(project.budget()).isNull();
        assertThat(project.gap().fields()).isEqualTo(Set.of(Field.BUDGET));
    }

    @Test
    void blankBudget_isNoGap_becauseTheCellWasRead() throws UnreadableException {
        assertThat(project("渡口改造", "", "年内改造4座渡口", ROWS).gap().fields()).isEmpty();
    }

    @Test
    void valueWhoseColumnsContradictEachOther_isAGap() throws UnreadableException {
        String rows = """
                <tr><td>一级指标<td>二级指标<td>三级指标<td>指标符号<td>指标值<td>度量单位
                <tr><td>产出指标<td>数量指标<td>改造渡口数<td>≥<td>4<td>座
                <tr><td>产出指标<td>质量指标<td>一次验收合格率<td>≥<td>≤98<td>%
                """;

        assertThat(project("渡口改造", "38.5万元", "年内改造4座渡口", rows).gap()).isEqualTo(Gap.ofValues(1));
    }

    @Test
    void rowThatACellTooManyHasPushedUnderAMergedOne_isNotRead() throws UnreadableException {
        String rows = """
                <tr><td>指标描述<td>指标值<td>三级指标<td>二级指标<td>依据<td>一级指标
                <tr><td>改造数<td>≥4座<td>改造渡口数<td>数量指标<td>施工图<td rowspan="2">产出指标
                <tr><td>验收比例<td>≥98%<td>验收合格率<td>多出<td>质量指标<td>验收规程
                <tr><td>受益数<td>≥11个<td>受益村组数<td>社会效益指标<td>台账<td>效益指标
                """;

        Project project = project("渡口改造", "38.5万元", "年内改造4座渡口", rows);

        assertThat(project.indicators()).extracting(row -> row.level3()).doesNotContain("验收合格率");
        assertThat(project.gap()).isEqualTo(Gap.ofValues(1));
    }

    @Test
    void formWithoutIndicatorRows_missesTheirValues() throws UnreadableException {
        assertThat(project("渡口改造", "38.5万元", "年内改造4座渡口", "").gap().values()).isPositive();
    }

    private static Project project(String name, String budget, String goal, String rows) throws UnreadableException {
        String page = """
                <html><meta charset="utf-8"><body><p>项目支出绩效目标表</p><table border="1">
                <tr><td>项目名称<td colspan="5">%s
                <tr><td>预算数（万元）<td colspan="5">%s
                <tr><td>绩效目标<td colspan="5">%s
                %s</table></body></html>
                """.formatted(name, budget, goal, rows);
        return Reads.bytes(".html", page.getBytes(StandardCharsets.UTF_8))
                .projects()
                .get(0);
    }
}
