package cn.jishen.intake.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins the pieces of rows that are broken over lines, where their cells add up to those of a row; pieces that do not
 * add up are left for the recogniser to report.
 *
 * @param seam 1 when a cell is broken in two, the end of a piece and the beginning of the next; 0 when the break lies
 *     between two cells
 * @param blocks takes the notes
 */
record BrokenRows(int seam, Blocks blocks) {

    /**
     * The whole rows.
     *
     * @param numbers the line in which each row begins, from 1
     */
    List<List<String>> join(List<List<String>> rows, List<Integer> numbers) {
        int width = width(rows);
        List<List<String>> whole = new ArrayList<>();
        int i = 0;
        while (i < rows.size()) {
            int above = whole.isEmpty() ? 0 : whole.get(whole.size() - 1).size();
            int pieces = pieces(rows, i, seam == 1 ? width : above);
            List<String> row = new ArrayList<>(rows.get(i));
            rows.subList(i + 1, i + pieces).forEach(piece -> append(row, piece));
            if (pieces > 1) {
                blocks.note("断成" + pieces + "段的一行已合并", numbers.get(i));
            }
            whole.add(row);
            i += pieces;
        }
        return whole;
    }

    private void append(List<String> row, List<String> piece) {
        if (seam == 1) {
            int last = row.size() - 1;
            row.set(last, Marks.tight(row.get(last) + piece.get(0)));
        }
        row.addAll(piece.subList(seam, piece.size()));
    }

    /** How many cells most rows have; of equals the larger. */
    static int width(List<List<String>> rows) {
        Map<Integer, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.merge(row.size(), 1, Integer::sum));
        int width = 0;
        for (Map.Entry<Integer, Integer> count : counts.entrySet()) {
            int best = counts.getOrDefault(width, 0);
            boolean better = count.getValue() > best || (count.getValue() == best && count.getKey() > width);
            width = better ? count.getKey() : width;
        }
        return width;
    }

    /**
     * How many lines from this one make one row of the width, that of most rows or, between cells, that of the row
     * above; 1 when no number of them does.
     */
    private int pieces(List<List<String>> rows, int from, int width) {
        int cells = rows.get(from).size();
        int next = from + 1;
        while (cells < width && next < rows.size() && rows.get(next).size() < width) {
            cells += rows.get(next).size() - seam;
            next++;
        }
        boolean whole = cells == width && (seam == 1 || isAboveWhole(rows, next, width));
        if (!whole) {
            return 1;
        }
        while (seam == 1 && next < rows.size() && rows.get(next).size() == 1) {
            next++; // a text without any tab goes on with the last cell
        }
        return next - from;
    }

    /** Forms have short rows of their own; only between two rows of one width a shorter one is a piece. */
    private static boolean isAboveWhole(List<List<String>> rows, int next, int width) {
        return next == rows.size() || rows.get(next).size() == width;
    }
}
