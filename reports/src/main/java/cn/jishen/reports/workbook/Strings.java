package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The texts of all cells, each once; cells hold its number. */
final class Strings {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private int uses;

    int number(String text) {
        uses++;
        Integer known = numbers.putIfAbsent(text, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    void write(Xml xml) throws IOException {
        xml.open("sst", "xmlns", MAIN, "count", uses, "uniqueCount", numbers.size());
        for (String text : numbers.keySet()) {
            xml.open("si").cellText(text).close();
        }
        xml.close();
    }
}
