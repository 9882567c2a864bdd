package cn.jishen.intake.excel;

import cn.jishen.facts.Location;
import cn.jishen.facts.Note;
import cn.jishen.intake.ooxml.Xml;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Texts;
import cn.jishen.intake.source.TooLargeException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** One worksheet. */
final class SheetReader {
    /** More written cells than this are no form and no list of a county; the largest list has some 20 000 rows. */
    private static final int MOST_CELLS = 2_000_000;

    private static final BigDecimal NOTICEABLE = new BigDecimal("0.01");

    private final String name;
    private final Strings strings;
    private final Numbers numbers;
    private final SheetGrid grid;
    private final List<Note> notes = new ArrayList<>();
    private int hiddenRows;
    private int hiddenColumns;

    SheetReader(String name, Strings strings, Numbers numbers) {
        this.name = name;
        this.strings = strings;
        this.numbers = numbers;
        this.grid = new SheetGrid(name);
    }

    void read(Xml xml) throws IOException {
        xml.nextChild();
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "sheetData" -> readRows(xml);
                case "mergeCells" -> readMerges(xml);
                case "cols" -> {
                    while (xml.nextChild()) {
                        hiddenColumns += isHidden(xml) ? 1 : 0;
                        xml.skip();
                    }
                }
                default -> xml.skip();
            }
        }
    }

    Grid grid() {
        return grid.build();
    }

    List<Note> notes() {
        Location sheet = new Location(null, null, List.of(), null, null, name, null, null, null);
        if (hiddenRows > 0) {
            notes.add(new Note("工作表“" + name + "”有" + hiddenRows + "个隐藏行，已照读", sheet));
        }
        if (hiddenColumns > 0) {
            notes.add(new Note("工作表“" + name + "”有隐藏列，已照读", sheet));
        }
        return notes;
    }

    private static boolean isHidden(Xml xml) {
        String hidden = xml.attribute("hidden");
        return "1".equals(hidden) || "true".equals(hidden);
    }

    private void readRows(Xml xml) throws IOException {
        int row = -1;
        while (xml.nextChild()) {
            row = xml.attribute("r", row + 2) - 1;
            boolean hidden = isHidden(xml);
            int column = -1;
            boolean written = false;
            while (xml.nextChild()) {
                column = columnOf(xml.attribute("r"), column + 1);
                String text = cell(xml, row, column);
                if (!text.isEmpty()) {
                    written = true;
                    grid.add(row, column, text);
                }
            }
            hiddenRows += hidden && written ? 1 : 0;
            if (grid.size() > MOST_CELLS) {
                throw new TooLargeException("工作表“" + name + "”的单元格超过" + MOST_CELLS + "个");
            }
        }
    }

    private void readMerges(Xml xml) throws IOException {
        while (xml.nextChild()) {
            String range = xml.attribute("ref");
            if (range != null) {
                grid.merge(CellRangeAddress.valueOf(range));
            }
            xml.skip();
        }
    }

    /** The column of an address such as B10, from 0; the given one when there is no address. */
    private static int columnOf(@Nullable String address, int otherwise) {
        if (address == null) {
            return otherwise;
        }
        int column = 0;
        for (char c : address.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }

    /** The text of a cell as shown; leaves it. */
    private String cell(Xml xml, int row, int column) throws IOException {
        String type = xml.attribute("t");
        int style = xml.attribute("s", 0);
        String value = "";
        while (xml.nextChild()) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> value = Strings.rich(xml);
                default -> xml.skip();
            }
        }
        return Texts.clean(
                switch (type == null ? "n" : type) {
                    case "s" -> strings.get(value);
                    case "n" -> number(value, style, row, column);
                    case "b" -> value.strip().equals("1") ? "TRUE" : value.isBlank() ? "" : "FALSE";
                    default -> value;
                });
    }

    private String number(String value, int style, int row, int column) {
        if (value.isBlank()) {
            return "";
        }
        try {
            String shown = numbers.show(Double.parseDouble(value), style);
            noteRounding(value.strip(), shown, row, column);
            return shown;
        } catch (NumberFormatException e) {
            return value;
        }
    }

    /** A format may show 1 where 1.4 is stored; what is printed counts, but the user should know. */
    private void noteRounding(String stored, String shown, int row, int column) {
        if (!shown.matches("-?[0-9,]+(\\.[0-9]+)?")) {
            return;
        }
        BigDecimal difference = new BigDecimal(stored).subtract(new BigDecimal(shown.replace(",", "")));
        if (difference.abs().compareTo(NOTICEABLE) >= 0) {
            notes.add(new Note("单元格显示为" + shown + "，存的是" + stored + "，按显示读入", grid.location(row, column)));
        }
    }
}
