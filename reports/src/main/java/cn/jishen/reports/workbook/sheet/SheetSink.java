package cn.jishen.reports.workbook.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a sheet as they are made. */
public interface SheetSink {
    /**
     * How a row stands in its sheet.
     *
     * @param height in points
     */
    record Shape(double height, Sheet.Fold fold) {}

    /**
     * Takes the next row.
     *
     * @param row from 0
     * @param cells not used again by the sheet
     */
    void row(Sheet sheet, int row, List<SheetCell> cells, Shape shape);

    /** Where a link leads, such as 'A'!B2; null where the workbook has no such cell. */
    @Nullable
    String address(Mark link);
}
