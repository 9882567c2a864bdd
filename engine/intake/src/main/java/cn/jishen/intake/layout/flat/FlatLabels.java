package cn.jishen.intake.layout.flat;

import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.layout.words.Signs;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The labels of a flattened form, each with the text up to the next.
 *
 * @param spans in the order of the text
 * @param before whether there is text before the first label
 * @param heads the row of heads of the indicators; empty where there is none
 * @param rows the lines below it
 */
record FlatLabels(List<Span> spans, boolean before, List<Head> heads, List<FlatLine> rows) {
    private static final int MOST_PIECES = 5;
    private static final Set<Head> UPPER = EnumSet.of(
            Head.CODE,
            Head.NAME,
            Head.SCALE,
            Head.BUDGET,
            Head.FISCAL_FUNDS,
            Head.OTHER_FUNDS,
            Head.PURPOSE,
            Head.PLAN,
            Head.GOAL);

    FlatLabels {
        spans = List.copyOf(spans);
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A label with its text.
     *
     * @param head null for a line of periods
     * @param label as written
     * @param lines of the text, the first being what stands on the label's line, perhaps empty
     */
    record Span(@Nullable Head head, String label, FlatLine at, List<String> lines) {
        String text() {
            String text = "";
            for (String line : lines) {
                text = text.isEmpty() ? line : line.isEmpty() ? text : Texts.join(text, line);
            }
            return FlatLine.tight(text);
        }

        /** The lines below the label's own. */
        List<String> below() {
            return lines.isEmpty() ? lines : lines.subList(1, lines.size());
        }

        String first() {
            return lines.isEmpty() ? "" : lines.get(0);
        }
    }

    static FlatLabels of(List<FlatLine> lines, Layouts layouts) {
        return new Scan(lines, layouts).labels();
    }

    /** A label found in the pieces: its head, and how many pieces over how many lines. */
    private record Found(Head head, String label, int line, int piece) {}

    /** Walks over the pieces of the lines. */
    private static final class Scan {
        private final Layouts layouts;
        private final List<FlatLine> lines;
        private final List<Span> spans = new ArrayList<>();
        private final Set<Head> seen = EnumSet.noneOf(Head.class);
        private int line;
        private int piece;
        private boolean before;

        Scan(List<FlatLine> lines, Layouts layouts) {
            this.layouts = layouts;
            this.lines = lines;
        }

        FlatLabels labels() {
            List<String> text = new ArrayList<>();
            while (line < lines.size()) {
                FlatLine current = lines.get(line);
                Found found = label();
                if (found != null && found.head() == Head.LEVEL1) {
                    break;
                }
                if (found != null || (piece == 0 && isPeriods(current))) {
                    text = open(found, current);
                } else {
                    addPiece(text, current);
                }
            }
            List<Head> heads = heads();
            return new FlatLabels(spans, before, heads, rows(heads));
        }

        private List<String> open(@Nullable Found found, FlatLine at) {
            List<String> text = new ArrayList<>();
            spans.add(
                    new Span(found == null ? null : found.head(), found == null ? at.text() : found.label(), at, text));
            if (found == null) {
                line++;
            } else {
                seen.add(found.head());
                line = found.line();
                piece = found.piece();
            }
            text.add("");
            return text;
        }

        private void addPiece(List<String> text, FlatLine current) {
            String word = current.pieces().get(piece);
            if (text.isEmpty()) {
                before |= !isAside(current);
                line++;
                piece = 0;
                return;
            }
            if (piece == 0 && isAside(current)) {
                line++;
                return;
            }
            if (piece == 0) {
                text.add(word);
            } else {
                int last = text.size() - 1;
                text.set(last, (text.get(last) + " " + word).strip());
            }
            piece++;
            if (piece == current.size()) {
                line++;
                piece = 0;
            }
        }

        /** The longest label of the upper part that begins here and was not seen yet. */
        private @Nullable Found label() {
            return longest(head -> head == Head.LEVEL1 || (UPPER.contains(head) && !seen.contains(head)));
        }

        /** The heads of the indicators from here on, one after the other. */
        private List<Head> heads() {
            List<Head> heads = new ArrayList<>();
            while (line < lines.size()) {
                Found found = longest(head -> head.isIndicatorColumn() && !heads.contains(head));
                if (found == null) {
                    break;
                }
                heads.add(found.head());
                line = found.line();
                piece = found.piece();
            }
            return heads;
        }

        /** The longest run of pieces from here on that is the name of a wanted head; null when there is none. */
        private @Nullable Found longest(Predicate<Head> wanted) {
            Found longest = null;
            StringBuilder joined = new StringBuilder();
            int l = line;
            int p = piece;
            for (int i = 0; i < MOST_PIECES && l < lines.size(); i++) {
                joined.append(lines.get(l).pieces().get(p));
                p++;
                if (p == lines.get(l).size()) {
                    l++;
                    p = 0;
                }
                Head head = layouts.head(joined.toString());
                if (head != null && wanted.test(head)) {
                    longest = new Found(head, joined.toString(), l, p);
                }
            }
            return longest;
        }

        /** The lines below, without repeated heads and page numbers. */
        private List<FlatLine> rows(List<Head> heads) {
            List<FlatLine> rows = new ArrayList<>();
            while (line < lines.size()) {
                FlatLine current =
                        piece == 0 ? lines.get(line) : lines.get(line).from(piece);
                boolean head = layouts.head(current.pieces().get(0)) == Head.LEVEL1;
                if (head && heads().equals(heads)) {
                    continue;
                }
                if (!isAside(current)) {
                    rows.add(current);
                }
                line++;
                piece = 0;
            }
            return rows;
        }

        private boolean isAside(FlatLine line) {
            return layouts.shows(Signs.ASIDE, line.compact()) || layouts.shows(Signs.MONEY_UNIT, line.compact());
        }

        private boolean isPeriods(FlatLine line) {
            return FlatForm.periods(line, layouts).size() >= 2;
        }
    }
}
