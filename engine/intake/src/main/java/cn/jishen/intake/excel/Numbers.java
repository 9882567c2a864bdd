package cn.jishen.intake.excel;

import cn.jishen.intake.ooxml.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.jspecify.annotations.Nullable;

/** Shows numbers as Excel does, by the number formats of the workbook's styles. */
final class Numbers {
    private final DataFormatter formatter = new DataFormatter(Locale.CHINA);
    private final Map<Integer, String> formats;
    private final List<Integer> styles;
    private final boolean from1904;

    /**
     * The number formats of a workbook.
     *
     * @param formats the codes of its own formats by their numbers
     * @param styles for each cell style the number of its format
     * @param from1904 whether dates count from 1904
     */
    Numbers(Map<Integer, String> formats, List<Integer> styles, boolean from1904) {
        this.formats = formats;
        this.styles = styles;
        this.from1904 = from1904;
    }

    static Numbers read(@Nullable InputStream stylesPart, boolean from1904) throws IOException {
        Numbers numbers = new Numbers(new HashMap<>(), new ArrayList<>(), from1904);
        if (stylesPart == null) {
            return numbers;
        }
        try (stylesPart) {
            Xml xml = Xml.open(stylesPart);
            xml.nextChild();
            while (xml.nextChild()) {
                switch (xml.name()) {
                    case "numFmts" -> numbers.readFormats(xml);
                    case "cellXfs" -> numbers.readStyles(xml);
                    default -> xml.skip();
                }
            }
        }
        return numbers;
    }

    private void readFormats(Xml xml) throws IOException {
        while (xml.nextChild()) {
            String code = xml.attribute("formatCode");
            if (code != null) {
                formats.put(xml.attribute("numFmtId", 0), code);
            }
            xml.skip();
        }
    }

    private void readStyles(Xml xml) throws IOException {
        while (xml.nextChild()) {
            styles.add(xml.attribute("numFmtId", 0));
            xml.skip();
        }
    }

    /**
     * A number as shown.
     *
     * @param style number of the cell's style
     */
    String show(double value, int style) {
        int id = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        String code = formats.getOrDefault(
                id, id < BuiltinFormats.getAll().length ? BuiltinFormats.getBuiltinFormat(id) : "General");
        return formatter.formatRawCellContents(value, id, code, from1904).strip();
    }
}
