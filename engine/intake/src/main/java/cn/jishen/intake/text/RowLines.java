package cn.jishen.intake.text;

import cn.jishen.intake.source.Texts;
import cn.jishen.intake.source.TooLargeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text with one row a line, its cells divided by tabs or by bars, as page recognition and spreadsheets leave it. A
 * blank line or a line of prose ends a table. A row that is broken over lines is joined where the cells of the pieces
 * add up to those of a row.
 */
final class RowLines {
    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}(#{1,6})\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern BARRED = Pattern.compile("^\\s*\\|.*\\|\\s*$");
    private static final Pattern RULE = Pattern.compile("^[\\s|:+-]*-[\\s|:+-]*$");
    private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");

    private final Blocks blocks;
    /** Whether there is no table at all: then spaces are all that is left between cells, and stay. */
    private final boolean spaced;

    private final boolean stripped;
    private final List<List<String>> rows = new ArrayList<>();
    private final List<Integer> numbers = new ArrayList<>();

    private RowLines(Blocks blocks, boolean spaced, boolean stripped) {
        this.blocks = blocks;
        this.spaced = spaced;
        this.stripped = stripped;
    }

    static void read(List<String> lines, Blocks blocks) throws TooLargeException {
        boolean stripped = lines.stream().noneMatch(line -> line.endsWith("\t"));
        boolean spaced = lines.stream().noneMatch(RowLines::isRow);
        RowLines reader = new RowLines(blocks, spaced, stripped);
        for (int i = 0; i < lines.size(); i++) {
            reader.accept(lines, i);
        }
        reader.endTable();
    }

    private void accept(List<String> lines, int i) throws TooLargeException {
        String line = lines.get(i);
        Matcher heading = HEADING.matcher(line);
        if (isRow(line)) {
            addRow(cells(line), i + 1);
        } else if (BARRED.matcher(line).matches() && !rows.isEmpty()) {
            return; // the rule below the heads of a Markdown table
        } else if (heading.matches()) {
            endTable();
            addParagraph(heading.group(2), heading.group(1).length(), i + 1);
        } else if (!rows.isEmpty() && !line.isBlank() && i + 1 < lines.size() && isRow(lines.get(i + 1))) {
            addRow(new ArrayList<>(List.of(Marks.clean(line))), i + 1);
        } else {
            endTable();
            addParagraph(line, 0, i + 1);
        }
    }

    private void addParagraph(String line, int level, int number) {
        String text = spaced ? Texts.clean(line) : Marks.clean(line);
        if (!text.isEmpty()) {
            blocks.addParagraph(text, level, number);
        }
    }

    private void addRow(List<String> cells, int number) {
        rows.add(cells);
        numbers.add(number);
    }

    private static boolean isRow(String line) {
        return line.indexOf('\t') >= 0
                ? !line.isBlank()
                : BARRED.matcher(line).matches() && !RULE.matcher(line).matches();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        if (line.indexOf('\t') >= 0) {
            for (String cell : line.split("\t", -1)) {
                cells.add(Marks.clean(cell));
            }
            return cells;
        }
        String inner = line.strip();
        for (String cell : BAR.split(inner.substring(1, inner.length() - 1), -1)) {
            cells.add(Marks.clean(cell.replace("\\|", "|")));
        }
        return cells;
    }

    private void endTable() throws TooLargeException {
        if (!rows.isEmpty()) {
            int width = BrokenRows.width(rows);
            List<List<String>> joined = new BrokenRows(1, blocks).join(rows, numbers);
            joined.stream().filter(row -> stripped && row.size() > 1).forEach(row -> pad(row, width));
            blocks.addTable(joined);
            rows.clear();
            numbers.clear();
        }
    }

    private static void pad(List<String> row, int width) {
        while (row.size() < width) {
            row.add("");
        }
    }
}
