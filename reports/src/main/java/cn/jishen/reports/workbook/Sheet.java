package cn.jishen.reports.workbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One sheet while it is put together, row by row from the top. */
final class Sheet {
    /** The most links that a spreadsheet program reads in one sheet. */
    static final int LINK_LIMIT = 65_530;

    /** So many notes are hung on the cells of one sheet; each takes several kB, and spreadsheets get slow with them. */
    static final int NOTE_LIMIT = 10_000;

    private static final double MIN_HEIGHT = 18;
    private static final double MAX_HEIGHT = 409;
    private static final double PADDING = 4;

    /** A stretch of cells in one row that are shown as one; rows and columns from 0. */
    record Merge(int row, int first, int last) {}

    /** The table that can be filtered; rows from 0, both inclusive. */
    record Filter(int head, int last) {}

    /** Cells of one column below the head; rows and columns from 0, both rows inclusive. */
    record Stretch(int first, int last, int column) {}

    /** Cells whose words are chosen from a list. */
    record Choice(Stretch cells, List<String> words) {}

    /** Cells that look otherwise where a formula, as it reads in the first of them, is true. */
    record Shade(Stretch cells, String formula, Look look) {}

    private final String name;
    private final double[] widths;
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final List<Double> heights = new ArrayList<>();
    private final List<Merge> merges = new ArrayList<>();
    private final Map<Mark, int[]> marks = new LinkedHashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private boolean onePage;
    private int frozen;
    private int filterHead = -1;
    private int filterLast;
    private int links;
    private int linksLeftOut;
    private int notes;
    private int notesLeftOut;

    /**
     * @param name as its tab says
     * @param widths of the columns, in digits
     */
    Sheet(String name, double... widths) {
        this.name = name;
        this.widths = widths.clone();
    }

    /** A row of heads that stays in sight, is printed on every page, and filters what follows. */
    void head(String... heads) {
        tableHead(heads);
        frozen = rows.size();
    }

    /** A row of heads that filters what follows until {@link #endTable}. */
    void tableHead(String... heads) {
        filterHead = rows.size();
        List<SheetCell> cells = new ArrayList<>();
        for (String head : heads) {
            cells.add(SheetCell.of(head, Look.HEAD));
        }
        add(cells);
        filterLast = filterHead;
    }

    /** What is added from here on does not belong to the table. Says so where links or notes had to be left out. */
    void endTable() {
        filterLast = rows.size() - 1;
        if (linksLeftOut > 0) {
            say("一张工作表最多容纳" + LINK_LIMIT + "个链接，靠后的" + linksLeftOut + "处只写文字，没有链接。");
        }
        if (notesLeftOut > 0) {
            say("一张工作表最多写" + NOTE_LIMIT + "条批注，靠后的" + notesLeftOut + "处只着色，问题见“问题清单”。");
        }
    }

    /** Adds a row that is as high as its texts need. */
    void add(List<SheetCell> cells) {
        List<SheetCell> row = new ArrayList<>(widths.length);
        double height = MIN_HEIGHT;
        for (SheetCell cell : cells) {
            int first = row.size();
            int last = first + cell.span() - 1;
            height = Math.max(height, height(cell, width(first, last)));
            row.add(withinLimits(cell));
            while (row.size() <= last) {
                row.add(SheetCell.empty(cell.look()));
            }
            if (last > first) {
                merges.add(new Merge(rows.size(), first, last));
            }
        }
        rows.add(row);
        heights.add(Math.min(MAX_HEIGHT, height));
    }

    void add(SheetCell... cells) {
        add(List.of(cells));
    }

    /** Adds a sentence as wide as the sheet. */
    void say(String sentence) {
        say(sentence, Look.PLAIN.wrapping());
    }

    void say(String sentence, Look look) {
        add(SheetCell.of(sentence, look).over(widths.length));
    }

    /** Names a cell of the row that was added last. */
    void mark(Mark mark, int column) {
        marks.putIfAbsent(mark, new int[] {rows.size() - 1, column});
    }

    /** Prints on one upright page; else the sheet is as wide as a page across and as long as it gets. */
    void onOnePage() {
        onePage = true;
    }

    /** In the table's column a word is chosen from these; call after the end of the table. */
    void choose(int column, List<String> words) {
        if (filterLast >= frozen) {
            choices.add(new Choice(below(column), words));
        }
    }

    /** In the table's column cells look so where the formula is true; call after the end of the table. */
    void shade(int column, String formula, Look look) {
        if (filterLast >= frozen) {
            shades.add(new Shade(below(column), formula, look));
        }
    }

    void draw(Chart chart) {
        charts.add(chart);
    }

    private Stretch below(int column) {
        return new Stretch(frozen, filterLast, column);
    }

    String name() {
        return name;
    }

    boolean isOnOnePage() {
        return onePage;
    }

    List<Choice> choices() {
        return choices;
    }

    List<Shade> shades() {
        return shades;
    }

    List<Chart> charts() {
        return charts;
    }

    double[] widths() {
        return widths.clone();
    }

    List<List<SheetCell>> rows() {
        return rows;
    }

    double height(int row) {
        return row < heights.size() ? heights.get(row) : MIN_HEIGHT;
    }

    List<Merge> merges() {
        return merges;
    }

    /** Row and column, from 0, of each named cell. */
    Map<Mark, int[]> marks() {
        return marks;
    }

    /** How many rows at the top stay in sight. */
    int frozen() {
        return frozen;
    }

    /** Null when nothing can be filtered. */
    @Nullable
    Filter filter() {
        return filterHead < 0 ? null : new Filter(filterHead, Math.max(filterHead, filterLast));
    }

    boolean hasNotes() {
        return notes > 0;
    }

    private double width(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += widths[column];
        }
        return width;
    }

    private SheetCell withinLimits(SheetCell cell) {
        SheetCell within = cell;
        if (cell.link() != null && ++links > LINK_LIMIT) {
            linksLeftOut++;
            within = within.linked(null);
        }
        if (cell.note() != null && ++notes > NOTE_LIMIT) {
            notesLeftOut++;
            within = within.noted(null);
        }
        return within;
    }

    private static double height(SheetCell cell, double width) {
        if (cell.value() instanceof String text && cell.look().wrapped()) {
            return CellTexts.lines(text, width * 10 / cell.look().size())
                            * cell.look().lineHeight()
                    + PADDING;
        }
        return cell.value() == null ? 0 : cell.look().lineHeight() + PADDING;
    }
}
