package cn.jishen.reports.workbook;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.reports.content.Content;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Scored;
import java.util.ArrayList;
import java.util.List;

/** 源表标注: the tables as they were read; cells with a problem are coloured and carry a note. */
final class TablesSheet {
    private static final Look QUIET = Look.TEXT.quiet();

    private final Content content;
    private final Flags flags;

    TablesSheet(Content content) {
        this.content = content;
        this.flags = new Flags(content);
    }

    Sheet build() {
        Sheet sheet = new Sheet("源表标注", 18, 24, 6, 13, 14, 22, 32, 16, 24, 7, 17);
        sheet.head("部门/单位", "项目", "行", "一级指标", "二级指标", "三级指标", "绩效指标描述", "指标值", "指标值确定依据", "级别", "问题序号");
        for (int d = 0; d < content.documents().size(); d++) {
            document(sheet, d);
        }
        sheet.endTable();
        if (content.documents().isEmpty()) {
            sheet.say("没有源表：本次没有读入文件。");
        }
        return sheet;
    }

    private void document(Sheet sheet, int d) {
        Reviewed document = content.documents().get(d);
        Mark mark = Mark.document(d);
        Look band = Look.LABEL.inBold();
        String read = document.projects().isEmpty() ? "（没有读出项目，见“未审事项”）" : "";
        List<SheetCell> row = new ArrayList<>(List.of(
                SheetCell.of(document.unit(), band),
                SheetCell.empty(band),
                SheetCell.empty(band),
                SheetCell.of("文件", band).over(ProjectRows.LABEL_COLUMNS),
                flags.on(SheetCell.of(document.source() + read, band).over(ProjectRows.VALUE_COLUMNS), mark)));
        row.addAll(flags.links(List.of(mark), band));
        sheet.add(row);
        sheet.mark(mark, ProjectRows.VALUE_COLUMN);
        for (Scored scored : document.projects()) {
            project(sheet, d, document.unit(scored.project().part()), scored.project());
        }
    }

    private void project(Sheet sheet, int d, String unit, Project p) {
        Mark name = Mark.project(d, p.id());
        Mark code = Mark.field(d, p.id(), Field.CODE);
        Look band = Look.LABEL;
        List<SheetCell> row = new ArrayList<>(List.of(
                SheetCell.of(unit, band),
                flags.on(SheetCell.of(p.name(), band.inBold()), name),
                SheetCell.of("评分", band.color(Look.LINK.color()).align("center"))
                        .linked(Mark.score(d, p.id())),
                SheetCell.of(Field.CODE.label(), band).over(ProjectRows.LABEL_COLUMNS),
                flags.on(SheetCell.of(p.code(), band).over(ProjectRows.VALUE_COLUMNS), code)));
        row.addAll(flags.links(List.of(name, code), band));
        sheet.add(row);
        sheet.mark(name, 1);
        sheet.mark(code, ProjectRows.VALUE_COLUMN);
        ProjectRows elements = new ProjectRows(sheet, flags, unit, p, d);
        elements.amount(Field.BUDGET, p.budget());
        elements.amount(Field.FISCAL_FUNDS, p.fiscalFunds());
        elements.amount(Field.OTHER_FUNDS, p.otherFunds());
        elements.text(Field.PURPOSE, p.purpose());
        elements.text(Field.GOAL, p.goal());
        elements.plan(p.plan());
        p.indicators().forEach(i -> indicator(sheet, d, unit, p, i));
        if (!p.complete()) {
            elements.remark("本表有一部分没有读出，不对缺项作判断，见“未审事项”。");
        }
        if (p.indicators().isEmpty()) {
            elements.remark("本项目没有读出指标行。");
        }
    }

    private void indicator(Sheet sheet, int d, String unit, Project p, Indicator i) {
        Mark row = Mark.cell(d, p.id(), i.row(), Field.DOCUMENT);
        List<Mark> marks = new ArrayList<>(List.of(row));
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.of(unit, QUIET), SheetCell.of(p.name(), QUIET), flags.on(SheetCell.count(i.row()), row)));
        for (Field field : Place.COLUMNS) {
            Mark mark = Mark.cell(d, p.id(), i.row(), field);
            marks.add(mark);
            cells.add(flags.on(SheetCell.text(i.text(field)), mark));
        }
        cells.addAll(flags.links(marks, Look.TEXT));
        sheet.add(cells);
        for (int column = 0; column < marks.size(); column++) {
            sheet.mark(marks.get(column), column + 2);
        }
    }
}
