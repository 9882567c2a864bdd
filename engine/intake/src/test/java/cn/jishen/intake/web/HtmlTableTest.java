package cn.jishen.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import org.junit.jupiter.api.Test;

class HtmlTableTest {
    @Test
    void spans_coverTheirPlaces() throws Exception {
        assertThat(Html.outline(Html.read("""
                <table><tr><td rowspan=2>产出</td><td colspan=2>数量</td></tr>
                <tr><td>甲</td><td>乙</td></tr><tr><td>效益</td><td>丙</td><td>丁</td></tr></table>
                """))).containsExactly("[产出|数量|数量/产出|甲|乙/效益|丙|丁]");
    }

    @Test
    void headCells_areCells() throws Exception {
        Grid grid = Html.grid("<table><thead><tr><th>一级指标</th></tr></thead><tr><td>产出指标</td></tr></table>");
        assertThat(grid.at(0, 0).text()).isEqualTo("一级指标");
    }

    @Test
    void rowspanBeyondItsGroup_endsThere() throws Exception {
        assertThat(Html.outline(Html.read("<table><thead><tr><td rowspan=9>甲</td><td>乙</td></tr></thead>"
                        + "<tbody><tr><td>丙</td><td>丁</td></tr></tbody></table>")))
                .containsExactly("[甲|乙/丙|丁]");
    }

    @Test
    void rowspanOfZero_reachesTheEnd() throws Exception {
        assertThat(Html.outline(Html.read("<table><tr><td rowspan=0>甲<td>乙<tr><td>丙<tr><td>丁</table>")))
                .containsExactly("[甲|乙/甲|丙/甲|丁]");
    }

    @Test
    void blankCellMergedDown_keepsItsColumn() throws Exception {
        assertThat(Html.outline(Html.read("<table><tr><td>一<td>二<tr><td rowspan=2><td><tr><td>三</table>")))
                .containsExactly("[一|二/|-/|三]");
    }

    @Test
    void columnsInWhichNoCellBegins_areLeftOut() throws Exception {
        Grid grid = Html.grid("<table><tr><td colspan=250>甲</td><td>乙</td></tr></table>");
        assertThat(grid.columnCount()).isEqualTo(2);
        assertThat(grid.at(0, 1).location().column()).isEqualTo(251);
    }

    @Test
    void blankRows_becomeOneAndKeepTheirNumbers() throws Exception {
        Grid grid = Html.grid("<table><tr><td>甲" + "<tr><td>".repeat(7) + "<tr><td>乙</table>");
        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.at(2, 0).location().row()).isEqualTo(9);
    }

    @Test
    void nestedTableBesideALabel_staysInItsCell() throws Exception {
        Grid grid = Html.grid("<table><tr><td>绩效指标<td>前<table><tr><td>甲<td>乙<tr><td>丙<td>丁</table></table>");
        Cell holder = grid.at(0, 1);
        assertThat(holder.text()).isEqualTo("前\n甲\n乙\n丙\n丁");
        assertThat(holder.nested())
                .singleElement()
                .satisfies(
                        nested -> assertThat(nested.at(1, 1).location().table()).containsExactly(1, 1));
    }

    @Test
    void tableThatHoldsThePageTogether_givesWay() throws Exception {
        assertThat(Html.outline(Html.read("""
                <table><tr><td>水务局</td><td>首页</td></tr>
                <tr><td><a href="/">导航</a></td><td><p>1、巡检绩效目标表</p>
                  <table><tr><td>甲<td>乙<tr><td>丙<td>丁</table><p>单位：万元</p></td></tr>
                <tr><td>版权</td><td>所有</td></tr></table>""")))
                .containsExactly("[水务局|首页]", "导航", "1、巡检绩效目标表", "[甲|乙/丙|丁]", "单位：万元", "[版权|所有]");
    }

    @Test
    void hiddenRow_isLeftOutAndCounted() throws Exception {
        Grid grid = Html.grid("<table><tr><td>甲<tr style='DISPLAY : none'><td>暗<tr><td>乙</table>");
        assertThat(grid.rowCount()).isEqualTo(3);
        assertThat(grid.at(2, 0).text()).isEqualTo("乙");
        assertThat(grid.at(2, 0).location().row()).isEqualTo(3);
        assertThat(grid.row(1).isBlank()).isTrue();
    }

    @Test
    void caption_isAParagraphAbove() throws Exception {
        assertThat(Html.outline(Html.read("<table><caption>巡检绩效目标表</caption><tr><td>甲</table>")))
                .containsExactly("巡检绩效目标表", "[甲]");
    }
}
