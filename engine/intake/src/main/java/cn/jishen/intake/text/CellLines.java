package cn.jishen.intake.text;

import cn.jishen.intake.source.Texts;
import cn.jishen.intake.source.TooLargeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Text with one cell a line, as converters of Word files write it: a cell begins with a tab, a blank line ends the row,
 * a line without a tab right below a cell is a further paragraph of that cell, any other is prose.
 */
final class CellLines {
    /** Never a paragraph of a cell: the title of the next form or part, where the blank line above it was lost. */
    private static final Pattern TITLE = Pattern.compile("^([0-9]{1,3}[、.．].*目标(申报|批复)?表|第[一二三四五六七八九十]+部分.*)$");

    private static final int FEWEST = 4;

    private final Blocks blocks;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();
    private List<String> row = new ArrayList<>();

    private CellLines(Blocks blocks) {
        this.blocks = blocks;
    }

    /** Whether lines that are one cell outnumber those that are several. */
    static boolean areIn(List<String> lines) {
        int single = 0;
        int several = 0;
        for (String line : lines) {
            boolean many = line.indexOf('\t') >= 0 && written(line) >= 2;
            several += many ? 1 : 0;
            single += line.startsWith("\t") && !many ? 1 : 0;
        }
        return single >= FEWEST && single > several;
    }

    private static int written(String line) {
        int count = 0;
        for (String part : line.split("\t")) {
            count += part.isBlank() ? 0 : 1;
        }
        return count;
    }

    static void read(List<String> lines, Blocks blocks) throws TooLargeException {
        CellLines reader = new CellLines(blocks);
        for (int i = 0; i < lines.size(); i++) {
            reader.accept(lines.get(i), i + 1);
        }
        reader.endTable();
    }

    private void accept(String line, int number) throws TooLargeException {
        if (line.startsWith("\t")) {
            if (row.isEmpty()) {
                numbers.add(number);
            }
            row.add(Texts.clean(line));
            return;
        }
        String text = Texts.clean(line);
        if (text.isEmpty()) {
            endRow();
        } else if (!row.isEmpty() && !TITLE.matcher(text).matches()) {
            int last = row.size() - 1;
            row.set(last, row.get(last).isEmpty() ? text : row.get(last) + "\n" + text);
        } else {
            endTable();
            blocks.addParagraph(text, 0, number);
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            rows.add(row);
            row = new ArrayList<>();
        }
    }

    private void endTable() throws TooLargeException {
        endRow();
        if (!rows.isEmpty()) {
            blocks.addTable(new BrokenRows(0, blocks).join(rows, numbers));
            rows.clear();
            numbers.clear();
        }
    }
}
