package cn.jishen.reports.workbook.sheet;

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
public record SheetCell(
        @Nullable Object value,
        Look look,
        @Nullable Mark link,
        @Nullable String note,
        int span) {
    private static final int NOTE_LIMIT = 3000;

    /** A formula without the sign before it, and what it gives as long as nobody changed anything. */
    public record Formula(String text, double result) {}

    private SheetCell(@Nullable Object value, Look look) {
        this(value, look, null, null, 1);
    }

    public static SheetCell of(@Nullable String text, Look look) {
        if (text == null || text.isEmpty()) {
            return empty(look);
        }
        String clean = CellTexts.clean(text);
        return new SheetCell(clean, CellTexts.looksLikeFormula(clean) ? look.format(Look.LITERAL) : look);
    }

    public static SheetCell text(@Nullable String text) {
        return of(text, Look.TEXT);
    }

    public static SheetCell center(@Nullable String text) {
        return of(text, Look.CENTER);
    }

    public static SheetCell count(int number) {
        return new SheetCell(number, Look.COUNT);
    }

    public static SheetCell formula(String formula, double result, Look look) {
        return new SheetCell(new Formula(formula, result), look);
    }

    /** Points of a hundred as a share; 未审 when there are none. */
    public static SheetCell share(@Nullable BigDecimal percent) {
        return percent == null
                ? of("未审", Look.CENTER.unreviewed())
                : new SheetCell(percent.movePointLeft(2), Look.SHARE);
    }

    public static SheetCell number(BigDecimal number, Look look) {
        return new SheetCell(number, look);
    }

    /** Points, with decimals only where there are any; empty when there are no points to speak of. */
    public static SheetCell points(@Nullable BigDecimal points) {
        boolean whole = points != null && points.stripTrailingZeros().scale() <= 0;
        return new SheetCell(points, whole ? Look.COUNT : Look.POINTS);
    }

    /** An amount in 万元; empty when there is none. */
    public static SheetCell money(@Nullable Money amount) {
        return new SheetCell(amount == null ? null : amount.wan(), Look.MONEY);
    }

    public static SheetCell empty(Look look) {
        return new SheetCell(null, look);
    }

    public SheetCell looking(Look other) {
        return new SheetCell(value, other, link, note, span);
    }

    public SheetCell sized(int points) {
        return looking(look.sized(points));
    }

    public SheetCell muted() {
        return looking(look.muted());
    }

    /** The same cell as a link; what it leads to must be marked in some sheet. */
    public SheetCell linked(@Nullable Mark target) {
        return new SheetCell(value, look, target, note, span);
    }

    public SheetCell noted(@Nullable String text) {
        return new SheetCell(
                value, look, link, text == null ? null : CellTexts.cut(CellTexts.clean(text), NOTE_LIMIT), span);
    }

    /** The same cell over so many columns. */
    public SheetCell over(int columns) {
        return new SheetCell(value, look, link, note, columns);
    }
}
