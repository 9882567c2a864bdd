package cn.jishen.intake.excel;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Note;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Texts;
import cn.jishen.intake.source.TooLargeException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.ss.util.CellRangeAddress;

/** What a worksheet holds, as its reader comes across it: the same for .xlsx and .xls. Rows and columns from 0. */
final class SheetContent {
    private static final Pattern NUMBER = Pattern.compile("-?[0-9,]+(\\.[0-9]+)?");
    private static final BigDecimal NOTICEABLE = new BigDecimal("0.01");

    private final String name;
    private final Numbers numbers;
    private final SheetGrid grid;
    private final List<Note> notes = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private boolean hiddenColumns;
    private boolean hidden;

    SheetContent(String name, Numbers numbers) {
        this.name = name;
        this.numbers = numbers;
        this.grid = new SheetGrid(name);
    }

    void addText(int row, int column, String text) throws TooLargeException {
        if (!text.isEmpty()) {
            addClean(row, column, Texts.clean(text));
        }
    }

    /** A text that {@link Texts#clean} has been over; what is empty leaves nothing behind. */
    void addClean(int row, int column, String clean) throws TooLargeException {
        if (!clean.isEmpty()) {
            grid.add(row, column, clean);
        }
    }

    /**
     * A number, as it is shown.
     *
     * @param stored as the file has it; a text that is no number is shown as it is
     * @param style number of the cell's style
     */
    void addNumber(int row, int column, String stored, int style) throws TooLargeException {
        if (stored.isBlank()) {
            return;
        }
        String shown = stored;
        try {
            shown = numbers.show(Double.parseDouble(stored), style);
            noteRounding(stored.strip(), shown, row, column);
        } catch (NumberFormatException e) {
            shown = stored;
        }
        addText(row, column, shown);
    }

    /** A truth value as Excel shows it. */
    static String shown(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    void merge(CellRangeAddress range) throws TooLargeException {
        grid.merge(range);
    }

    boolean isWritten(int row) {
        return grid.isWritten(row);
    }

    void hideRow(int row) {
        hiddenRows.add(row);
    }

    void hideColumns() {
        hiddenColumns = true;
    }

    void hideSheet() {
        hidden = true;
    }

    Grid grid() throws TooLargeException {
        return grid.build();
    }

    /** What is hidden and has been read all the same, and numbers that show less than they are. */
    List<Note> notes() {
        Location sheet = new Location(null, null, List.of(), null, null, name, null, null, null);
        long written = hiddenRows.stream().filter(grid::isWritten).count();
        if (written > 0) {
            notes.add(new Note("工作表“" + name + "”有" + written + "个隐藏行，已照读", sheet));
        }
        if (hiddenColumns) {
            notes.add(new Note("工作表“" + name + "”有隐藏列，已照读", sheet));
        }
        if (hidden) {
            notes.add(new Note("工作表“" + name + "”是隐藏的，已照读", sheet));
        }
        return notes;
    }

    /** A format may show 1 where 1.4 is stored; what is printed counts, but the user should know. */
    private void noteRounding(String stored, String shown, int row, int column) {
        if (!NUMBER.matcher(shown).matches()) {
            return;
        }
        BigDecimal difference = new BigDecimal(stored).subtract(new BigDecimal(shown.replace(",", "")));
        if (difference.abs().compareTo(NOTICEABLE) >= 0) {
            notes.add(new Note("单元格显示为" + shown + "，存的是" + stored + "，按显示读入", grid.location(row, column)));
        }
    }
}
