package cn.jishen.reports.workbook.poi;

import cn.jishen.facts.finding.Severity;
import cn.jishen.reports.workbook.sheet.Chart;
import cn.jishen.reports.workbook.sheet.Look;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** A small workbook with something of everything, which nobody gets to see: it loads the classes that writing needs. */
public final class Rehearsal implements Tab {
    private static final ZonedDateTime TIME = ZonedDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private Rehearsal() {}

    public static void play() {
        try {
            WorkbookFile.write(List.of(new Rehearsal()), mark -> "'一'!A1", TIME, OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Then the workbook that counts meets it again, and tells.
        }
    }

    @Override
    public String name() {
        return "一";
    }

    @Override
    public Sheet build(SheetSink to) {
        Sheet sheet = new Sheet(to, name(), 10, 10, 10);
        sheet.head("一", "二", "三");
        sheet.addOver(
                List.of(
                        SheetCell.text("一").linked(Mark.line(1)).noted("一"),
                        SheetCell.count(1),
                        SheetCell.of("=1", Look.of(Severity.ERROR))),
                true);
        sheet.addFolded(List.of(
                SheetCell.formula("SUM(B2:B2)", 1, Look.COUNT),
                SheetCell.of("一", Look.LABEL).over(2)));
        sheet.endTable();
        sheet.choose(0, List.of("一"));
        sheet.shade(0, "$A2=1", Look.of(Severity.ERROR));
        List<Chart.Bar> bars = List.of(new Chart.Bar("一", 1, "000000"));
        sheet.draw(new Chart("一", "一", "一", new Chart.Scale(0, 1, 1), 1, 0, 1, bars, new Chart.Place(0, 0, 1, 1)));
        return sheet;
    }
}
