package cn.jishen.facts;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers that set no target, which reading passes over; the words are in number-stops.csv. */
final class NumberStops {
    private static final String HOTLINE_TAILS = "热平电专举政投便市联指系服中工";
    private static final String BOUNDARY = "。；：！，、\n";

    private static final class BuiltIn {
        static final Lexicon<String> AHEAD;
        static final Lexicon<String> AFTER;
        static final Lexicon<String> BEFORE;

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
            AHEAD = new Lexicon<>(ahead);
            AFTER = new Lexicon<>(after);
            BEFORE = new Lexicon<>(before);
        }
    }

    private final String text;
    private final UnitTable units;
    private final boolean prose;

    /** In prose, usual lengths of time (8小时, 24小时) are passed over too, and levels and floors. */
    NumberStops(String text, UnitTable units, boolean prose) {
        this.text = text;
        this.units = units;
        this.prose = prose;
    }

    /** Where what is to be passed over ends; the start itself when the place is to be read. */
    int end(int from, boolean compared) {
        char c = text.charAt(from);
        if (c == '《') {
            int close = text.indexOf('》', from);
            boolean title = close > from && !(from == 0 && !prose && isNumberAt(from + 1));
            return title ? edition(close + 1) : from;
        }
        if ("〔[{【（".indexOf(c) >= 0) {
            int list = chineseListNumber(from);
            return list > from ? list : documentNumber(from);
        }
        if (c == '“' || c == '"') {
            return abbreviation(from);
        }
        Lexicon.Match<String> word = BuiltIn.AHEAD.at(text, from);
        if (word != null && isStopped(word, from, compared)) {
            return word.end();
        }
        boolean proverb = c == '一'
                && from + 3 < text.length()
                && text.charAt(from + 2) == '一'
                && Numeral.smallScale(text.charAt(from + 1)) == 0
                && Numeral.largeScale(text.charAt(from + 1)) == 0;
        if (proverb && Period.at(text, from + 1) == null && Character.isLetter(text.charAt(from + 3))) {
            return from + 4;
        }
        if (isWithinCode(from)) {
            return codeEnd(from);
        }
        return Chars.isDigit(c) ? listNumber(from) : startsSentence(from) ? chineseListNumber(from) : from;
    }

    /**
     * Whether a number names no quantity because of the words around it: 第3个, 五级, 3楼.
     *
     * @param alone whether the number opens a 指标值, where a level or a floor may be what is counted
     */
    boolean excludes(int from, int numberEnd, boolean alone) {
        Lexicon.Match<String> after = BuiltIn.AFTER.at(text, numberEnd);
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
        int start = Math.max(0, from - 4);
        String reversed =
                new StringBuilder(text.substring(start, from)).reverse().toString();
        Lexicon.Match<String> word = BuiltIn.BEFORE.at(reversed, 0);
        return word == null ? null : word.meaning();
    }

    private boolean isStopped(Lexicon.Match<String> word, int from, boolean compared) {
        int end = word.end();
        boolean digitGoesOn = end < text.length()
                && Chars.isDigit(text.charAt(end - 1))
                && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',');
        boolean digitBefore = from > 0 && Chars.isDigit(text.charAt(from)) && Chars.isDigit(text.charAt(from - 1));
        if (digitGoesOn || digitBefore) {
            return false;
        }
        return switch (word.meaning()) {
            case "常" -> prose && !compared && Comparators.after().at(text, end) == null;
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

    /** The bracket that explains a title (《…》（第2版，3册）) belongs to it. */
    private int edition(int from) {
        int close = text.startsWith("（", from) ? text.indexOf('）', from) : -1;
        return close > from ? close + 1 : from;
    }

    /** 〔2024〕3号, [2016]6号, （2023）第15号, and the year in its brackets alone. */
    private int documentNumber(int from) {
        int digits = from + 1;
        while (digits < text.length() && Chars.isDigit(text.charAt(digits))) {
            digits++;
        }
        boolean year = digits == from + 5 && digits < text.length() && "〕]}】）".indexOf(text.charAt(digits)) >= 0;
        if (!year) {
            return from;
        }
        int end = text.startsWith("第", digits + 1) ? digits + 2 : digits + 1;
        int number = end;
        while (end < text.length() && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end > number && text.startsWith("号", end) ? end + 1 : digits + 1;
    }

    /** “十四五”, “五率”, “2+3”: a number that opens a short quotation is part of a name. */
    private int abbreviation(int from) {
        char close = text.charAt(from) == '“' ? '”' : '"';
        int end = text.indexOf(close, from + 1);
        return end > from && end - from <= 12 && isNumberAt(from + 1) ? end + 1 : from;
    }

    private boolean isNumberAt(int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        return Chars.isDigit(c) || Numeral.digit(c) >= 0 || Numeral.smallScale(c) > 0;
    }

    /** A digit right after a letter (K25, GB2760, PM2.5) belongs to a code. */
    private boolean isWithinCode(int from) {
        return from > 0 && Chars.isDigit(text.charAt(from)) && Chars.isLatin(text.charAt(from - 1));
    }

    private int codeEnd(int from) {
        int end = from;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean inside = Chars.isDigit(c) || Chars.isLatin(c) || "-./".indexOf(c) >= 0;
            if (!inside) {
                break;
            }
            end++;
        }
        return end;
    }

    /** “1.”, “2、”, “1.1.” before words, at the start of a sentence. */
    private int listNumber(int from) {
        int end = from;
        while (end < text.length() && end - from < 6 && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.')) {
            end++;
        }
        if (end >= text.length() || end == from) {
            return from;
        }
        boolean start = startsSentence(from);
        boolean dotted = text.charAt(end - 1) == '.' && isWord(text.charAt(end));
        boolean marked =
                "、．)）".indexOf(text.charAt(end)) >= 0 && end + 1 < text.length() && isWord(text.charAt(end + 1));
        boolean bracketed = from > 0 && text.charAt(from - 1) == '（' && text.charAt(end) == '）' && end - from <= 2;
        if (bracketed || (marked && start && end - from <= 2)) {
            return end + 1;
        }
        return dotted && end - from <= 5 ? end : from;
    }

    /** （一） anywhere, “一、” at the start of a sentence. */
    private int chineseListNumber(int from) {
        int start = text.charAt(from) == '（' ? from + 1 : from;
        int end = start;
        while (end < text.length()
                && end - start < 3
                && (Numeral.digit(text.charAt(end)) > 0 || text.charAt(end) == '十')) {
            end++;
        }
        boolean closed = end > start && end < text.length() && text.charAt(end) == (start > from ? '）' : '、');
        return closed ? end + 1 : from;
    }

    private boolean startsSentence(int from) {
        return from == 0 || BOUNDARY.indexOf(text.charAt(from - 1)) >= 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) && !Chars.isLatin(c);
    }
}
