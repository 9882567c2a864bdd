package cn.jishen.intake.excel;

import cn.jishen.intake.source.DamagedException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.jspecify.annotations.Nullable;

/**
 * The records of an .xls in order: those that are of the whole workbook, then a run of them for each sheet. Charts in a
 * sheet are runs inside its run and are passed over.
 */
final class XlsBook {
    private final List<BoundSheetRecord> tabs = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<FontRecord> fonts = new ArrayList<>();
    private final Map<BoundSheetRecord, SheetContent> contents = new HashMap<>();
    private @Nullable SSTRecord strings;
    private boolean from1904;

    /** How many runs have begun, that of the workbook included, and in how many the next record stands. */
    private int runs;

    private int depth;
    private @Nullable XlsSheet sheet;

    void accept(Record record) throws IOException {
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            depth--;
            sheet = depth == 0 ? null : sheet;
        } else if (sheet != null && depth == 1) {
            sheet.accept(record);
        } else if (runs == 1) {
            acceptGlobal(record);
        }
    }

    /** The worksheets in the order of their tabs. */
    List<SheetContent> sheets() throws DamagedException {
        if (depth != 0 || runs <= tabs.size()) {
            throw new DamagedException("records end early");
        }
        return tabs.stream().filter(contents::containsKey).map(contents::get).toList();
    }

    private void begin(BOFRecord begin) {
        if (depth++ > 0) {
            return;
        }
        runs++;
        if (runs > 1 && runs - 2 < tabs.size() && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
            // The runs stand in the order of their places in the file, which need not be that of the tabs.
            BoundSheetRecord tab = BoundSheetRecord.orderByBofPosition(tabs)[runs - 2];
            SheetContent content = new SheetContent(tab.getSheetname(), new Numbers(formats, styles, from1904));
            if (tab.isHidden() || tab.isVeryHidden()) {
                content.hideSheet();
            }
            contents.put(tab, content);
            sheet = new XlsSheet(content, new XlsStrings(strings, fonts));
        }
    }

    /** The parser fills strings that are cut off with empty ones; Excel keeps each string once, the empty one too. */
    private static void checkWhole(SSTRecord strings) throws DamagedException {
        int empty = 0;
        for (int i = 0; i < strings.getNumUniqueStrings(); i++) {
            empty += strings.getString(i).getCharCount() == 0 ? 1 : 0;
        }
        if (empty > 1) {
            throw new DamagedException("strings end early");
        }
    }

    private void acceptGlobal(Record record) throws DamagedException {
        if (record instanceof BoundSheetRecord tab) {
            tabs.add(tab);
        } else if (record instanceof FormatRecord format) {
            formats.put(format.getIndexCode(), format.getFormatString());
        } else if (record instanceof ExtendedFormatRecord style) {
            styles.add((int) style.getFormatIndex());
        } else if (record instanceof FontRecord font) {
            fonts.add(font);
        } else if (record instanceof SSTRecord all) {
            checkWhole(all);
            strings = all;
        } else if (record instanceof DateWindow1904Record dates) {
            from1904 = dates.getWindowing() == 1;
        }
    }
}
