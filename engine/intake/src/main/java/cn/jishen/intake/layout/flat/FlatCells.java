package cn.jishen.intake.layout.flat;

import cn.jishen.facts.value.Grammar;
import cn.jishen.facts.value.TargetValue;
import cn.jishen.facts.value.unit.UnitKind;
import cn.jishen.intake.layout.words.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Divides the lines of one indicator row into its cells. Cells come one after the other; those of one line share a
 * line with their neighbours, one that is wrapped has lines of its own, all but the last as wide as its column. Every
 * division is tried and its faults are counted; a division is taken only where it has few and all others have more.
 */
final class FlatCells {
    private static final Pattern OPENS_BADLY = Pattern.compile("^[、，。；：）)%”]");
    private static final Pattern ENDS_BADLY = Pattern.compile("[、，（(“]$");
    private static final Pattern FIGURE = Pattern.compile("^([≥≤＞＜><=≧≦].*|[0-9.]+%?[\\u4e00-\\u9fff]{0,3})$");
    private static final int NONE = 1_000_000;
    private static final int MOST_FAULTS = 9;
    private static final int LEAST_LEAD = 2;
    private static final int MOST_LINES = 40;
    private static final int MOST_PIECES = 120;
    private static final int MOST_TRIES = 5_000;

    private final List<FlatLine> lines;
    private final List<Head> heads;
    private final FlatWidths widths;
    private final Effort effort;
    private final Grammar grammar;
    private final List<List<String>> cells = new ArrayList<>();
    private @Nullable List<List<String>> best;
    private int bestFaults = NONE;
    private int secondFaults = NONE;
    private int tries;

    private FlatCells(List<FlatLine> lines, List<Head> heads, FlatWidths widths, Effort effort, Grammar grammar) {
        this.lines = lines;
        this.heads = heads;
        this.widths = widths;
        this.effort = effort;
        this.grammar = grammar;
    }

    /**
     * The cells, each with its lines; null where the division cannot be known.
     *
     * @param heads the columns that the lines fill, in their order
     */
    static @Nullable List<List<String>> divide(
            List<FlatLine> lines, List<Head> heads, FlatWidths widths, Effort effort, Grammar grammar) {
        int pieces = lines.stream().mapToInt(FlatLine::size).sum();
        if (lines.size() > MOST_LINES || pieces > MOST_PIECES || effort.isSpent()) {
            return null;
        }
        FlatCells cells = new FlatCells(lines, heads, widths, effort, grammar);
        cells.from(0, 0, false);
        boolean known = cells.bestFaults <= MOST_FAULTS
                && cells.secondFaults - cells.bestFaults >= LEAST_LEAD
                && cells.tries < MOST_TRIES
                && effort.spend();
        return known ? cells.best : null;
    }

    /** Tries all divisions of the lines from one on. */
    private void from(int line, int faults, boolean afterShared) {
        int column = cells.size();
        if (faults > bestFaults + LEAST_LEAD || isExhausted()) {
            return;
        }
        if (column == heads.size() || line == lines.size()) {
            if (column == heads.size() && line == lines.size()) {
                rank(faults + alike());
            }
            return;
        }
        shared(line, 0, faults + (afterShared ? 6 : 0));
        List<String> wrapped = new ArrayList<>(List.of(lines.get(line).text()));
        int inner = faults + hardWithin(lines.get(line), 0, lines.get(line).size());
        for (int next = line + 1; next < lines.size() && tries <= MOST_TRIES; next++) {
            wrappedThenShared(wrapped, next, inner);
            inner += hardWithin(lines.get(next), 0, lines.get(next).size());
            wrapped.add(lines.get(next).text());
            cells.add(List.copyOf(wrapped));
            from(next + 1, inner + faultsOf(column, wrapped), false);
            cells.remove(cells.size() - 1);
        }
    }

    /** The last line of a wrapped cell may be shared with the cells behind it. */
    private void wrappedThenShared(List<String> upper, int line, int faults) {
        FlatLine last = lines.get(line);
        for (int end = 1; end < last.size(); end++) {
            List<String> cell = new ArrayList<>(upper);
            cell.add(last.text(0, end));
            int cost = 4 + hardWithin(last, 0, end) + faultsOf(cells.size(), cell);
            cells.add(List.copyOf(cell));
            shared(line, end, faults + cost);
            cells.remove(cells.size() - 1);
        }
    }

    /** Divides the rest of a line, from a piece on, among cells of one line. */
    private void shared(int line, int piece, int faults) {
        FlatLine whole = lines.get(line);
        int column = cells.size();
        if (column == heads.size() || faults > bestFaults + LEAST_LEAD || isExhausted()) {
            return;
        }
        for (int end = whole.size(); end > piece && tries <= MOST_TRIES; end--) {
            int inner = faults + hardWithin(whole, piece, end);
            boolean last = end == whole.size();
            int split = last || !whole.isSoft(end) ? 0 : 2;
            String text = whole.text(piece, end);
            cells.add(List.of(text));
            int cost = inner + split + faultsOf(column, List.of(text));
            if (last) {
                from(line + 1, cost, true);
                cells.remove(cells.size() - 1);
                tail(line, piece, inner);
            } else {
                shared(line, end, cost);
                cells.remove(cells.size() - 1);
            }
        }
    }

    /** The next line may be the rest of one of the cells that share this one. */
    private void tail(int line, int piece, int faults) {
        int column = cells.size();
        if (line + 1 >= lines.size()) {
            return;
        }
        String text = lines.get(line).text(piece, lines.get(line).size());
        String rest = lines.get(line + 1).text();
        cells.add(List.of(text));
        int own = faultsOf(column, List.of(text));
        for (int i = 0; i < cells.size(); i++) {
            List<String> upper = cells.get(i);
            if (upper.size() == 1) {
                cells.set(i, List.of(upper.get(0), rest));
                int cost =
                        i == column ? faultsOf(i, cells.get(i)) : own + faultsOf(i, cells.get(i)) - faultsOf(i, upper);
                from(line + 2, faults + 5 + cost, false);
                cells.set(i, upper);
            }
        }
        cells.remove(cells.size() - 1);
    }

    private boolean isExhausted() {
        return ++tries > MOST_TRIES || !effort.spend();
    }

    private static int hardWithin(FlatLine line, int from, int to) {
        int faults = 0;
        for (int i = from + 1; i < to; i++) {
            faults += line.isSoft(i) ? 0 : 8;
        }
        return faults;
    }

    private void rank(int faults) {
        boolean same = best != null && texts(best).equals(texts(cells));
        if (faults < bestFaults) {
            secondFaults = same ? secondFaults : bestFaults;
            bestFaults = faults;
            best = List.copyOf(cells);
        } else if (!same) {
            secondFaults = Math.min(secondFaults, faults);
        }
    }

    /** A description often repeats the name: between divisions that are equal otherwise this tells. */
    private int alike() {
        List<String> texts = texts(cells);
        int name = heads.indexOf(Head.LEVEL3);
        int description = heads.indexOf(Head.DESCRIPTION);
        return name >= 0 && description >= 0 && texts.get(name).equals(texts.get(description)) ? 0 : 2;
    }

    static List<String> texts(List<List<String>> cells) {
        return cells.stream()
                .map(lines -> FlatLine.tight(String.join("", lines)))
                .toList();
    }

    private int faultsOf(int column, List<String> lines) {
        Head head = heads.get(column);
        String text = FlatLine.tight(String.join("", lines));
        int faults = widths.faults(head, lines);
        faults += OPENS_BADLY.matcher(text).find() ? 8 : 0;
        faults += ENDS_BADLY.matcher(text).find() ? 4 : 0;
        if (head == Head.VALUE) {
            return faults + valueFaults(text);
        }
        if (head == Head.BASIS && widths.isNewBasis(text)) {
            faults += 2;
        }
        return faults + (FIGURE.matcher(text).matches() ? 12 : 0);
    }

    private int valueFaults(String text) {
        TargetValue value = grammar.target(text, false);
        int length = text.length() > 16 ? 4 : 0;
        // A number with much behind it has swallowed the next cell.
        int behind =
                value.isNumeric() ? Math.max(0, text.length() - value.print().length() - 2) : 0;
        return behind
                + switch (value.kind()) {
                    case EMPTY, MALFORMED, NO_NUMBER -> 8;
                    case WORDS -> 4 + length;
                    case NUMBER -> 3;
                    case GRADED, DEADLINE, NOT_APPLICABLE -> 1 + length;
                    default -> value.isUnitMisspelt() ? 4 : isKnownUnit(value) ? 0 : 6;
                };
    }

    private static boolean isKnownUnit(TargetValue value) {
        return value.unit() == null || value.unit().kind() != UnitKind.UNKNOWN;
    }
}
