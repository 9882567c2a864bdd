package cn.jishen.intake.layout.rows;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PlaceValue;
import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Term;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row of an indicator table as it stands, before it is healed and filled.
 *
 * @param pieces by head; a head without a column has none
 * @param others the values of other places than that of the value
 * @param afterBreak whether it is the first below a repeated head or in a further table
 */
public record RawRow(Location location, Map<Head, Piece> pieces, List<PlaceValue> others, boolean afterBreak) {
    private static final Piece NOTHING = new Piece("", Location.NOWHERE, true, 0);

    /** Heads under which an indicator says something; a comparator or a unit alone says nothing. */
    private static final Set<Head> SAYING = EnumSet.of(Head.LEVEL3, Head.DESCRIPTION, Head.VALUE, Head.BASIS);

    public RawRow {
        pieces = Map.copyOf(pieces);
        others = List.copyOf(others);
    }

    /**
     * What stands under one head.
     *
     * @param own whether it begins in this row; otherwise it is merged into it from above
     * @param firstRow the grid row it begins in
     */
    public record Piece(String text, Location location, boolean own, int firstRow) {
        public boolean isOwnBlank() {
            return own && text.isEmpty();
        }

        public Piece withText(String other) {
            return new Piece(other, location, own, firstRow);
        }
    }

    /**
     * The row as it stands under each head.
     *
     * @param term whose side of the table is read; what belongs to both sides is read with each
     */
    public static RawRow of(Row row, IndicatorColumns columns, List<List<Cell>> placed, boolean afterBreak, Term term) {
        Map<Head, Piece> pieces = new EnumMap<>(Head.class);
        List<PlaceValue> others = new ArrayList<>();
        for (int i = 0; i < columns.columns().size(); i++) {
            IndicatorColumns.Column column = columns.columns().get(i);
            Head head = column.head();
            if (head == Head.PLACE) {
                others.add(new PlaceValue(
                        Texts.oneLine(column.cell().text()),
                        piece(row, placed.get(i)).text()));
            }
            if (head != null && (head.isIndicatorColumn() || head == Head.WEIGHT) && column.isOf(term)) {
                pieces.merge(head, piece(row, placed.get(i)), RawRow::firstWritten);
            }
        }
        return new RawRow(row.location(), pieces, others, afterBreak);
    }

    private static Piece firstWritten(Piece one, Piece other) {
        return one.text().isEmpty() ? other : one;
    }

    private static Piece piece(Row row, List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        Cell first = null;
        for (Cell cell : cells) {
            boolean better = first == null || (first.isBlank() && !cell.isBlank());
            first = better ? cell : first;
            text.append(cell.text());
        }
        return first == null
                ? new Piece("", row.location(), true, row.index())
                : new Piece(text.toString(), first.location(), row.isOwn(first), first.row());
    }

    public Piece get(Head head) {
        Piece piece = pieces.get(head);
        return piece == null ? NOTHING : piece;
    }

    public String text(Head head) {
        return get(head).text();
    }

    @Nullable
    public Location locationOf(Head head) {
        Piece piece = pieces.get(head);
        return piece == null ? null : piece.location();
    }

    /** Whether nothing but the category is written. */
    public boolean isOnlyCategory() {
        return pieces.entrySet().stream()
                .allMatch(e -> !SAYING.contains(e.getKey())
                        || e.getValue().text().isEmpty()
                        || !e.getValue().own());
    }

    /** This row with another piece under a head. */
    public RawRow with(Head head, Piece piece) {
        Map<Head, Piece> all = new EnumMap<>(Head.class);
        all.putAll(pieces);
        all.put(head, piece);
        return new RawRow(location, all, others, afterBreak);
    }

    /** This row with the texts of its continuation behind its own. */
    public RawRow joinedWith(RawRow below) {
        Map<Head, Piece> joined = new EnumMap<>(pieces);
        below.pieces.forEach((head, piece) -> {
            if (piece.own() && !piece.text().isEmpty()) {
                joined.merge(head, piece, (upper, lower) -> upper.withText(Texts.join(upper.text(), lower.text())));
            }
        });
        return new RawRow(location, joined, others, afterBreak);
    }
}
