package cn.jishen.intake.excel;

import cn.jishen.intake.source.Superscripts;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.jspecify.annotations.Nullable;

/** The shared strings of an .xls, cleaned, with raised digits as such. Each is cleaned once, as in {@link Strings}. */
final class XlsStrings {
    /** No font has this number in the file, for a reason lost in time. */
    private static final int NO_FONT = 4;

    private final @Nullable SSTRecord strings;
    private final List<FontRecord> fonts;
    private final Map<Integer, String> cleaned = new HashMap<>();

    XlsStrings(@Nullable SSTRecord strings, List<FontRecord> fonts) {
        this.strings = strings;
        this.fonts = fonts;
    }

    /** The string of a number, as {@link Texts#clean} leaves it; empty when there is none of it. */
    String get(int index) {
        if (strings == null || index < 0 || index >= strings.getNumUniqueStrings()) {
            return "";
        }
        UnicodeString string = strings.getString(index);
        return cleaned.computeIfAbsent(index, i -> Texts.clean(marked(string)));
    }

    private String marked(UnicodeString string) {
        String text = string.getString();
        List<FormatRun> runs = string.formatIterator() == null ? List.of() : runs(string);
        StringBuilder out = new StringBuilder();
        int from = 0;
        boolean raised = false;
        for (FormatRun run : runs) {
            int to = Math.min(text.length(), Math.max(from, run.getCharacterPos()));
            append(out, text.substring(from, to), raised);
            raised = isRaised(run.getFontIndex());
            from = to;
        }
        append(out, text.substring(from), raised);
        return out.toString();
    }

    private static List<FormatRun> runs(UnicodeString string) {
        List<FormatRun> runs = new ArrayList<>();
        string.formatIterator().forEachRemaining(runs::add);
        return runs;
    }

    private static void append(StringBuilder out, String text, boolean raised) {
        out.append(raised ? Superscripts.of(text) : text);
    }

    private boolean isRaised(int font) {
        int index = font > NO_FONT ? font - 1 : font;
        return index >= 0 && index < fonts.size() && fonts.get(index).getSuperSubScript() == FontRecord.SS_SUPER;
    }
}
