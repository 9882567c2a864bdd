package cn.jishen.reports.workbook.layout;

import cn.jishen.reports.workbook.sheet.Mark;
import cn.jishen.reports.workbook.sheet.SheetCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows that one document has in a sheet, before it is known where they stand. */
public final class Block {
    private final List<List<SheetCell>> rows = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private final Map<Mark, At> marks = new HashMap<>();

    /** A cell of the block; row and column from 0. */
    public record At(int row, int column) {}

    public void add(List<SheetCell> cells) {
        rows.add(cells);
    }

    public void add(SheetCell... cells) {
        add(List.of(cells));
    }

    /** The next row is the first of the next project. */
    public void startProject() {
        starts.add(rows.size());
    }

    /** Names a cell of the row that was added last. */
    public void mark(Mark mark, int column) {
        marks.putIfAbsent(mark, new At(rows.size() - 1, column));
    }

    public List<List<SheetCell>> rows() {
        return rows;
    }

    /** The first row of each project, from 0. */
    public int[] starts() {
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Null where the block has no such cell. */
    @Nullable
    public At at(Mark mark) {
        return marks.get(mark);
    }
}
