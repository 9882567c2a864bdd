package cn.jishen.facts.value;

import cn.jishen.facts.value.number.Numeral;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitKind;
import cn.jishen.facts.value.unit.UnitTable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A number with the unit that its own writing holds: 百分之五, 九成, 三分之一, 半年. Most numbers have none here; the unit
 * that follows them is read by {@link UnitReader}.
 *
 * @param number as written, in the unit
 * @param unit null where the writing holds none
 * @param end one past the last character
 * @param scale as in {@link Numeral}
 * @param repeated as in {@link Numeral}
 * @param chinese whether it is in Chinese characters only
 */
record Amount(BigDecimal number, @Nullable Unit unit, int end, char scale, boolean repeated, boolean chinese) {
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** What follows 成 where it is no tenth: 成员, 成本, 成立 … */
    private static final String NOT_TENTHS = "员本立功果品型熟交绩效活长分像套件片为";

    /** The amount that starts at a place; null when none does. */
    static @Nullable Amount at(String text, int from, UnitTable units) {
        char c = text.charAt(from);
        if (c == '百' || c == '千' || c == '万') {
            return share(text, from, units);
        }
        if (text.startsWith("半数", from) || text.startsWith("一半", from)) {
            return percent(BigDecimal.valueOf(50), from + 2);
        }
        if (c == '半') {
            Unit unit = units.longestAt(text, from + 1);
            boolean time = unit != null && unit.kind() == UnitKind.DURATION;
            return time ? new Amount(new BigDecimal("0.5"), null, from + 1, '\0', false, true) : null;
        }
        Numeral numeral = Numeral.at(text, from, units);
        return numeral == null ? null : withTail(numeral, text, units);
    }

    /** 百分之五, 百分百, 千分之三, 万分之一. */
    private static @Nullable Amount share(String text, int from, UnitTable units) {
        if (text.startsWith("百分百", from)) {
            return percent(HUNDRED, from + 3);
        }
        if (!text.startsWith("分之", from + 1)) {
            return null;
        }
        if (text.startsWith("百", from + 3)) {
            return percent(HUNDRED, from + 4);
        }
        Numeral numeral = from + 3 < text.length() ? Numeral.at(text, from + 3, units) : null;
        if (numeral == null) {
            return null;
        }
        return switch (text.charAt(from)) {
            case '百' -> percent(numeral.value(), numeral.end());
            case '千' -> permille(numeral.value(), numeral.end());
            default -> permille(numeral.value().multiply(TENTH), numeral.end());
        };
    }

    private static @Nullable Amount withTail(Numeral numeral, String text, UnitTable units) {
        int end = numeral.end();
        if (end < text.length()) {
            char next = text.charAt(end);
            if (next == '成' && isTenths(numeral, text)) {
                return tenths(numeral, text);
            }
            Numeral second = null;
            if (next == '/' && end + 1 < text.length()) {
                second = Numeral.at(text, end + 1, units);
            } else if (text.startsWith("分之", end) && end + 2 < text.length()) {
                second = Numeral.at(text, end + 2, units);
            }
            if (second != null && next == '分') {
                return fraction(second.value(), numeral.value(), second.end());
            }
            if (second != null && isShare(numeral, second, text, units)) {
                return fraction(numeral.value(), second.value(), second.end());
            }
        }
        return new Amount(numeral.value(), null, end, numeral.scale(), numeral.repeated(), numeral.chinese());
    }

    /** Whether 1/3 is a part of a whole, and not 2/5天 (twice in five days) or a date. */
    private static boolean isShare(Numeral part, Numeral whole, String text, UnitTable units) {
        boolean period = units.longestAt(text, whole.end()) != null;
        boolean more = whole.end() < text.length() && text.charAt(whole.end()) == '/';
        return !period
                && !more
                && part.decimals() == 0
                && whole.decimals() == 0
                && part.value().compareTo(whole.value()) < 0;
    }

    private static @Nullable Amount fraction(BigDecimal part, BigDecimal whole, int end) {
        return whole.signum() <= 0 || part.signum() < 0
                ? null
                : percent(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP), end);
    }

    private static boolean isTenths(Numeral numeral, String text) {
        int end = numeral.end() + 1;
        boolean word = end < text.length() && NOT_TENTHS.indexOf(text.charAt(end)) >= 0;
        return !word && numeral.value().compareTo(BigDecimal.TEN) <= 0;
    }

    private static Amount tenths(Numeral numeral, String text) {
        int end = numeral.end() + 1;
        char next = end < text.length() ? text.charAt(end) : '\0';
        int more = next == '\0' ? -1 : Numeral.digit(next);
        BigDecimal tens = numeral.value().multiply(BigDecimal.TEN);
        return more > 0 ? percent(tens.add(BigDecimal.valueOf(more)), end + 1) : percent(tens, end);
    }

    private static Amount percent(BigDecimal number, int end) {
        return new Amount(number, new Unit("%", UnitKind.PERCENT, BigDecimal.ONE), end, '\0', false, false);
    }

    private static Amount permille(BigDecimal number, int end) {
        return new Amount(number, new Unit("‰", UnitKind.PERCENT, TENTH), end, '\0', false, false);
    }
}
