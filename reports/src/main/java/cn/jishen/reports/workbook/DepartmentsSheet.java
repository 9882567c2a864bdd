package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Department;
import cn.jishen.reports.content.Worst;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.stream.Collectors;

/** 部门排名, the worst first; only of a batch. */
final class DepartmentsSheet implements Tab {
    private final Content content;

    DepartmentsSheet(Content content) {
        this.content = content;
    }

    @Override
    public String name() {
        return "部门排名";
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, name(), 6, 26, 28, 8, 11, 18, 8, 8, 8, 10, 24, 11);
        sheet.head("名次", "部门/单位", "文件", "项目数", "平均得分率", "等级分布", "错误", "警告", "提示", "未审事项", "说明", "源表");
        int number = 0;
        for (Department department : Department.worstFirst(content)) {
            sheet.add(
                    ProjectsSheet.rank(department.mean() == null ? null : ++number),
                    SheetCell.text(department.unit()),
                    SheetCell.text(files(department)),
                    SheetCell.count(department.projects().size()),
                    SheetCell.share(department.mean()),
                    SheetCell.of(
                            department.grades(), department.mean() == null ? Look.CENTER.unreviewed() : Look.CENTER),
                    SheetCell.count(department.tally().problems(Severity.ERROR)),
                    SheetCell.count(department.tally().problems(Severity.WARNING)),
                    SheetCell.count(department.tally().problems(Severity.HINT)),
                    SheetCell.count(department.open()),
                    SheetCell.text(department.remark()),
                    SheetCell.of("查看源表", Look.LINK.align("center"))
                            .linked(Mark.document(department.documents().get(0))));
        }
        sheet.endTable();
        sheet.say(Worst.DEPARTMENTS);
        return sheet;
    }

    private String files(Department department) {
        return department.documents().stream()
                .map(document -> content.documents().get(document).source())
                .collect(Collectors.joining("\n"));
    }
}
