package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The texts of cells, each once; cells hold its number. A season has hundreds of thousands that never come again, so
 * when the table is full, what is not in it stands in its cell.
 */
final class Strings {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    /** About 25 MB in memory. */
    private static final int MOST_TEXTS = 100_000;

    private static final int MOST_CHARACTERS = 4_000_000;

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final int mostTexts;
    private int characters;
    private int uses;

    Strings() {
        this(MOST_TEXTS);
    }

    /** @param mostTexts how many the table holds */
    Strings(int mostTexts) {
        this.mostTexts = mostTexts;
    }

    /** -1 for a text that has no room. */
    int number(String text) {
        Integer known = numbers.get(text);
        if (known == null) {
            if (numbers.size() == mostTexts || characters + text.length() > MOST_CHARACTERS) {
                return -1;
            }
            known = numbers.size();
            numbers.put(text, known);
            characters += text.length();
        }
        uses++;
        return known;
    }

    void write(Xml xml) throws IOException {
        xml.open("sst", "xmlns", MAIN, "count", uses, "uniqueCount", numbers.size());
        for (String text : numbers.keySet()) {
            xml.open("si").cellText(text).close();
        }
        xml.close();
    }
}
