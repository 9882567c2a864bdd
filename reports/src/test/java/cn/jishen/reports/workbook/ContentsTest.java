package cn.jishen.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jishen.reports.sample.SampleAudits;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.junit.jupiter.api.Test;

/** What the sheets say of the samples. */
class ContentsTest {
    private final Opened report = Opened.of(SampleAudits.batch());

    @Test
    void verdict_countsProjectsWithErrorsAndWhatIsOpen() {
        assertThat(report.sheet("总览").getRow(2).getCell(0).getStringCellValue())
                .isEqualTo("审核结论：审核6个项目，其中4个有错误。"
                        + "处理意见：直接进入2个，协商完善后进入3个，退回修改重新报审1个。共错误7个、警告6个、提示2个。"
                        + "1份文件没有读出项目。另有5项未审，不等于通过，见“未审事项”。“条件充分性”未由机器评分，不计入满分，须由评审人员评定。");
    }

    @Test
    void files_areListedTheUnreadableFirstAndThenTheWorst() {
        String text = report.allText("运行信息");
        assertThat(text.indexOf("yunxi-shuiwu-2026.docx")).isLessThan(text.indexOf("linjiang-tushuguan-2026.xlsx"));
        assertThat(text.indexOf("linjiang-danganguan-2026.pdf")).isLessThan(text.indexOf("yunxi-shuiwu-2026.docx"));
    }

    @Test
    void unreadableDocument_isUnreviewedNeverNought() {
        XSSFRow last = report.sheet("部门排名").getRow(1);
        assertThat(text("部门排名", last, "名次")).isEqualTo("—");
        assertThat(text("部门排名", last, "部门/单位")).isEqualTo("linjiang-danganguan-2026（文件未写部门名称）");
        assertThat(text("部门排名", last, "平均得分率")).isEqualTo("未审");
        assertThat(text("部门排名", last, "等级分布")).isEqualTo("未审");
        assertThat(text("部门排名", last, "说明")).isEqualTo("没有读出项目，见“未审事项”");
        assertThat(report.allText("运行信息")).contains("未能审核");
    }

    @Test
    void findingsThatSayTheSame_areOneLineThatListsItsRows() {
        List<XSSFRow> lines = report.problems("S08");
        assertThat(lines).extracting(row -> text(row, "位置")).containsExactly("第2、6～8行", "第2行");
        assertThat(text(lines.get(0), "指标名称")).isEqualTo("工程完成率；降低漏损；停水投诉件数；本项目不涉及生态效益");
        assertThat(text(lines.get(0), "扣分")).isEqualTo("1");
        assertThat(text(lines.get(0), "状态")).isEqualTo("未整改");
        assertThat(text(lines.get(0), "处数")).isEqualTo("4");
    }

    @Test
    void placesOfAProblem_areFoldedUnderItWithoutAState() {
        XSSFRow line = report.problems("S08").get(0);
        for (int place = 1; place <= 4; place++) {
            XSSFRow row = report.sheet("问题清单").getRow(line.getRowNum() + place);
            assertThat(row.getZeroHeight()).isTrue();
            assertThat(row.getCTRow().getOutlineLevel()).isEqualTo((short) 1);
            assertThat(text(row, "序号")).isEqualTo(text(line, "序号"));
            assertThat(text(row, "状态")).isEmpty();
        }
        assertThat(line.getCTRow().getCollapsed()).isTrue();
        assertThat(report.sheet("问题清单")
                        .getCTWorksheet()
                        .getSheetPr()
                        .getOutlinePr()
                        .getSummaryBelow())
                .isFalse();
    }

    @Test
    void suppressedFinding_standsUnderItsCauseAndCostsNothing() {
        XSSFRow effect = report.rows("问题清单", "规则", "W03").get(0);
        XSSFRow cause = report.sheet("问题清单").getRow(effect.getRowNum() - 1);
        assertThat(text(cause, "规则")).isEqualTo("W02");
        assertThat(text(effect, "扣分")).isEqualTo("随主因");
        assertThat(text(effect, "状态")).isEmpty();
        assertThat(effect.getZeroHeight()).isTrue();
    }

    @Test
    void waiversOfTheRun_areListedWithTheirState() {
        assertThat(Opened.of(SampleAudits.batch()).allText("例外")).contains("有效", "已到期", "未用到", "照常扣分", "没有对应的问题");
    }

    @Test
    void waivedFinding_standsApartWithTheReason() {
        List<XSSFRow> lines = report.rows("例外", "规则", "X29").subList(0, 1);
        assertThat(lines).extracting(row -> text("例外", row, "例外理由")).containsExactly("财政所确认该写法为统一口径，2026年起不再提示");
        assertThat(text("例外", lines.get(0), "序号")).isEqualTo("例外1");
        assertThat(report.rows("问题清单", "问题", text("例外", lines.get(0), "问题"))).isEmpty();
    }

    @Test
    void unreviewedItem_hasNoPoints() {
        XSSFRow row = report.rows("评分明细", "审核项", "条件充分性").get(0);
        assertThat(row.getCell(report.column("评分明细", "得分")).getStringCellValue())
                .isEqualTo("未审");
        assertThat(row.getCell(report.column("评分明细", "满分")).getStringCellValue())
                .isEqualTo("—");
    }

    @Test
    void pointsOfAProject_addUp() {
        int points = report.column("评分明细", "得分");
        double total = 0;
        double items = 0;
        for (XSSFRow row : report.rows("评分明细", "项目", "城区老旧供水管网改造")) {
            if (text("评分明细", row, "审核项").equals("合计")) {
                total = row.getCell(points).getNumericCellValue();
            } else if (row.getCell(points).getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
                items += row.getCell(points).getNumericCellValue();
            }
        }
        assertThat(total).isEqualTo(72.25).isEqualTo(items);
    }

    @Test
    void unreviewedFailuresAndRepairs_areToldApart() {
        assertThat(report.rows("未审事项", "类型", "未审")).hasSize(4);
        assertThat(report.rows("未审事项", "类型", "系统错误")).hasSize(1);
        assertThat(report.rows("未审事项", "类型", "读取时修复")).hasSize(1);
        XSSFRow picture = report.rows("未审事项", "事项", "水质检测车购置").get(0);
        assertThat(text("未审事项", picture, "原因")).isEqualTo("第6个表是图片，没有可读的文字。");
        assertThat(text("未审事项", picture, "建议")).isEqualTo("用原始的Word文件代替扫描件后重新审核。");
    }

    @Test
    void rule_isExplainedWithItsBasisAndCounted() {
        XSSFRow rule = report.rows("规则说明", "规则", "W02").get(0);
        assertThat(text("规则说明", rule, "类别")).isEqualTo("不涉及却设指标值");
        assertThat(text("规则说明", rule, "审核项")).isEqualTo("规范完整性");
        assertThat(text("规则说明", rule, "依据")).isEqualTo("财预〔2015〕88号（待核实）；审核惯例");
        assertThat(text("规则说明", report.rows("规则说明", "规则", "S08").get(0), "本次处数"))
                .isEqualTo("5");
    }

    @Test
    void run_canBeRepeatedFromWhatIsWritten() {
        assertThat(report.allText("运行信息"))
                .contains("2026年11月21日 09:05（+08:00）", "绩审 0.1.0", "2026.1", SampleAudits.HASH)
                .contains("5b1f0c2b8ad94c5f8e6d1f3b0a9c77e4d2b6a1908f7e6c5d4b3a29181706f5e4");
    }

    private String text(XSSFRow row, String head) {
        return text("问题清单", row, head);
    }

    private String text(String sheet, XSSFRow row, String head) {
        return Opened.text(row.getCell(report.column(sheet, head)));
    }
}
