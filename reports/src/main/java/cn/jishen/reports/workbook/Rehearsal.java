package cn.jishen.reports.workbook;

import cn.jishen.facts.Audit;
import cn.jishen.facts.Severity;
import cn.jishen.reports.Run;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

/** A small workbook with something of everything, which nobody gets to see: it loads the classes that writing needs. */
final class Rehearsal {
    private static final ZonedDateTime TIME = ZonedDateTime.of(2000, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private Rehearsal() {}

    static void play() {
        try {
            Run run = new Run(new Audit("", "", List.of(), List.of()), TIME, "");
            WorkbookFile.write(List.of(sheet()), run, OutputStream.nullOutputStream());
        } catch (IOException e) {
            // Then the workbook that counts meets it again, and tells.
        }
    }

    private static Sheet sheet() {
        Sheet sheet = new Sheet("一", 10, 10, 10);
        sheet.head("一", "二", "三");
        Mark mark = Mark.line(1);
        sheet.add(Cell.text("一").linked(mark).noted("一"), Cell.count(1), Cell.of("=1", Look.of(Severity.ERROR)));
        sheet.mark(mark, 0);
        sheet.add(
                Cell.formula("SUM(B2:B2)", 1, Look.COUNT),
                Cell.of("一", Look.LABEL).over(2));
        sheet.endTable();
        sheet.choose(0, List.of("一"));
        sheet.shade(0, "$A2=1", Look.of(Severity.ERROR));
        List<Chart.Bar> bars = List.of(new Chart.Bar("一", 1, "000000"));
        sheet.draw(new Chart("一", "一", "一", 1, 1, 0, 1, bars, new Chart.Place(0, 0, 1, 1)));
        return sheet;
    }
}
