package cn.jishen.intake.layout.flat;

import cn.jishen.intake.layout.words.Head;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of a flattened table that are sure tell of its columns.
 *
 * @param full the width of each column, by the lines of wrapped cells; a column without any has none
 * @param single the widest cell of one line in each column
 * @param bases texts of 指标值确定依据, each with how often it was read
 */
record FlatWidths(Map<Head, Integer> full, Map<Head, Integer> single, Map<String, Integer> bases) {
    static final FlatWidths UNKNOWN = new FlatWidths(Map.of(), Map.of(), Map.of());

    /** A line may end so much before the edge, where a word or a mark does not fit any more. */
    private static final int RAGGED = 4;

    FlatWidths {
        full = Map.copyOf(full);
        single = Map.copyOf(single);
        bases = Map.copyOf(bases);
    }

    /** @param rows the cells of each row, null for a row that is not sure */
    static FlatWidths of(List<@Nullable List<List<String>>> rows, List<Head> heads) {
        Map<Head, Integer> full = new EnumMap<>(Head.class);
        Map<Head, Integer> single = new EnumMap<>(Head.class);
        Map<String, Integer> bases = new HashMap<>();
        for (List<List<String>> row : rows) {
            for (int i = 0; row != null && i < heads.size(); i++) {
                List<String> lines = row.get(i);
                (lines.size() > 1 ? full : single).merge(heads.get(i), widest(lines), Math::max);
                if (heads.get(i) == Head.BASIS) {
                    bases.merge(FlatLine.tight(String.join("", lines)), 1, Integer::sum);
                }
            }
        }
        return new FlatWidths(full, single, bases);
    }

    private static int widest(List<String> lines) {
        return lines.stream().mapToInt(FlatLine::width).max().orElse(0);
    }

    /** Whether no sure row has this text, while others have theirs in common. */
    boolean isNewBasis(String text) {
        return !bases.containsKey(text) && bases.values().stream().anyMatch(count -> count > 1);
    }

    /** How much the lines of a cell speak against its column. */
    int faults(Head head, List<String> lines) {
        int edge = full.getOrDefault(head, 0);
        int widest = widest(lines);
        int faults = edge > 0 && widest > edge + RAGGED ? 10 : 0;
        if (lines.size() == 1) {
            return faults;
        }
        int known = Math.max(edge, single.getOrDefault(head, 0));
        int width = Math.max(widest, known);
        for (String line : lines.subList(0, lines.size() - 1)) {
            faults += Math.max(0, width - FlatLine.width(line) - RAGGED);
        }
        boolean fits = lines.stream().mapToInt(FlatLine::width).sum() < known;
        return faults + (fits ? 4 : 0);
    }
}
