package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.workbook.layout.Layout;
import cn.jishen.reports.workbook.layout.Names;
import cn.jishen.reports.workbook.layout.Strip;
import cn.jishen.reports.workbook.sheet.Columns;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.ArrayList;
import java.util.List;

/**
 * 整改台账: who puts right what until when, a line for each project. Its figures are formulas over 状态 of 问题清单, so
 * that they follow whatever is chosen there.
 */
final class LedgerSheet implements Tab {

    private static final List<String> COUNTED = List.of(States.DONE, States.DOING, States.ASKED, States.REFUSED);
    private static final Columns COLUMNS = new Columns()
            .add("序号", 5)
            .add("部门/单位", 16)
            .add("文件", 18)
            .add("项目", 24)
            .add("责任人", 10)
            .add("期限", 12)
            .add("问题数", 8)
            .add("错误", 7)
            .add("警告", 7)
            .add("提示", 7)
            .add(States.DONE, 8)
            .add(States.DOING, 8)
            .add(States.ASKED, 9)
            .add(States.REFUSED, 8)
            .add(States.OPEN, 8)
            .add("完成率", 9)
            .add("复核", 12);

    private final Ledger ledger;
    private final Columns columns;

    /** Of the sheets that 问题清单 takes. */
    private final List<Strip.Range> findings;

    LedgerSheet(Layout layout, Ledger ledger) {
        this.ledger = ledger;
        this.columns = FindingsSheet.columns(layout.content());
        this.findings = layout.findings().ranges();
    }

    @Override
    public String name() {
        return Names.LEDGER;
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = COLUMNS.sheet(to, Names.LEDGER);
        ledger.entries().forEach(entry -> sheet.add(cells(entry, sheet.size() + 1)));
        sheet.endTable();
        if (ledger.isEmpty()) {
            sheet.say("没有需要整改的问题：“问题清单”没有列出问题。");
            return sheet;
        }
        Look red = Look.of(Severity.ERROR);
        String row = "AND(ISNUMBER($F2),$F2<TODAY(),$" + COLUMNS.letters(States.OPEN) + "2+$"
                + COLUMNS.letters(States.DOING) + "2>0)";
        sheet.shade(COLUMNS.of("期限"), row, red);
        sheet.shade(
                COLUMNS.of("完成率"),
                "$" + COLUMNS.letters("完成率") + "2=1",
                Look.CENTER.fill("CDE8D0").color("1E5B2A").inBold());
        totals(sheet);
        levels(sheet);
        sheet.add(List.of());
        sheet.say("责任人、期限（年-月-日）和复核由人填写；其余各数按“问题清单”的“状态”一列自动统计，一行一个问题，折叠的行不计。超过期限仍未改完的，期限显示为红底。");
        return sheet;
    }

    private List<SheetCell> cells(Ledger.Entry entry, int row) {
        String id = entry.due().project();
        int document = entry.document().document();
        String name = id == null ? "（全文）" : entry.due().name();
        Mark project = id == null ? Mark.document(document) : Mark.project(document, id);
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.count(entry.number())
                        .looking(Look.LINK.align("center").format("0"))
                        .linked(Mark.line(entry.firstLine())),
                SheetCell.text(entry.unit()),
                SheetCell.text(entry.document().source()),
                SheetCell.text(name).looking(Look.LINK).linked(project),
                SheetCell.text(""),
                SheetCell.empty(Look.DAY),
                count("", "", row, entry.due().count())));
        for (Severity severity : Severity.values()) {
            cells.add(count(severity.label(), "", row, entry.due().count(severity)));
        }
        COUNTED.forEach(state -> cells.add(count("", state, row, 0)));
        cells.addAll(rest(row, entry.due().count()));
        cells.add(SheetCell.text(""));
        return cells;
    }

    /** The lines of this row's entry with a state, and a severity if one is given. */
    private SheetCell count(String severity, String state, int row, int now) {
        return count("$A" + row, severity, state, now, Look.COUNT);
    }

    /**
     * Of the lines that are numbered after an entry, so that no folded row is counted, and that stand for themselves.
     *
     * @param entry the cell with its number; empty for all
     * @param state empty for any
     */
    private SheetCell count(String entry, String severity, String state, int now, Look look) {
        List<String> counts = new ArrayList<>();
        for (Strip.Range sheet : findings) {
            List<String> conditions = new ArrayList<>();
            conditions.add(range(sheet, FindingsSheet.ENTRY) + "," + (entry.isEmpty() ? "\">0\"" : entry));
            if (!severity.isEmpty()) {
                conditions.add(range(sheet, FindingsSheet.LEVEL) + ",\"" + severity + "\"");
            }
            String counted = state.isEmpty() ? "<>" + States.WITH_CAUSE : state;
            conditions.add(range(sheet, FindingsSheet.STATE) + ",\"" + counted + "\"");
            counts.add("COUNTIFS(" + String.join(",", conditions) + ")");
        }
        return SheetCell.formula(String.join("+", counts), now, look);
    }

    private String range(Strip.Range sheet, String head) {
        return columns.range(sheet.name(), head, sheet.last());
    }

    /** 未整改, which is all that is nothing else, so that an emptied state is not lost, and 完成率. */
    private static List<SheetCell> rest(int row, int now) {
        String all = COLUMNS.letters("问题数") + row;
        String states = COLUMNS.letters(States.DONE) + row + ":" + COLUMNS.letters(States.REFUSED) + row;
        String done = COLUMNS.letters(States.DONE) + row;
        return List.of(
                SheetCell.formula(all + "-SUM(" + states + ")", now, Look.COUNT),
                SheetCell.formula(
                        "IF(" + all + "=0,1," + done + "/" + all + ")", now == 0 ? 1 : 0, Look.SHARE.format("0%")));
    }

    private void totals(Sheet sheet) {
        int last = sheet.size();
        int row = last + 1;
        Look band = Look.LABEL.inBold().align("center");
        List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.of("合计", band).over(6)));
        int all = ledger.count();
        cells.add(sum("问题数", last, all));
        for (Severity severity : Severity.values()) {
            cells.add(sum(severity.label(), last, ledger.count(severity)));
        }
        COUNTED.forEach(state -> cells.add(sum(state, last, 0)));
        rest(row, all)
                .forEach(cell -> cells.add(cell.looking(band.format(cell.look().format()))));
        cells.add(SheetCell.empty(band));
        sheet.add(cells);
    }

    private static SheetCell sum(String head, int last, int now) {
        String letters = COLUMNS.letters(head);
        return SheetCell.formula(
                "SUM(" + letters + "2:" + letters + last + ")",
                now,
                Look.LABEL.inBold().align("center").format("0"));
    }

    /** The same by severity. */
    private void levels(Sheet sheet) {
        sheet.add(List.of());
        sheet.add(SheetCell.of("按级别", Look.SECTION));
        List<SheetCell> head = new ArrayList<>(List.of(
                SheetCell.of("级别", Look.HEAD).over(6),
                SheetCell.of("问题数", Look.HEAD).over(4)));
        COUNTED.forEach(state -> head.add(SheetCell.of(state, Look.HEAD)));
        head.add(SheetCell.of(States.OPEN, Look.HEAD));
        head.add(SheetCell.of("完成率", Look.HEAD));
        sheet.add(head);
        for (Severity severity : Severity.values()) {
            int row = sheet.size() + 1;
            String label = severity.label();
            List<SheetCell> cells = new ArrayList<>(
                    List.of(SheetCell.of(label, Look.of(severity)).over(6)));
            cells.add(count("", label, "", ledger.count(severity), Look.COUNT).over(4));
            COUNTED.forEach(state -> cells.add(count("", label, state, 0, Look.COUNT)));
            cells.addAll(rest(row, ledger.count(severity)));
            sheet.add(cells);
        }
    }
}
