package cn.jishen.reports.workbook.sheet;

/** One sheet of the workbook. */
public interface Tab {
    /** As its tab says. */
    String name();

    /** Makes the sheet from the top to the end, row by row. */
    Sheet build(SheetSink to);
}
