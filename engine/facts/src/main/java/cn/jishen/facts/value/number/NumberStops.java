package cn.jishen.facts.value.number;

import cn.jishen.facts.text.Chars;
import cn.jishen.facts.text.LongestMatch;

/** Numbers that set no target, which reading passes over. */
public final class NumberStops {
    private static final String HOTLINE_TAILS = "热平电专举政投便市联指系服中工";

    private final String text;
    private final ValueWords words;
    private final boolean prose;
    private final Numberings numberings;

    /** In prose, usual lengths of time (8小时, 24小时) are passed over too, and levels and floors. */
    public NumberStops(String text, ValueWords words, boolean prose) {
        this.text = text;
        this.words = words;
        this.prose = prose;
        numberings = new Numberings(text, prose);
    }

    /** Where what is to be passed over ends; the start itself when the place is to be read. */
    public int end(int from, boolean compared) {
        LongestMatch.Match<StopWords.Place> word = words.stops().at(text, from);
        boolean stopped = word != null && isStopped(word, from, compared);
        return word != null && stopped ? word.end() : numberings.end(from);
    }

    /**
     * Whether a number names no quantity because of the words around it: 第3个, 五级, 3楼.
     *
     * @param alone whether the number opens a 指标值, where a level or a floor may be what is counted
     */
    public boolean excludes(int from, int numberEnd, boolean alone) {
        StopWords.Place after = words.stops().following(text, numberEnd);
        if (after != null && (!alone || after == StopWords.Place.ALWAYS_AFTER)) {
            return true;
        }
        if (from > 0 && "×*".indexOf(text.charAt(from - 1)) >= 0) {
            return true;
        }
        if (isSecondOfRatio(from, numberEnd)) {
            return true;
        }
        StopWords.Place before = words.stops().preceding(text, from);
        return before == StopWords.Place.BEFORE
                || (before != null && words.units().longestAt(text, numberEnd) == null);
    }

    /** 1：3比例: the two numbers are one relation, and the second is no share. */
    private boolean isSecondOfRatio(int from, int numberEnd) {
        return from >= 2
                && text.charAt(from - 1) == '：'
                && Chars.isDigit(text.charAt(from - 2))
                && text.startsWith("比", numberEnd);
    }

    private boolean isStopped(LongestMatch.Match<StopWords.Place> word, int from, boolean compared) {
        int end = word.end();
        boolean digitGoesOn = end < text.length()
                && Chars.isDigit(text.charAt(end - 1))
                && (Chars.isDigit(text.charAt(end)) || text.charAt(end) == '.' || text.charAt(end) == ',');
        boolean digitBefore = from > 0 && Chars.isDigit(text.charAt(from)) && Chars.isDigit(text.charAt(from - 1));
        if (digitGoesOn || digitBefore) {
            return false;
        }
        return switch (word.meaning()) {
            case USUAL -> prose && !compared && words.signs().after().at(text, end) == null;
            case HOTLINE -> end < text.length() && isHotline(end);
            default -> !(text.charAt(end - 1) == '分' && text.startsWith("之", end));
        };
    }

    /** Whether a number that ends here is called, not counted: 12345热线 against 120件, 120万人 and 120至150人. */
    private boolean isHotline(int end) {
        char next = text.charAt(end);
        boolean range = "-~至到".indexOf(next) >= 0 && end + 1 < text.length() && Chars.isDigit(text.charAt(end + 1));
        boolean counts = range || Numeral.largeScale(next) > 0 || words.units().longestAt(text, end) != null;
        return HOTLINE_TAILS.indexOf(next) >= 0 || !counts;
    }
}
