package cn.jishen.facts.value;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.value.date.Dates;
import cn.jishen.facts.value.date.PerReader;
import cn.jishen.facts.value.number.ComparisonSign;
import cn.jishen.facts.value.number.ComparisonSigns;
import cn.jishen.facts.value.number.NumberStops;
import cn.jishen.facts.value.number.Numeral;
import cn.jishen.facts.value.number.Period;
import cn.jishen.facts.value.number.ValueWords;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a text in one writing and finds its quantities, each with what stands before the number (comparator,
 * period, word of change) and after it. One scanner reads one text once.
 */
final class QuantityScanner {
    /** Ends a clause, and with it what “每月” applies to. */
    private static final String BOUNDARIES = "。；，、！!;,\n";
    /** Behind a period, what follows says for whom it is, not how many times: 按月向6个县, 每周为46名. */
    private static final String TOWARDS = "向给对帮为";

    /** May stand between a comparator and its number. */
    private static final String FILLERS = "约近达到为了至共计合需在是：（含）¥";

    private final String text;
    private final ValueWords words;
    private final boolean prose;
    private final QuantityReader reader;
    private final NumberStops stops;
    private final Dates dates;
    private final PerReader pers;
    private final List<FoundQuantity> found = new ArrayList<>();
    private final BitSet asides = new BitSet();

    private QuantityHead head = QuantityHead.NONE;
    private boolean dated;
    private boolean contradictory;
    private @Nullable String period;

    QuantityScanner(String text, ValueWords words, boolean prose, boolean money) {
        this.text = text;
        this.words = words;
        this.prose = prose;
        reader = new QuantityReader(text, words, prose, money);
        stops = new NumberStops(text, words, prose);
        dates = new Dates(text, words, prose);
        pers = new PerReader(text, words);
    }

    /** The quantities, in the order of the text. */
    List<FoundQuantity> scan() {
        int at = 0;
        while (at < text.length()) {
            at = step(at);
        }
        return found;
    }

    /** Whether a date stands in the text. */
    boolean isDated() {
        return dated;
    }

    /** Whether comparators of opposite directions stand before one number (≥≤5). */
    boolean isContradictory() {
        return contradictory;
    }

    /** The first period that the text names for a frequency (每月, 按季度), whether a number follows or not. */
    @Nullable
    String period() {
        return period;
    }

    /** The characters of dates, periods and numbers passed over, which name nothing that is counted. */
    BitSet asides() {
        return asides;
    }

    private void aside(int from, int to) {
        asides.set(from, to);
    }

    private int step(int at) {
        char c = text.charAt(at);
        if (BOUNDARIES.indexOf(c) >= 0) {
            head = QuantityHead.NONE;
            return at + 1;
        }
        int passed = stops.end(at, head.comparator() != null);
        if (passed > at) {
            head = head.detached();
            aside(at, "《“\"".indexOf(c) >= 0 ? at : passed);
            return passed;
        }
        int taken = head(at, c);
        if (taken > at) {
            return taken;
        }
        int date = dates.end(at);
        if (date > at) {
            dated = true;
            aside(at, date);
            head = head.detached();
            return date;
        }
        int number = number(at, c);
        if (number > at) {
            return number;
        }
        if (prose && !head.per().isEmpty() && TOWARDS.indexOf(c) >= 0) {
            head = QuantityHead.NONE;
        } else if (FILLERS.indexOf(c) >= 0) {
            head = c == '到' || c == '至' ? head.withChange("", head.start()) : head;
        } else {
            head = head.detached();
        }
        return at + 1;
    }

    private int head(int at, char c) {
        boolean mark = at == 0 && !prose && (c == '》' || c == '《') && text.length() > 1;
        if (mark) {
            boolean equal = text.charAt(1) == '=';
            ComparisonSign meaning = c == '》' ? ComparisonSign.GE : ComparisonSign.LE;
            head = head.with(new ComparisonSigns.Word(meaning, false), at);
            return equal ? 2 : 1;
        }
        LongestMatch.Match<ComparisonSigns.Word> comparator =
                words.signs().before().at(text, at);
        if (comparator != null) {
            contradictory |= head.contradicts(comparator.meaning());
            head = head.with(comparator.meaning(), at);
            return comparator.end();
        }
        LongestMatch.Match<String> change = words.changes().at(text, at);
        if (change != null) {
            head = head.withChange(change.meaning(), at);
            return change.end();
        }
        PerReader.Parts parts = pers.before(at);
        if (parts != null) {
            head = head.with(parts, at);
            String name = Period.canonical(parts.names().get(0));
            period = period == null ? name : period;
            aside(at, name == null ? at : parts.end());
            return parts.end();
        }
        return at;
    }

    private int number(int at, char c) {
        boolean digit = Chars.isDigit(c);
        boolean minus = c == '-' && (at == 0 || head.start() >= 0);
        boolean possible = digit || minus || c == '.' || Numeral.digit(c) >= 0 || "十拾百千万半".indexOf(c) >= 0;
        if (!possible) {
            return at;
        }
        QuantityReader.Reading reading = reader.read(at, head, stops);
        if (reading.value() == null) {
            dated |= reading.year();
            head = head.detached();
            return Math.max(reading.end(), digit ? digitsEnd(at) : at + 1);
        }
        int start = head.start() >= 0 ? head.start() : at;
        // “由85%提升至95%”: where it starts from is no target.
        boolean baseline = start > 0 && "由从".indexOf(text.charAt(start - 1)) >= 0;
        if (baseline) {
            aside(start - 1, reading.end());
        } else {
            found.add(new FoundQuantity(start, reading.end(), reading.value()));
        }
        head = QuantityHead.NONE;
        return reading.end();
    }

    private int digitsEnd(int from) {
        int end = from;
        while (end < text.length() && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }
}
