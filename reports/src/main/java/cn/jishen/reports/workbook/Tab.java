package cn.jishen.reports.workbook;

/** One sheet of the workbook: what must be known of it before it is written, and its rows. */
interface Tab {
    /** Makes the sheet from the top to the end, row by row. */
    Sheet build(SheetSink to);

    /** Whether any of its cells has a note. */
    default boolean hasNotes() {
        return false;
    }

    /** How many charts stand on it. */
    default int charts() {
        return 0;
    }
}
