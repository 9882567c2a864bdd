package cn.jishen.reports.workbook;

import cn.jishen.reports.text.Xml;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The looks of all cells as the styles part numbers them. */
final class Styles {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String FRAME = "FFBFBFBF";
    private static final int FIRST_OWN_FORMAT = 164;
    private static final int TEXT_FORMAT = 49;
    private static final int RESERVED_FILLS = 2;

    /** GB2312: where the font is missing, another Chinese one takes its place. */
    private static final int CHARSET = 134;

    private record Font(int size, String color, boolean bold) {}

    private final Map<Look, Integer> looks = new LinkedHashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<String> fills = new ArrayList<>();
    private final List<String> formats = new ArrayList<>();
    private final List<Look> shades = new ArrayList<>();

    Styles() {
        number(Look.PLAIN);
    }

    int number(Look look) {
        Integer known = looks.get(look);
        if (known != null) {
            return known;
        }
        looks.put(look, looks.size());
        add(fonts, font(look));
        add(fills, look.fill());
        add(formats, look.format());
        return looks.size() - 1;
    }

    /** The number of a look that a formula gives: its letters and its fill, over what the cell has of its own. */
    int shade(Look look) {
        if (!shades.contains(look)) {
            shades.add(look);
        }
        return shades.indexOf(look);
    }

    void write(Xml xml) throws IOException {
        xml.open("styleSheet", "xmlns", MAIN);
        if (!formats.isEmpty()) {
            xml.open("numFmts", "count", formats.size());
            for (String format : formats) {
                xml.empty("numFmt", "numFmtId", FIRST_OWN_FORMAT + formats.indexOf(format), "formatCode", format);
            }
            xml.close();
        }
        fonts(xml);
        fills(xml);
        borders(xml);
        xml.open("cellStyleXfs", "count", 1)
                .empty("xf", "numFmtId", 0, "fontId", 0, "fillId", 0, "borderId", 0)
                .close();
        xml.open("cellXfs", "count", looks.size());
        for (Look look : looks.keySet()) {
            look(xml, look);
        }
        xml.close();
        xml.open("cellStyles", "count", 1)
                .empty("cellStyle", "name", "常规", "xfId", 0, "builtinId", 0)
                .close();
        xml.open("dxfs", "count", shades.size());
        for (Look look : shades) {
            shade(xml, look);
        }
        xml.close();
        xml.close();
    }

    /** Here the standard has the colour of a whole fill as its background. */
    private static void shade(Xml xml, Look look) throws IOException {
        xml.open("dxf").open("font");
        if (look.bold()) {
            xml.empty("b");
        }
        xml.empty("color", "rgb", "FF" + look.color()).close();
        if (look.fill() != null) {
            xml.open("fill").open("patternFill").empty("bgColor", "rgb", "FF" + look.fill());
            xml.close().close();
        }
        xml.close();
    }

    private void fonts(Xml xml) throws IOException {
        xml.open("fonts", "count", fonts.size());
        for (Font font : fonts) {
            xml.open("font");
            if (font.bold()) {
                xml.empty("b");
            }
            xml.empty("sz", "val", font.size())
                    .empty("color", "rgb", "FF" + font.color())
                    .empty("name", "val", Look.FONT)
                    .empty("charset", "val", CHARSET)
                    .close();
        }
        xml.close();
    }

    /** The standard wants two fills before all others. */
    private void fills(Xml xml) throws IOException {
        xml.open("fills", "count", RESERVED_FILLS + fills.size());
        xml.open("fill").empty("patternFill", "patternType", "none").close();
        xml.open("fill").empty("patternFill", "patternType", "gray125").close();
        for (String fill : fills) {
            xml.open("fill").open("patternFill", "patternType", "solid");
            xml.empty("fgColor", "rgb", "FF" + fill).empty("bgColor", "indexed", 64);
            xml.close().close();
        }
        xml.close();
    }

    private static void borders(Xml xml) throws IOException {
        xml.open("borders", "count", 2);
        xml.open("border")
                .empty("left")
                .empty("right")
                .empty("top")
                .empty("bottom")
                .empty("diagonal")
                .close();
        xml.open("border");
        for (String side : List.of("left", "right", "top", "bottom")) {
            xml.open(side, "style", "thin").empty("color", "rgb", FRAME).close();
        }
        xml.empty("diagonal").close();
        xml.close();
    }

    private void look(Xml xml, Look look) throws IOException {
        xml.open(
                "xf",
                "numFmtId",
                format(look.format()),
                "fontId",
                fonts.indexOf(font(look)),
                "fillId",
                look.fill() == null ? 0 : RESERVED_FILLS + fills.indexOf(look.fill()),
                "borderId",
                look.framed() ? 1 : 0,
                "xfId",
                0,
                "quotePrefix",
                Look.LITERAL.equals(look.format()) ? 1 : null,
                "applyNumberFormat",
                1,
                "applyFont",
                1,
                "applyFill",
                1,
                "applyBorder",
                1,
                "applyAlignment",
                1);
        xml.empty("alignment", "horizontal", look.align(), "vertical", "center", "wrapText", look.wrapped() ? 1 : null);
        xml.close();
    }

    private int format(@Nullable String format) {
        return format == null
                ? 0
                : format.equals(Look.LITERAL) ? TEXT_FORMAT : FIRST_OWN_FORMAT + formats.indexOf(format);
    }

    private static Font font(Look look) {
        return new Font(look.size(), look.color(), look.bold());
    }

    private static <T> void add(List<T> all, @Nullable T one) {
        if (one != null && !one.equals(Look.LITERAL) && !all.contains(one)) {
            all.add(one);
        }
    }
}
