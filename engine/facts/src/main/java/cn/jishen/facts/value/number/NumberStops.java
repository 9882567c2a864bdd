package cn.jishen.facts.value.number;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.LongestMatch;
import cn.jishen.facts.text.WordFile;
import cn.jishen.facts.text.Writing;
import cn.jishen.facts.value.unit.UnitTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that set no target, which reading passes over; the words are in number-stops.csv. */
public final class NumberStops {
    private static final String HOTLINE_TAILS = "热平电专举政投便市联指系服中工";

    private static final class BuiltIn {
        static final LongestMatch<String> AHEAD;
        static final LongestMatch<String> AFTER;
        static final LongestMatch<String> BEFORE;

        static {
            Map<String, String> ahead = new HashMap<>();
            Map<String, String> after = new HashMap<>();
            Map<String, String> before = new HashMap<>();
            for (String[] row : WordFile.rows("number-stops.csv")) {
                String word = Writing.fold(row[0]);
                switch (row[1]) {
                    case "后", "必后" -> after.put(word, row[1]);
                    case "前", "号前" ->
                        before.put(new StringBuilder(word).reverse().toString(), row[1]);
                    default -> ahead.put(word, row[1]);
                }
            }
            AHEAD = new LongestMatch<>(ahead);
            AFTER = new LongestMatch<>(after);
            BEFORE = new LongestMatch<>(before);
        }
    }

    private final String text;
    private final UnitTable units;
    private final boolean prose;
    private final Numberings numberings;

    /** In prose, usual lengths of time (8小时, 24小时) are passed over too, and levels and floors. */
    public NumberStops(String text, UnitTable units, boolean prose) {
        this.text = text;
        this.units = units;
        this.prose = prose;
        numberings = new Numberings(text, prose);
    }

    /** Where what is to be passed over ends; the start itself when the place is to be read. */
    public int end(int from, boolean compared) {
        LongestMatch.Match<String> word = BuiltIn.AHEAD.at(text, from);
        boolean stopped = word != null && isStopped(word, from, compared);
        return word != null && stopped ? word.end() : numberings.end(from);
    }

    /**
     * Whether a number names no quantity because of the words around it: 第3个, 五级, 3楼.
     *
     * @param alone whether the number opens a 指标值, where a level or a floor may be what is counted
     */
    public boolean excludes(int from, int numberEnd, boolean alone) {
        LongestMatch.Match<String> after = BuiltIn.AFTER.at(text, numberEnd);
        if (after != null && (!alone || after.meaning().equals("必后"))) {
            return true;
        }
        if (from > 0 && "×*".indexOf(text.charAt(from - 1)) >= 0) {
            return true;
        }
        String before = precedingStop(from);
        return before != null && (before.equals("前") || units.longestAt(text, numberEnd) == null);
    }

    private @Nullable String precedingStop(int from) {
        if (from == 0) {
            return null;
        }
        int start = Math.max(0, from - 4);
        String reversed =
                new StringBuilder(text.substring(start, from)).reverse().toString();
        LongestMatch.Match<String> word = BuiltIn.BEFORE.at(reversed, 0);
        return word == null ? null : word.meaning();
    }

    private boolean isStopped(LongestMatch.Match<String> word, int from, boolean compared) {
        int end = word.end();
        boolean digitGoesOn = end < text.length()
                && Chars.isDigit(text.charAt(end - 1))
                && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',');
        boolean digitBefore = from > 0 && Chars.isDigit(text.charAt(from)) && Chars.isDigit(text.charAt(from - 1));
        if (digitGoesOn || digitBefore) {
            return false;
        }
        return switch (word.meaning()) {
            case "常" -> prose && !compared && ComparisonSigns.after().at(text, end) == null;
            case "号" -> end < text.length() && isHotline(end);
            default -> !(text.charAt(end - 1) == '分' && text.startsWith("之", end));
        };
    }

    /** Whether a number that ends here is called, not counted: 12345热线 against 120件, 120万人 and 120至150人. */
    private boolean isHotline(int end) {
        char next = text.charAt(end);
        boolean range = "-~至到".indexOf(next) >= 0 && end + 1 < text.length() && Chars.isDigit(text.charAt(end + 1));
        boolean counts = range || Numeral.largeScale(next) > 0 || units.longestAt(text, end) != null;
        return HOTLINE_TAILS.indexOf(next) >= 0 || !counts;
    }
}
