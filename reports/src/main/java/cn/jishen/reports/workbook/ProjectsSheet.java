package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.ProjectSummary;
import cn.jishen.reports.content.VerdictText;
import cn.jishen.reports.content.Worst;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 项目排名, the worst first; only of a batch. */
final class ProjectsSheet implements Tab {
    private final Content content;

    ProjectsSheet(Content content) {
        this.content = content;
    }

    @Override
    public String name() {
        return "项目排名";
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, name(), 6, 20, 24, 28, 13, 8, 9, 9, 8, 7, 7, 7, 26, 11);
        sheet.head("名次", "部门/单位", "文件", "项目", "预算数（万元）", "得分", "可评满分", "得分率", "等级", "错误", "警告", "提示", "说明", "评分");
        List<ProjectSummary> projects = content.worstFirst();
        int number = 0;
        for (ProjectSummary scored : projects) {
            Grade grade = scored.grade();
            sheet.add(
                    rank(grade == null ? null : ++number),
                    SheetCell.text(content.documents().get(scored.document()).unit(scored.part())),
                    SheetCell.text(content.documents().get(scored.document()).source()),
                    SheetCell.text(scored.title()),
                    SheetCell.money(scored.budget()),
                    grade == null ? SheetCell.center("未审") : SheetCell.points(scored.total()),
                    SheetCell.points(scored.of()),
                    SheetCell.share(scored.percent()),
                    SheetCell.of(grade == null ? "未审" : grade.label(), Look.of(grade)),
                    SheetCell.count(scored.tally().problems(Severity.ERROR)),
                    SheetCell.count(scored.tally().problems(Severity.WARNING)),
                    SheetCell.count(scored.tally().problems(Severity.HINT)),
                    SheetCell.text(VerdictText.of(scored)),
                    SheetCell.of("查看评分", Look.LINK.align("center")).linked(Mark.score(scored.document(), scored.id())));
        }
        sheet.endTable();
        sheet.say(projects.isEmpty() ? "没有项目可排：没有一个项目被审核，原因见“未审事项”。" : Worst.PROJECTS);
        return sheet;
    }

    /** What has no score has no place among those that have one, though it stands before them. */
    static SheetCell rank(@Nullable Integer number) {
        return number == null ? SheetCell.center("—") : SheetCell.count(number);
    }
}
