package cn.jishen.intake.layout.flat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.words.Layouts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The indicator rows of a flattened table: each begins with its categories. */
final class FlatRows {
    private static final Set<String> FIRST_LEVEL = Set.of("产出指标", "效益指标", "满意度指标", "成本指标");
    private static final int LONGEST_CATEGORY = 14;
    private static final int MOST_LINES = 3;

    private final Layouts layouts;
    private final List<FlatLine> lines;
    private final List<Row> rows = new ArrayList<>();

    private FlatRows(List<FlatLine> lines, Layouts layouts) {
        this.layouts = layouts;
        this.lines = lines;
    }

    /**
     * One row before its cells are divided.
     *
     * @param level1 empty where the row has none of its own
     * @param level2 empty where none was found
     * @param rest the lines behind the categories
     */
    record Row(String level1, String level2, List<FlatLine> rest, Location location) {
        Row {
            rest = List.copyOf(rest);
        }

        /** Whether another category stands among its texts, so that lines of two rows are mixed. */
        boolean isMixed(Layouts layouts) {
            return rest.stream()
                    .flatMap(line -> line.pieces().stream())
                    .anyMatch(piece -> isCategory(piece, layouts) || layouts.shows("残缺类别", piece));
        }
    }

    /** A category that begins at some line, and the line and piece behind it. */
    private record Category(String text, int line, int piece) {}

    static List<Row> of(List<FlatLine> lines, Layouts layouts) {
        FlatRows reader = new FlatRows(lines, layouts);
        int line = 0;
        while (line < lines.size()) {
            line = reader.readRow(line);
        }
        return reader.rows;
    }

    /** Reads a row, or lines that are none, from a line on; the line behind. */
    private int readRow(int start) {
        Category first = category(start, 0);
        Category second = first == null ? null : category(first.line(), first.piece());
        String level1 = "";
        String level2 = "";
        Category behind = first;
        if (first != null && second != null && FIRST_LEVEL.contains(first.text())) {
            level1 = first.text();
            level2 = second.text();
            behind = second;
        } else if (first != null && layouts.shows("一级类别", first.text())) {
            level1 = first.text();
        } else if (first != null) {
            level2 = first.text();
        }
        List<FlatLine> rest = new ArrayList<>();
        int line = behind == null ? start : behind.line();
        if (behind != null && behind.piece() > 0) {
            rest.add(lines.get(line).from(behind.piece()));
            line++;
        } else if (behind == null) {
            rest.add(lines.get(line++));
        }
        while (line < lines.size() && category(line, 0) == null) {
            rest.add(lines.get(line++));
        }
        rows.add(new Row(level1, level2, rest, lines.get(start).location()));
        return line;
    }

    /** The category that begins with a piece, perhaps wrapped over whole lines; null where none does. */
    private @Nullable Category category(int line, int piece) {
        if (line >= lines.size() || piece >= lines.get(line).size()) {
            return null;
        }
        FlatLine first = lines.get(line);
        String text = first.pieces().get(piece);
        boolean ends = piece + 1 == first.size();
        if (isCategory(text)) {
            boolean cut = ends
                    && line + 1 < lines.size()
                    && isCategory(text + lines.get(line + 1).text());
            String whole = cut ? text + lines.get(line + 1).text() : text;
            return new Category(whole, cut ? line + 2 : ends ? line + 1 : line, ends ? 0 : piece + 1);
        }
        int next = line + 1;
        while (first.size() == 1
                && next < lines.size()
                && next < line + MOST_LINES
                && text.length() < LONGEST_CATEGORY) {
            boolean alone =
                    lines.get(next).size() == 1 && !isCategory(lines.get(next).text());
            text += alone ? lines.get(next).text() : "\n";
            next++;
            if (isCategory(text)) {
                return new Category(text, next, 0);
            }
        }
        return null;
    }

    private boolean isCategory(String text) {
        return isCategory(text, layouts);
    }

    private static boolean isCategory(String text, Layouts layouts) {
        return text.length() <= LONGEST_CATEGORY && layouts.shows("指标类别", text);
    }
}
