package cn.jishen.facts.value.number;

import cn.jishen.facts.text.Chars;

/** Numbers that only name or order things: titles, document numbers, list numbers, codes. */
final class Numberings {
    private static final String BOUNDARY = "。；：！，、\n";
    private static final int LONGEST_TITLE = 100;
    private static final int LONGEST_QUOTATION = 12;
    private static final int LONGEST_LIST_NUMBER = 5;

    private final String text;
    private final boolean prose;

    Numberings(String text, boolean prose) {
        this.text = text;
        this.prose = prose;
    }

    /** Where the numbering ends that starts here; the start itself when none does. */
    int end(int from) {
        char c = text.charAt(from);
        if (c == '《') {
            return title(from);
        }
        if (c == '“' || c == '"') {
            return quotation(from, c == '“' ? '”' : '"');
        }
        if ("〔[{【（".indexOf(c) >= 0) {
            int list = chineseListNumber(from, '）');
            return list > from ? list : documentNumber(from);
        }
        if (Chars.isDigit(c)) {
            boolean code = from > 0 && Chars.isLatin(text.charAt(from - 1));
            return code ? codeEnd(from) : listNumber(from);
        }
        int list = startsSentence(from) ? chineseListNumber(from - 1, '、') : from;
        return list > from ? list : proverb(from, c);
    }

    /** 《…》 with the bracket that explains it; where it opens a 指标值 before a figure, 《 stands for ≤. */
    private int title(int from) {
        int close = closing('》', from, LONGEST_TITLE);
        boolean sign = from == 0 && !prose && isNumber(from + 1);
        if (close == from || sign) {
            return from;
        }
        int bracket = text.startsWith("（", close + 1) ? closing('）', close + 1, LONGEST_TITLE) : close;
        return Math.max(close, bracket) + 1;
    }

    /** “十四五”, “五率”, “2+3”: a number that opens a short quotation is part of a name. */
    private int quotation(int from, char mark) {
        int close = closing(mark, from, LONGEST_QUOTATION);
        return close > from && isNumber(from + 1) ? close + 1 : from;
    }

    /** 〔2024〕3号, [2016]6号, （2023）第15号, and the year in its brackets alone. */
    private int documentNumber(int from) {
        int close = from + 5;
        boolean year =
                digits(from + 1, close) == close && close < text.length() && "〕]}】）".indexOf(text.charAt(close)) >= 0;
        if (!year) {
            return from;
        }
        int start = text.startsWith("第", close + 1) ? close + 2 : close + 1;
        int end = digits(start, text.length());
        return end > start && text.startsWith("号", end) ? end + 1 : close + 1;
    }

    /** “1.”, “1.1.” before words; “2、” at the start of a sentence; “（3）”. */
    private int listNumber(int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_LIST_NUMBER && isDottedDigit(text.charAt(end))) {
            end++;
        }
        if (end >= text.length() || end - from > LONGEST_LIST_NUMBER) {
            return from;
        }
        char next = text.charAt(end);
        boolean few = end - from <= 2;
        boolean bracketed = few && from > 0 && text.charAt(from - 1) == '（' && next == '）';
        boolean marked = few && (next == '、' || next == '）') && startsSentence(from) && isWord(end + 1);
        boolean dotted = text.charAt(end - 1) == '.' && isWord(end);
        return bracketed || marked ? end + 1 : dotted ? end : from;
    }

    /** （一） anywhere, “一、” at the start of a sentence; the number stands after the opening. */
    private int chineseListNumber(int opening, char closing) {
        int end = opening + 1;
        while (end < text.length() && end - opening <= 3 && isChineseNumber(text.charAt(end))) {
            end++;
        }
        boolean closed = end > opening + 1 && end < text.length() && text.charAt(end) == closing;
        int from = closing == '、' ? opening + 1 : opening;
        return closed ? end + 1 : from;
    }

    /** 一户一档, 一村一品; “一月一次” and “一百一十” are none. */
    private int proverb(int from, char c) {
        boolean pair = c == '一' && text.startsWith("一", from + 2) && isWord(from + 3);
        if (!pair) {
            return from;
        }
        char middle = text.charAt(from + 1);
        boolean number = Numeral.smallScale(middle) > 0 || Numeral.largeScale(middle) > 0;
        return number || Period.at(text, from + 1) != null ? from : from + 4;
    }

    /** A digit right after a letter (K25, GB2760, PM2.5) belongs to a code, and so do the metres of K12+300. */
    private int codeEnd(int from) {
        int end = codeRun(from);
        int metres = text.startsWith("+", end) ? digits(end + 1, text.length()) : end;
        return metres > end + 1 && "Kk".indexOf(text.charAt(from - 1)) >= 0 ? metres : end;
    }

    private int codeRun(int from) {
        int end = from;
        while (end < text.length() && isCode(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int closing(char mark, int from, int longest) {
        for (int i = from + 1; i < text.length() && i - from <= longest; i++) {
            if (text.charAt(i) == mark) {
                return i;
            }
        }
        return from;
    }

    private int digits(int from, int limit) {
        int end = from;
        while (end < text.length() && end < limit && Chars.isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean startsSentence(int from) {
        return from == 0 || BOUNDARY.indexOf(text.charAt(from - 1)) >= 0;
    }

    private boolean isNumber(int at) {
        return at < text.length() && (Chars.isDigit(text.charAt(at)) || isChineseNumber(text.charAt(at)));
    }

    private boolean isWord(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at)) && !Chars.isLatin(text.charAt(at));
    }

    private static boolean isChineseNumber(char c) {
        return Numeral.digit(c) >= 0 || Numeral.smallScale(c) > 0;
    }

    private static boolean isDottedDigit(char c) {
        return Chars.isDigit(c) || c == '.';
    }

    private static boolean isCode(char c) {
        return isDottedDigit(c) || Chars.isLatin(c) || c == '-' || c == '/';
    }
}
