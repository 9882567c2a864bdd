package cn.jishen.reports.workbook.sheet;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One sheet while it is written, row by row from the top: each row goes on at once, and only what must come after the
 * rows is kept, within limits.
 */
public final class Sheet {
    /** The most rows of a table, of the 1 048 576 of a sheet, so that there is room for what is said below it. */
    public static final int ROW_LIMIT = 1_048_000;

    private static final double MIN_HEIGHT = 18;
    private static final double MAX_HEIGHT = 409;
    private static final double PADDING = 4;

    /** The table that can be filtered; rows from 0, both inclusive. */
    public record Filter(int head, int last) {}

    /** Cells of one column below the head; rows and columns from 0, both rows inclusive. */
    public record Stretch(int first, int last, int column) {}

    /** Cells whose words are chosen from a list. */
    public record Choice(Stretch cells, List<String> words) {}

    /** Cells that look otherwise where a formula, as it reads in the first of them, is true. */
    public record Shade(Stretch cells, String formula, Look look) {}

    /** How a row stands to those around it: details are folded under their head. */
    public enum Fold {
        NONE,
        HEAD,
        DETAIL
    }

    private final SheetSink sink;
    private final String name;
    private final double[] widths;
    private final Merges merges = new Merges();
    private final Heights heights = new Heights(MIN_HEIGHT);
    private final Attachments attachments = new Attachments();
    private final List<Choice> choices = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();
    private final List<Chart> charts = new ArrayList<>();
    private boolean onePage;
    private boolean folds;
    private int size;
    private int frozen;
    private int filterHead = -1;
    private int filterLast;
    private boolean inTable;
    private int rowsLeftOut;

    /**
     * @param sink takes the rows
     * @param name as its tab says
     * @param widths of the columns, in digits
     */
    public Sheet(SheetSink sink, String name, double... widths) {
        this.sink = sink;
        this.name = name;
        this.widths = widths.clone();
    }

    /** A row of heads that stays in sight, is printed on every page, and filters what follows. */
    public void head(String... heads) {
        frozen = size + 1;
        tableHead(heads);
    }

    /** A row of heads that filters what follows until {@link #endTable}. */
    public void tableHead(String... heads) {
        filterHead = size;
        List<SheetCell> cells = new ArrayList<>();
        for (String head : heads) {
            cells.add(SheetCell.of(head, Look.HEAD));
        }
        add(cells);
        filterLast = filterHead;
        inTable = true;
    }

    /** What is added from here on does not belong to the table. Says so where something had to be left out. */
    public void endTable() {
        filterLast = size - 1;
        inTable = false;
        if (rowsLeftOut > 0) {
            say("一张工作表最多容纳的行数已满，靠后的" + rowsLeftOut + "行没有列出；全部内容见同时写出的其他格式，或分批审核。");
        }
        attachments.leftOut().forEach(this::say);
    }

    /** Adds a row that is as high as its texts need. */
    public void add(List<SheetCell> cells) {
        add(cells, Fold.NONE);
    }

    /** Adds a row whose details follow, folded. */
    public void addOver(List<SheetCell> cells, boolean details) {
        folds |= details;
        add(cells, details ? Fold.HEAD : Fold.NONE);
    }

    /** Adds a row that is out of sight until somebody unfolds what is under the row above. */
    public void addFolded(List<SheetCell> cells) {
        add(cells, Fold.DETAIL);
    }

    private void add(List<SheetCell> cells, Fold fold) {
        if (inTable && size >= ROW_LIMIT) {
            rowsLeftOut++;
            return;
        }
        List<SheetCell> row = new ArrayList<>(widths.length);
        double height = MIN_HEIGHT;
        for (SheetCell cell : cells) {
            int first = row.size();
            int last = first + cell.span() - 1;
            height = Math.max(height, height(cell, width(first, last)));
            attachments.add(size, first, cell, sink);
            row.add(cell);
            while (row.size() <= last) {
                row.add(SheetCell.empty(cell.look()));
            }
            if (last > first) {
                merges.add(size, first, last);
            }
        }
        double shown = Math.min(MAX_HEIGHT, height);
        heights.add(shown);
        sink.row(this, size++, row, new SheetSink.Shape(shown, fold));
    }

    public void add(SheetCell... cells) {
        add(List.of(cells));
    }

    /** Adds a sentence as wide as the sheet. */
    public void say(String sentence) {
        say(sentence, Look.PLAIN.wrapping());
    }

    public void say(String sentence, Look look) {
        add(SheetCell.of(sentence, look).over(widths.length));
    }

    /** Prints on one upright page; else the sheet is as wide as a page across and as long as it gets. */
    public void onOnePage() {
        onePage = true;
    }

    /** In the table's column a word is chosen from these; call after the end of the table. */
    public void choose(int column, List<String> words) {
        if (filterLast >= frozen) {
            choices.add(new Choice(below(column), words));
        }
    }

    /** In the table's column cells look so where the formula is true; call after the end of the table. */
    public void shade(int column, String formula, Look look) {
        if (filterLast >= frozen) {
            shades.add(new Shade(below(column), formula, look));
        }
    }

    public void draw(Chart chart) {
        charts.add(chart);
    }

    private Stretch below(int column) {
        return new Stretch(frozen, filterLast, column);
    }

    public String name() {
        return name;
    }

    /** How many rows there are so far. */
    public int size() {
        return size;
    }

    /** Whether any row has details folded under it. */
    public boolean folds() {
        return folds;
    }

    public boolean isOnOnePage() {
        return onePage;
    }

    public List<Choice> choices() {
        return choices;
    }

    public List<Shade> shades() {
        return shades;
    }

    public List<Chart> charts() {
        return charts;
    }

    public Attachments attachments() {
        return attachments;
    }

    public double[] widths() {
        return widths.clone();
    }

    /** Of a row, in points. */
    public double height(int row) {
        return heights.of(row);
    }

    public Merges merges() {
        return merges;
    }

    /** How many rows at the top stay in sight. */
    public int frozen() {
        return frozen;
    }

    /** Null when nothing can be filtered. */
    @Nullable
    public Filter filter() {
        return filterHead < 0 ? null : new Filter(filterHead, Math.max(filterHead, filterLast));
    }

    private double width(int first, int last) {
        double width = 0;
        for (int column = first; column <= last; column++) {
            width += widths[column];
        }
        return width;
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
