package cn.jishen.intake.layout.flat;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of a flattened form as rows of cells; a row whose cells cannot be known has too few of them. So has a
 * row whose 二级指标 belongs to another 一级指标 than the one above: its own was lost.
 */
final class FlatTable {
    private static final int LEVELS = 2;
    private static final int ROUNDS = 3;

    private FlatTable() {}

    /**
     * The cells below a row of heads, row by row.
     *
     * @param heads from left to right
     * @param lines below the heads, repeated heads left out
     * @param row of the first in the grid
     */
    static List<Cell> cells(List<Head> heads, List<FlatLine> lines, int row, Effort effort, Layouts layouts) {
        List<FlatRows.Row> rows = FlatRows.of(lines, layouts);
        List<Cell> cells = new ArrayList<>();
        List<Head> columns = heads.subList(LEVELS, heads.size());
        List<@Nullable List<List<String>>> divided = divide(rows, columns, effort, layouts);
        String level1 = "";
        for (int i = 0; i < rows.size(); i++) {
            FlatRows.Row each = rows.get(i);
            List<List<String>> texts = divided.get(i);
            level1 = each.level1().isEmpty() ? level1 : each.level1();
            boolean foreign = each.level1().isEmpty() && layouts.shows("异级类别", level1 + "/" + each.level2());
            boolean known = texts != null && !level1.isEmpty() && !each.level2().isEmpty() && !foreign;
            addRow(cells, row + i, level1, each, known ? FlatCells.texts(texts) : List.of(rest(each)));
        }
        return cells;
    }

    /** The text of a row that could not be divided, for the message. */
    private static String rest(FlatRows.Row row) {
        return String.join("\n", row.rest().stream().map(FlatLine::text).toList());
    }

    private static void addRow(List<Cell> cells, int row, String level1, FlatRows.Row each, List<String> texts) {
        Location location = each.location();
        cells.add(new Cell(row, 0, 1, 1, level1, location));
        cells.add(new Cell(row, 1, 1, 1, each.level2(), location));
        for (int i = 0; i < texts.size(); i++) {
            cells.add(new Cell(row, LEVELS + i, 1, 1, texts.get(i), location));
        }
    }

    /** Divides the rows, then again with the widths that the sure ones show. */
    private static List<@Nullable List<List<String>>> divide(
            List<FlatRows.Row> rows, List<Head> columns, Effort effort, Layouts layouts) {
        FlatWidths widths = FlatWidths.UNKNOWN;
        List<@Nullable List<List<String>>> divided = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            divided = new ArrayList<>();
            for (FlatRows.Row row : rows) {
                divided.add(
                        row.isMixed(layouts)
                                ? null
                                : FlatCells.divide(row.rest(), columns, widths, effort, layouts.grammar()));
            }
            widths = FlatWidths.of(divided, columns);
        }
        return divided;
    }
}
