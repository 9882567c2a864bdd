package cn.jishen.reports.workbook;

import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell: a text, a number, or a formula of our own; what comes from outside is never a formula.
 *
 * @param value a String, a BigDecimal, an Integer, a Formula, or null for an empty cell
 * @param link the cell that a click leads to
 * @param note the comment that pops up over it
 * @param span how many columns it takes
 */
record Cell(
        @Nullable Object value,
        Look look,
        @Nullable Mark link,
        @Nullable String note,
        int span) {
    private static final int NOTE_LIMIT = 3000;

    /** A formula without the sign before it, and what it gives as long as nobody changed anything. */
    record Formula(String text, double result) {}

    private Cell(@Nullable Object value, Look look) {
        this(value, look, null, null, 1);
    }

    static Cell of(@Nullable String text, Look look) {
        if (text == null || text.isEmpty()) {
            return empty(look);
        }
        String clean = Texts.clean(text);
        return new Cell(clean, Texts.looksLikeFormula(clean) ? look.format(Look.LITERAL) : look);
    }

    static Cell text(@Nullable String text) {
        return of(text, Look.TEXT);
    }

    static Cell center(@Nullable String text) {
        return of(text, Look.CENTER);
    }

    static Cell count(int number) {
        return new Cell(number, Look.COUNT);
    }

    static Cell formula(String formula, double result, Look look) {
        return new Cell(new Formula(formula, result), look);
    }

    /** Points of a hundred as a share; 未审 when there are none. */
    static Cell share(@Nullable BigDecimal percent) {
        return percent == null ? of("未审", Look.CENTER.unreviewed()) : new Cell(percent.movePointLeft(2), Look.SHARE);
    }

    static Cell number(BigDecimal number, Look look) {
        return new Cell(number, look);
    }

    /** Points, with decimals only where there are any; empty when there are no points to speak of. */
    static Cell points(@Nullable BigDecimal points) {
        boolean whole = points != null && points.stripTrailingZeros().scale() <= 0;
        return new Cell(points, whole ? Look.COUNT : Look.POINTS);
    }

    /** An amount in 万元; empty when there is none. */
    static Cell money(@Nullable Money amount) {
        return new Cell(amount == null ? null : amount.wan(), Look.MONEY);
    }

    static Cell empty(Look look) {
        return new Cell(null, look);
    }

    Cell looking(Look other) {
        return new Cell(value, other, link, note, span);
    }

    Cell sized(int points) {
        return looking(look.sized(points));
    }

    Cell muted() {
        return looking(look.muted());
    }

    /** The same cell as a link; what it leads to must be marked in some sheet. */
    Cell linked(@Nullable Mark target) {
        return new Cell(value, look, target, note, span);
    }

    Cell noted(@Nullable String text) {
        return new Cell(value, look, link, text == null ? null : Texts.cut(Texts.clean(text), NOTE_LIMIT), span);
    }

    /** The same cell over so many columns. */
    Cell over(int columns) {
        return new Cell(value, look, link, note, columns);
    }
}
