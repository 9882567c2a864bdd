package cn.jishen.intake.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** Joins the pieces of lines and finds which lines belong together. */
final class Rulings {
    /** Pieces this near each other are one line, so that a dashed line is one. */
    private static final double GAP = 3;

    /** No border of a cell is shorter. */
    private static final double SHORTEST = 4;

    private Rulings() {}

    /** The lines of a page, each whole, by tables: lines that touch, directly or through others. */
    static List<List<Ruling>> tables(List<Ruling> rulings) {
        List<Ruling> horizontal = joined(rulings, true);
        List<Ruling> vertical = joined(rulings, false);
        List<List<Ruling>> tables = new ArrayList<>();
        List<Ruling> left = new ArrayList<>(horizontal);
        left.addAll(vertical);
        while (!left.isEmpty()) {
            List<Ruling> table = connected(left);
            if (table.stream().anyMatch(Ruling::horizontal)
                    && table.stream().anyMatch(ruling -> !ruling.horizontal())) {
                tables.add(table);
            }
        }
        return tables;
    }

    private static List<Ruling> joined(List<Ruling> rulings, boolean horizontal) {
        List<Ruling> sorted = rulings.stream()
                .filter(ruling -> ruling.horizontal() == horizontal)
                .sorted(Comparator.comparingDouble(Ruling::at))
                .toList();
        List<Ruling> lines = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= sorted.size(); i++) {
            if (i == sorted.size() || sorted.get(i).at() - sorted.get(i - 1).at() > 1) {
                lines.addAll(ends(sorted.subList(from, i)));
                from = i;
            }
        }
        return lines.stream().filter(line -> line.length() >= SHORTEST).toList();
    }

    /** Joins pieces on the same height. */
    private static List<Ruling> ends(List<Ruling> pieces) {
        List<Ruling> lines = new ArrayList<>();
        for (Ruling piece :
                pieces.stream().sorted(Comparator.comparingDouble(Ruling::from)).toList()) {
            Ruling last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null && piece.from() <= last.to() + GAP) {
                lines.set(
                        lines.size() - 1,
                        new Ruling(last.horizontal(), last.at(), last.from(), Math.max(last.to(), piece.to())));
            } else {
                lines.add(piece);
            }
        }
        return lines;
    }

    /** Takes out of the lines the first and all that touch it. */
    private static List<Ruling> connected(List<Ruling> left) {
        List<Ruling> table = new ArrayList<>();
        Deque<Ruling> queue = new ArrayDeque<>();
        queue.add(left.remove(left.size() - 1));
        while (!queue.isEmpty()) {
            Ruling line = queue.remove();
            table.add(line);
            left.removeIf(other -> {
                boolean touches = other.horizontal() != line.horizontal()
                        ? other.meets(line, Edges.SAME)
                        : Math.abs(other.at() - line.at()) <= Edges.SAME
                                && other.from() <= line.to() + GAP
                                && other.to() >= line.from() - GAP;
                return touches && queue.add(other);
            });
        }
        return table;
    }
}
