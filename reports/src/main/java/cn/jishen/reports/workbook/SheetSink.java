package cn.jishen.reports.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a sheet as they are made. */
interface SheetSink {
    /**
     * Takes the next row.
     *
     * @param row from 0
     * @param cells not used again by the sheet
     * @param height in points
     */
    void row(Sheet sheet, int row, List<SheetCell> cells, double height);

    /** Where a link leads, such as 'A'!B2; null where the workbook has no such cell. */
    @Nullable
    String address(Mark link);
}
