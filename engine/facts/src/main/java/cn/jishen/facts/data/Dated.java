package cn.jishen.facts.data;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;

/** Dates and remarks as rule files write them. */
final class Dated {
    /** Where an entry says nothing of its own: since ever. */
    static final LocalDate OPEN = LocalDate.EPOCH;

    private Dated() {}

    /** A date written YYYY-MM-DD; the epoch, and a mistake, where it is none. */
    static LocalDate day(String text, DataFile file, int line, Mistakes mistakes) {
        try {
            return text.isEmpty() ? OPEN : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            mistakes.add(file.path(), line, "“" + text + "”不是日期", "写成 2026-01-01 的样子，数字和连字符用半角");
            return OPEN;
        }
    }

    /** What stands behind the # of an entry: “来源：…；停用：…”. */
    static Map<String, String> pairs(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String part : text.split("；")) {
            int colon = part.indexOf('：');
            if (colon > 0) {
                pairs.put(
                        part.substring(0, colon).strip(),
                        part.substring(colon + 1).strip());
            }
        }
        return pairs;
    }
}
