package cn.jishen.reports.workbook.layout;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.reports.content.Reviewed;
import cn.jishen.reports.content.Scored;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.SheetCell;
import java.util.ArrayList;
import java.util.List;

/** The rows of one document in 源表标注: its tables as read; cells with a problem are coloured and have a note. */
public final class DocumentTable {
    /** Where the name of a project stands. */
    public static final int NAME_COLUMN = 1;

    private static final Look QUIET = Look.TEXT.quiet();

    private final Reviewed document;
    private final Flags flags;
    private final Block block = new Block();

    private DocumentTable(Reviewed document) {
        this.document = document;
        this.flags = new Flags(document);
    }

    public static Block of(Reviewed document) {
        DocumentTable table = new DocumentTable(document);
        table.whole(document.document());
        return table.block;
    }

    private void whole(int d) {
        Mark mark = Mark.document(d);
        Look band = Look.LABEL.inBold();
        String read = document.projects().isEmpty() ? "（没有读出项目，见“未审事项”）" : "";
        List<SheetCell> row = new ArrayList<>(List.of(
                SheetCell.of(document.unit(), band),
                SheetCell.empty(band),
                SheetCell.empty(band),
                SheetCell.empty(band),
                SheetCell.empty(band),
                SheetCell.of("文件", band),
                flags.on(SheetCell.of(document.source() + read, band), mark),
                SheetCell.empty(band),
                SheetCell.empty(band)));
        row.addAll(flags.links(List.of(mark), band));
        block.add(row);
        block.mark(mark, ProjectRows.VALUE_COLUMN);
        for (Scored scored : document.projects()) {
            block.startProject();
            project(d, document.unit(scored.project().part()), scored.project());
        }
    }

    private void project(int d, String unit, Project p) {
        Mark name = Mark.project(d, p.id());
        Mark code = Mark.field(d, p.id(), Field.CODE);
        Look band = Look.LABEL;
        List<SheetCell> row = new ArrayList<>(List.of(
                SheetCell.of(unit, band),
                flags.on(SheetCell.of(p.name(), band.inBold()), name),
                SheetCell.of("评分", band.color(Look.LINK.color()).align("center"))
                        .linked(Mark.score(d, p.id())),
                SheetCell.empty(band),
                SheetCell.empty(band),
                SheetCell.of(Field.CODE.label(), band),
                flags.on(SheetCell.of(p.code(), band), code),
                SheetCell.empty(band),
                SheetCell.empty(band)));
        row.addAll(flags.links(List.of(name, code), band));
        block.add(row);
        block.mark(name, NAME_COLUMN);
        block.mark(code, ProjectRows.VALUE_COLUMN);
        ProjectRows elements = new ProjectRows(block, flags, unit, p, d);
        elements.amount(Field.BUDGET, p.budget());
        elements.amount(Field.FISCAL_FUNDS, p.fiscalFunds());
        elements.amount(Field.OTHER_FUNDS, p.otherFunds());
        elements.text(Field.PURPOSE, p.purpose());
        elements.text(Field.GOAL, p.goal());
        elements.plan(p.plan());
        p.indicators().forEach(i -> indicator(d, unit, p, i));
        if (!p.complete()) {
            elements.remark("本表有一部分没有读出，不对缺项作判断，见“未审事项”。");
        }
        if (p.indicators().isEmpty()) {
            elements.remark("本项目没有读出指标行。");
        }
    }

    private void indicator(int d, String unit, Project p, Indicator i) {
        Mark row = Mark.cell(d, p.id(), i.row(), Field.DOCUMENT);
        List<Mark> marks = new ArrayList<>(List.of(row));
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.of(unit, QUIET), SheetCell.of(p.title(), QUIET), flags.on(SheetCell.count(i.row()), row)));
        for (Field field : Place.COLUMNS) {
            Mark mark = Mark.cell(d, p.id(), i.row(), field);
            marks.add(mark);
            cells.add(flags.on(SheetCell.text(i.text(field)), mark));
        }
        cells.addAll(flags.links(marks, Look.TEXT));
        block.add(cells);
        for (int column = 0; column < marks.size(); column++) {
            block.mark(marks.get(column), column + 2);
        }
    }
}
