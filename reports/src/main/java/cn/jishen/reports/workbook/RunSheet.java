package cn.jishen.reports.workbook;

import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.DocumentSummary;
import cn.jishen.reports.content.Times;
import cn.jishen.reports.content.Worst;
import cn.jishen.reports.run.Run;
import cn.jishen.reports.workbook.sheet.CellTexts;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.List;

/** 运行信息: what was audited, by which rules, when and by which program, so that the run can be repeated. */
final class RunSheet implements Tab {
    private static final int COLUMNS = 6;

    private final Content content;

    RunSheet(Content content) {
        this.content = content;
    }

    @Override
    public String name() {
        return "运行信息";
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, name(), 16, 36, 24, 70, 9, 22);
        fact(
                sheet,
                "审核时间",
                Times.forPeople(content.run().time()) + "（"
                        + content.run().time().getOffset() + "）");
        fact(sheet, "程序版本", Run.PROGRAM + " " + content.run().programVersion());
        fact(sheet, "规则版本", content.run().audit().rulesVersion());
        fact(sheet, "规则校验值", content.run().audit().rulesHash());
        fact(sheet, "规则数", content.run().audit().rules().size() + "条");
        fact(
                sheet,
                "说明",
                "同样的文件、规则和程序得出同样的结果。机器审核只供评审人员参考，等级以人工确认为准。单元格最多容纳" + CellTexts.CELL_LIMIT + "字，超出的在末尾注明后截去。");
        fact(sheet, "计数", "问题：一个项目（或全文）里一条规则查出的，计一个，按最重的一处定级。处：其中每一处原文。随主因：由其他问题引起的各处。例外：已同意保留的各处。各种报告和屏幕上的数都按此计。");
        fact(sheet, "次序", "部门和文件：" + Worst.DEPARTMENTS);
        fact(sheet, "", "项目：" + Worst.PROJECTS + "问题清单和整改台账里，同一文件的项目按原文次序排列，同一项目里错误在前。");
        fact(sheet, "状态", States.MEANING);
        fact(sheet, "扣分", "数字为所扣的分。不重复扣：同一原因或同一行已扣分。仅提醒：该规则不扣分。不计分：针对全文，不计入项目得分。随主因：由另一问题引起，不扣分。");
        sheet.add(List.of());
        sheet.tableHead("序号", "文件", "部门/单位", "文件校验值（SHA-256）", "项目数", "结果");
        int number = 0;
        for (DocumentSummary document : content.documents()) {
            sheet.add(
                    SheetCell.count(++number),
                    SheetCell.text(document.source()),
                    SheetCell.text(document.unit()),
                    SheetCell.text(document.sha256()),
                    SheetCell.count(document.projects().size()),
                    result(document));
        }
        sheet.endTable();
        if (number == 0) {
            sheet.say("没有文件：给出的位置没有可读的文件。");
        }
        return sheet;
    }

    private static void fact(Sheet sheet, String label, String text) {
        sheet.add(SheetCell.of(label, Look.LABEL), SheetCell.text(text).over(COLUMNS - 1));
    }

    private static SheetCell result(DocumentSummary document) {
        if (document.projects().isEmpty()) {
            return SheetCell.of("未能审核", Look.CENTER.unreviewed());
        }
        return SheetCell.center(document.open() == 0 ? "已审核" : "已审核，有未审事项");
    }
}
