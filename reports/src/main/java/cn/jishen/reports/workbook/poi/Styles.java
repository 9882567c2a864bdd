package cn.jishen.reports.workbook.poi;

import cn.jishen.reports.workbook.sheet.Look;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.common.usermodel.fonts.FontCharset;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells as styles of a workbook, each made once. */
public final class Styles {
    private static final XSSFColor FRAME = color("BFBFBF");

    private record Letters(int size, String color, boolean bold) {}

    private final XSSFWorkbook book;
    private final Map<Look, XSSFCellStyle> styles = new HashMap<>();
    private final Map<Letters, XSSFFont> fonts = new HashMap<>();

    public Styles(XSSFWorkbook book) {
        this.book = book;
        // What a workbook starts with: cells that nobody filled, and the width of columns, go by it.
        dress(book.getFontAt(0), new Letters(Look.PLAIN.size(), Look.PLAIN.color(), false));
    }

    public XSSFCellStyle of(Look look) {
        return styles.computeIfAbsent(look, this::make);
    }

    /** From “RRGGBB”; the standard asks for an opacity before it. */
    public static XSSFColor color(String rgb) {
        return new XSSFColor(HexFormat.of().parseHex("FF" + rgb));
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(fonts.computeIfAbsent(new Letters(look.size(), look.color(), look.bold()), this::font));
        style.setAlignment(
                switch (look.align()) {
                    case "center" -> HorizontalAlignment.CENTER;
                    case "right" -> HorizontalAlignment.RIGHT;
                    default -> HorizontalAlignment.LEFT;
                });
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setWrapText(look.wrapped());
        if (look.fill() != null) {
            style.setFillForegroundColor(color(look.fill()));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.format() != null) {
            style.setDataFormat(book.createDataFormat().getFormat(look.format()));
            style.setQuotePrefixed(look.format().equals(Look.LITERAL));
        }
        if (look.framed()) {
            frame(style);
        }
        return style;
    }

    private static void frame(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setTopBorderColor(FRAME);
        style.setBottomBorderColor(FRAME);
        style.setLeftBorderColor(FRAME);
        style.setRightBorderColor(FRAME);
    }

    private XSSFFont font(Letters letters) {
        return dress(book.createFont(), letters);
    }

    /** GB2312 as the character set: where the font is missing, another Chinese one takes its place. */
    private static XSSFFont dress(XSSFFont font, Letters letters) {
        font.setFontName(Look.FONT);
        font.setCharSet(FontCharset.GB2312);
        font.setFontHeightInPoints((short) letters.size());
        font.setColor(color(letters.color()));
        font.setBold(letters.bold());
        return font;
    }
}
