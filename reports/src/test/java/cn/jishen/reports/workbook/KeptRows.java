package cn.jishen.reports.workbook;

import cn.jishen.reports.run.Run;
import cn.jishen.reports.workbook.layout.Addresses;
import cn.jishen.reports.workbook.layout.Layout;
import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.Sheet;
import cn.jishen.reports.workbook.sheet.SheetCell;
import cn.jishen.reports.workbook.sheet.SheetSink;
import cn.jishen.reports.workbook.sheet.Tab;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the rows of a sheet, to look at them without a file. */
final class KeptRows implements SheetSink {
    private final @Nullable Addresses addresses;
    private final List<List<SheetCell>> rows = new ArrayList<>();

    KeptRows() {
        this(null);
    }

    /** @param addresses null where every link leads to the same cell */
    KeptRows(@Nullable Addresses addresses) {
        this.addresses = addresses;
    }

    /** All sheets of a run, by their names and in their order. */
    static List<Made> of(Run run) {
        Layout layout = Layout.of(run);
        List<Made> made = new ArrayList<>();
        for (Tab tab : WorkbookReport.tabs(layout)) {
            KeptRows kept = new KeptRows(new Addresses(layout));
            made.add(new Made(tab.build(kept), kept.rows()));
        }
        return made;
    }

    /** A sheet and its rows. */
    record Made(Sheet sheet, List<List<SheetCell>> rows) {
        String name() {
            return sheet.name();
        }
    }

    @Override
    public void row(Sheet sheet, int row, List<SheetCell> cells, Shape shape) {
        rows.add(cells);
    }

    @Override
    public @Nullable String address(Mark link) {
        return addresses == null ? "'表'!A1" : addresses.of(link);
    }

    List<List<SheetCell>> rows() {
        return rows;
    }
}
