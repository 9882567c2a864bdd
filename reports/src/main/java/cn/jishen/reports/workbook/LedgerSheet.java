package cn.jishen.reports.workbook;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.content.Content;
import java.util.ArrayList;
import java.util.List;

/**
 * 整改台账: who puts right what until when, a line for each project. Its figures are formulas over 状态 of 问题清单, so
 * that they follow whatever is chosen there.
 */
final class LedgerSheet {
    private static final List<String> COUNTED = List.of(States.DONE, States.DOING, States.ASKED, States.REFUSED);
    private static final Columns COLUMNS = new Columns()
            .add("序号", 5)
            .add("部门/单位", 18)
            .add("项目", 26)
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

    private final Content content;
    private final Ledger ledger;
    private final Columns findings;
    private final int lines;

    LedgerSheet(Content content, Ledger ledger) {
        this.content = content;
        this.ledger = ledger;
        this.findings = FindingsSheet.columns(content);
        this.lines = ledger.entries().stream().mapToInt(e -> e.lines().size()).sum();
    }

    Sheet build() {
        Sheet sheet = COLUMNS.sheet("整改台账");
        for (Ledger.Entry entry : ledger.entries()) {
            sheet.add(cells(entry, sheet.rows().size() + 1));
            sheet.mark(Mark.entry(entry.number()), 0);
        }
        sheet.endTable();
        if (ledger.entries().isEmpty()) {
            sheet.say("没有需要整改的问题：“问题清单”没有列出问题。");
            return sheet;
        }
        Look red = Look.of(Severity.ERROR);
        String row = "AND(ISNUMBER($E2),$E2<TODAY(),$" + COLUMNS.letters(States.OPEN) + "2+$"
                + COLUMNS.letters(States.DOING) + "2>0)";
        sheet.shade(COLUMNS.of("期限"), row, red);
        sheet.shade(
                COLUMNS.of("完成率"),
                "$" + COLUMNS.letters("完成率") + "2=1",
                Look.CENTER.fill("CDE8D0").color("1E5B2A").inBold());
        totals(sheet);
        levels(sheet);
        sheet.add(List.of());
        sheet.say("责任人、期限（年-月-日）和复核由人填写；其余各数按“问题清单”的“状态”一列自动统计，“随主因”的不计，每行计一个（总览按项目和规则合并计数）。超过期限仍未改完的，期限显示为红底。");
        return sheet;
    }

    private List<SheetCell> cells(Ledger.Entry entry, int row) {
        String name = entry.project() == null ? "（全文）" : entry.project().name();
        Mark project = entry.project() == null
                ? Mark.document(entry.document())
                : Mark.project(entry.document(), entry.project().id());
        List<SheetCell> cells = new ArrayList<>(List.of(
                SheetCell.count(entry.number())
                        .looking(Look.LINK.align("center").format("0"))
                        .linked(Mark.line(entry.lines().get(0).number())),
                SheetCell.text(content.unit(entry.lines().get(0))),
                SheetCell.text(name).looking(Look.LINK).linked(project),
                SheetCell.text(""),
                SheetCell.empty(Look.DAY),
                count("", "<>" + States.WITH_CAUSE, row, entry.count())));
        for (Severity severity : Severity.values()) {
            cells.add(count(severity.label(), "<>" + States.WITH_CAUSE, row, entry.count(severity)));
        }
        COUNTED.forEach(state -> cells.add(count("", state, row, 0)));
        cells.addAll(rest(row, entry.count()));
        cells.add(SheetCell.text(""));
        return cells;
    }

    /** The lines of this row's entry with a state, and a severity if one is given. */
    private SheetCell count(String severity, String state, int row, int now) {
        String entry = range(FindingsSheet.ENTRY) + ",$A" + row;
        return count(entry, severity, state, now, Look.COUNT);
    }

    private SheetCell count(String also, String severity, String state, int now, Look look) {
        List<String> conditions = new ArrayList<>();
        if (!also.isEmpty()) {
            conditions.add(also);
        }
        if (!severity.isEmpty()) {
            conditions.add(range(FindingsSheet.LEVEL) + ",\"" + severity + "\"");
        }
        conditions.add(range(FindingsSheet.STATE) + ",\"" + state + "\"");
        return SheetCell.formula("COUNTIFS(" + String.join(",", conditions) + ")", now, look);
    }

    private String range(String head) {
        return findings.range(FindingsSheet.NAME, head, lines);
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
        int last = sheet.rows().size();
        int row = last + 1;
        Look band = Look.LABEL.inBold().align("center");
        List<SheetCell> cells = new ArrayList<>(List.of(SheetCell.of("合计", band).over(5)));
        cells.add(sum(
                "问题数",
                last,
                ledger.entries().stream().mapToInt(Ledger.Entry::count).sum()));
        for (Severity severity : Severity.values()) {
            cells.add(sum(severity.label(), last, count(severity)));
        }
        COUNTED.forEach(state -> cells.add(sum(state, last, 0)));
        int all = ledger.entries().stream().mapToInt(Ledger.Entry::count).sum();
        rest(row, all)
                .forEach(cell -> cells.add(cell.looking(band.format(cell.look().format()))));
        cells.add(SheetCell.empty(band));
        sheet.add(cells);
    }

    private int count(Severity severity) {
        return ledger.entries().stream().mapToInt(e -> e.count(severity)).sum();
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
                SheetCell.of("级别", Look.HEAD).over(5),
                SheetCell.of("问题数", Look.HEAD).over(4)));
        COUNTED.forEach(state -> head.add(SheetCell.of(state, Look.HEAD)));
        head.add(SheetCell.of(States.OPEN, Look.HEAD));
        head.add(SheetCell.of("完成率", Look.HEAD));
        sheet.add(head);
        for (Severity severity : Severity.values()) {
            int row = sheet.rows().size() + 1;
            String label = severity.label();
            List<SheetCell> cells = new ArrayList<>(
                    List.of(SheetCell.of(label, Look.of(severity)).over(5)));
            cells.add(count("", label, "<>" + States.WITH_CAUSE, count(severity), Look.COUNT)
                    .over(4));
            COUNTED.forEach(state -> cells.add(count("", label, state, 0, Look.COUNT)));
            cells.addAll(rest(row, count(severity)));
            sheet.add(cells);
        }
    }
}
