package cn.jishen.facts.value.number;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.value.unit.Unit;
import cn.jishen.facts.value.unit.UnitTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads one number from a place of a text in one writing. */
final class NumeralScanner {
    /** A longer run of digits is a code, not a number. */
    private static final int MOST_DIGITS = 20;

    private final String text;
    private final UnitTable units;
    private int at;
    /** What 万 and 亿 have closed off, what 十, 百, 千 have gathered since, and the digits that wait for a scale. */
    private BigDecimal closed = BigDecimal.ZERO;

    private BigDecimal gathered = BigDecimal.ZERO;
    private @Nullable BigDecimal waiting;

    private int decimals;
    private char scale;
    private boolean arabic;
    private boolean repeated;

    NumeralScanner(String text, int from, UnitTable units) {
        this.text = text;
        this.units = units;
        at = from;
    }

    @Nullable
    Numeral scan() {
        int from = at;
        boolean minus = at + 1 < text.length() && text.charAt(at) == '-' && Chars.isDigit(text.charAt(at + 1));
        at += minus ? 1 : 0;
        while (at < text.length() && step(text.charAt(at))) {
            // step moves on
        }
        boolean nothing = waiting == null && scale == 0 && closed.signum() == 0 && gathered.signum() == 0;
        if (nothing || at == from + (minus ? 1 : 0)) {
            return null;
        }
        BigDecimal value = total();
        if (value.precision() - value.scale() > MOST_DIGITS) {
            return null;
        }
        return new Numeral(minus ? value.negate() : value, at, decimals, scale, repeated, !arabic);
    }

    private BigDecimal total() {
        if (waiting != null && closed.signum() == 0 && gathered.signum() == 0) {
            return waiting;
        }
        return closed.add(gathered).add(waiting == null ? BigDecimal.ZERO : waiting);
    }

    /** Takes the character at the current place into the number; false when it does not belong to it. */
    private boolean step(char c) {
        if (Chars.isDigit(c) || c == '.') {
            return waiting == null && arabicNumber();
        }
        int digit = Numeral.digit(c);
        if (digit >= 0) {
            return chineseDigit(digit, c);
        }
        if (c == '点' || c == '點') {
            return chinesePoint();
        }
        int small = Numeral.smallScale(c);
        if (small > 0) {
            return smallScale(small);
        }
        int zeros = Numeral.largeScale(c);
        return zeros > 0 && largeScale(zeros);
    }

    private boolean arabicNumber() {
        int end = at;
        int points = 0;
        StringBuilder digits = new StringBuilder();
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == '.' && end + 1 < text.length() && Chars.isDigit(text.charAt(end + 1))) {
                points++;
            } else if ((c == ',' || c == '，') && points == 0 && isGroup(end, digits.length())) {
                end++;
                continue;
            } else if (!Chars.isDigit(c)) {
                break;
            }
            digits.append(c);
            end++;
        }
        String number = digits.toString();
        if (points > 1) {
            String half = number.substring(0, number.length() / 2);
            if (points != 2 || !number.equals(half + half)) {
                return false;
            }
            number = half;
            repeated = true;
        }
        if (number.isEmpty() || number.length() > MOST_DIGITS || !goesOn(points, end)) {
            return false;
        }
        waiting = new BigDecimal(number);
        decimals = Math.max(0, waiting.scale());
        arabic = true;
        scale = 0;
        at = end;
        return true;
    }

    /** Whether figures may follow what was read: 1亿2千 is one number, 2万1.5亿 are two. */
    private boolean goesOn(int points, int end) {
        boolean first = closed.signum() == 0 && gathered.signum() == 0;
        int next = end < text.length() ? Numeral.largeScale(text.charAt(end)) : 0;
        return first || (points == 0 && (next == 0 || next < Numeral.zeros(scale)));
    }

    /** Whether the comma here parts thousands: one to three digits before it, exactly three after it. */
    private boolean isGroup(int comma, int before) {
        boolean head = before > 0 && (before <= 3 || text.charAt(comma - 4) == ',' || text.charAt(comma - 4) == '，');
        int digits = 0;
        while (digits < 4 && comma + 1 + digits < text.length() && Chars.isDigit(text.charAt(comma + 1 + digits))) {
            digits++;
        }
        return head && digits == 3;
    }

    private boolean chineseDigit(int digit, char c) {
        if (waiting != null && (arabic || waiting.precision() > MOST_DIGITS)) {
            return false;
        }
        // “二〇二五”: digits one after another, as years are written; a zero after a scale (一百零五) only fills.
        boolean filler = waiting == null && digit == 0 && (gathered.signum() > 0 || closed.signum() > 0);
        if (filler) {
            boolean followed = at + 1 < text.length() && Numeral.digit(text.charAt(at + 1)) > 0;
            at += followed ? 1 : 0;
            return followed;
        }
        if (waiting != null && c == '两') {
            return false;
        }
        waiting = waiting == null
                ? BigDecimal.valueOf(digit)
                : waiting.movePointRight(1).add(BigDecimal.valueOf(digit));
        scale = 0;
        at++;
        return true;
    }

    private boolean chinesePoint() {
        int end = at + 1;
        StringBuilder fraction = new StringBuilder("0.");
        while (end < text.length() && Numeral.digit(text.charAt(end)) >= 0 && text.charAt(end) != '两') {
            fraction.append(Numeral.digit(text.charAt(end++)));
        }
        boolean whole = waiting != null || gathered.signum() > 0;
        if (arabic || !whole || decimals > 0 || end == at + 1) {
            return false;
        }
        waiting = (waiting == null ? BigDecimal.ZERO : waiting).add(new BigDecimal(fraction.toString()));
        decimals = fraction.length() - 2;
        at = end;
        return true;
    }

    private boolean smallScale(int factor) {
        boolean ten = factor == 10;
        boolean fits = waiting == null ? ten : !(ten && arabic);
        if (!fits || (startsUnit() && isFirstScale()) || repeated) {
            return false;
        }
        BigDecimal digits = waiting == null ? BigDecimal.ONE : waiting;
        gathered = gathered.add(digits.multiply(BigDecimal.valueOf(factor)));
        waiting = null;
        scale = ten ? 0 : factor == 100 ? '百' : '千';
        at++;
        return true;
    }

    private boolean largeScale(int zeros) {
        BigDecimal section = gathered.add(waiting == null ? BigDecimal.ZERO : waiting);
        boolean all = zeros == 8;
        boolean nothing = section.signum() == 0 && !(all && closed.signum() > 0);
        boolean tooLarge = closed.precision() - closed.scale() > MOST_DIGITS;
        if (nothing || tooLarge || repeated || (startsUnit() && closed.signum() == 0)) {
            return false;
        }
        closed = all ? closed.add(section).movePointRight(zeros) : closed.add(section.movePointRight(zeros));
        gathered = BigDecimal.ZERO;
        waiting = null;
        scale = all ? '亿' : '万';
        at++;
        return true;
    }

    private boolean isFirstScale() {
        return closed.signum() == 0 && gathered.signum() == 0;
    }

    /** Whether 百, 千 or 万 here belongs to a unit: 千米, 万元, 百分比, and 百分比 misspelt. */
    private boolean startsUnit() {
        Unit unit = units.longestAt(text, at);
        if (unit != null && unit.name().length() > 1) {
            return true;
        }
        if (text.startsWith("百分", at) || text.startsWith("千分", at)) {
            return true;
        }
        Unit meant = isShortWord() ? units.nearest(text.substring(at)) : null;
        return meant != null && meant.name().charAt(0) == text.charAt(at);
    }

    /** Whether three or four letters are left, the second of which is no scale (万万元 is a number and 万元). */
    private boolean isShortWord() {
        int rest = text.length() - at;
        boolean word = rest >= 3 && rest <= 4 && Numeral.largeScale(text.charAt(at + 1)) == 0;
        for (int i = at; word && i < text.length(); i++) {
            word = Character.isLetter(text.charAt(i));
        }
        return word;
    }
}
