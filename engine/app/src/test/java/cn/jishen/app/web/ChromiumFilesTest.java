package cn.jishen.app.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.intake.Intake;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form in a page reads the same when Chromium has saved it as one file, and when Chromium has printed it. */
class ChromiumFilesTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8">
            <style>table {border-collapse: collapse} td {border: 1px solid; padding: 4px}</style></head><body>
            <p>1、图书更新经费绩效目标表</p>
            <table>
            <tr><td>项目编码<td colspan="2">13990026P00417A<td>项目名称<td colspan="3">图书更新经费
            <tr><td rowspan="2">预算规模及资金用途<td>预算数<td>28.00<td>其中：财政资金<td>24.00<td>其他资金<td>4.00
            <tr><td colspan="6">采购新书，更换破损书架
            <tr><td rowspan="2">资金支出计划（%）<td colspan="2">3月底<td>6月底<td colspan="2">10月底<td>12月底
            <tr><td colspan="2">15%<td>45%<td colspan="2">75%<td>100%
            <tr><td>绩效目标<td colspan="6">1.采购新书6000册</table>
            <table>
            <tr><td>一级指标<td>二级指标<td>三级指标<td>绩效指标描述<td>指标值<td>指标值确定依据
            <tr><td rowspan="2">产出指标<td>数量指标<td>新书数量<td>全年入藏的新书册数<td>≥6000册<td>采购方案
            <tr><td>质量指标<td>编目差错率<td>有差错的条目占比<td>≤2%<td>编目规则
            <tr><td>满意度指标<td>服务对象满意度指标<td>读者满意度<td>抽样读者满意比例<td>≥92%<td>问卷
            </table></body></html>""";

    @TempDir
    Path folder;

    @Test
    void pageSavedAndPrintedByChromium_saysTheSame() throws Exception {
        String program = Browser.program();
        Assumptions.assumeTrue(program != null, "本机没有Chromium，不能测试它写出的文件");
        Path page = Files.writeString(folder.resolve("a.html"), PAGE);
        Path saved = folder.resolve("a.mht");
        Path printed = folder.resolve("a.pdf");
        try (Browser browser = Browser.start(program, folder.resolve("profile"))) {
            browser.open("file://" + page);
            Files.writeString(saved, browser.archive());
            Files.write(printed, browser.printed());
        }
        List<String> facts = facts(Intake.read(page));
        assertThat(facts).contains("图书更新经费 13990026P00417A 28万元 15%/45%/75%/100%", "质量指标 编目差错率 ≤2% 编目规则");
        assertThat(facts(Intake.read(saved))).isEqualTo(facts);
        assertThat(facts(Intake.read(printed))).isEqualTo(facts);
    }

    private static List<String> facts(Disclosure disclosure) {
        assertThat(disclosure.unreviewed()).isEmpty();
        Project project = disclosure.projects().get(0);
        assertThat(project.plan()).isNotNull();
        List<String> facts = new ArrayList<>(
                project.indicators().stream().map(ChromiumFilesTest::line).toList());
        facts.add(String.join(
                " ",
                project.name(),
                project.code(),
                String.valueOf(project.budget()),
                project.plan().print()));
        facts.add(project.goal());
        return facts;
    }

    private static String line(Indicator row) {
        return String.join(" ", row.level2(), row.level3(), row.value(), String.valueOf(row.basis()));
    }
}
