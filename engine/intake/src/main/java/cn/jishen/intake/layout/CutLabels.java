package cn.jishen.intake.layout;

import cn.jishen.facts.Note;
import cn.jishen.intake.source.Block;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Heals labels that a page has cut: “资金支出计” in the last row of a table and “划” in the first row of the next are
 * no heads, together they are one. Both rows then carry the whole label, as the rows of a merged label do.
 */
final class CutLabels {
    private CutLabels() {}

    static Reading<List<Block>> heal(List<Block> blocks) {
        List<Block> healed = new ArrayList<>(blocks);
        List<Note> notes = new ArrayList<>();
        int upper = -1;
        for (int i = 0; i < healed.size(); i++) {
            if (healed.get(i) instanceof Grid grid && grid.rowCount() > 0) {
                if (upper >= 0) {
                    join(healed, upper, i, notes);
                }
                upper = i;
            }
        }
        return new Reading<>(List.copyOf(healed), notes, List.of());
    }

    private static void join(List<Block> blocks, int upperIndex, int lowerIndex, List<Note> notes) {
        if (!(blocks.get(upperIndex) instanceof Grid upper) || !(blocks.get(lowerIndex) instanceof Grid lower)) {
            return;
        }
        Map<Cell, String> labels = new HashMap<>();
        for (Cell below : lower.row(0).cells()) {
            Cell above = upper.at(upper.rowCount() - 1, below.column());
            String label = label(above, below);
            if (above != null && label != null) {
                labels.put(above, label);
                labels.put(below, label);
                notes.add(new Note("表头“" + Texts.oneLine(label) + "”由被分页截断的两段合并", below.location()));
            }
        }
        if (!labels.isEmpty()) {
            blocks.set(upperIndex, relabelled(upper, labels));
            blocks.set(lowerIndex, relabelled(lower, labels));
        }
    }

    /** The head that two cells make together; null when they make none, or when one is a head by itself. */
    private static @Nullable String label(@Nullable Cell above, Cell below) {
        if (above == null
                || above.isBlank()
                || below.isBlank()
                || above.column() != below.column()
                || Heads.STANDARD.of(above.text()) != null
                || Heads.STANDARD.of(below.text()) != null) {
            return null;
        }
        String joined = Texts.join(above.text(), below.text());
        return Heads.STANDARD.of(joined) == null ? null : joined;
    }

    private static Grid relabelled(Grid grid, Map<Cell, String> labels) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < grid.rowCount(); row++) {
            for (Cell cell : grid.row(row).cells()) {
                if (cell.row() == row) {
                    String label = labels.get(cell);
                    cells.add(label == null ? cell : cell.withText(label));
                }
            }
        }
        return Grid.of(cells, grid.location());
    }
}
