package cn.jishen.intake.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How Word writes the numbers of a list; formats that no Chinese document uses are written as 1, 2, 3. */
enum ListFormat {
    DECIMAL,
    ZERO_BEFORE,
    CHINESE,
    CHINESE_DIGITS,
    CHINESE_FORMAL,
    CIRCLED,
    IN_BRACKETS,
    STEMS,
    UPPER_LETTER,
    LOWER_LETTER,
    UPPER_ROMAN,
    LOWER_ROMAN,
    BULLET;

    private static final String[] DIGITS = {"〇一二三四五六七八九", "零壹贰叁肆伍陆柒捌玖"};
    private static final String[] UNITS = {"十百千", "拾佰仟"};
    private static final String STEM = "甲乙丙丁戊己庚辛壬癸";
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    /** Of the name in .docx; null is decimal. */
    static ListFormat named(@Nullable String name) {
        return switch (name == null ? "" : name) {
            case "decimalZero" -> ZERO_BEFORE;
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand" -> CHINESE;
            case "ideographDigital", "taiwaneseDigital", "japaneseDigitalTenThousand" -> CHINESE_DIGITS;
            case "chineseLegalSimplified", "ideographLegalTraditional" -> CHINESE_FORMAL;
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> CIRCLED;
            case "decimalEnclosedParen" -> IN_BRACKETS;
            case "ideographTraditional" -> STEMS;
            case "upperLetter" -> UPPER_LETTER;
            case "lowerLetter" -> LOWER_LETTER;
            case "upperRoman" -> UPPER_ROMAN;
            case "lowerRoman" -> LOWER_ROMAN;
            case "bullet", "none" -> BULLET;
            default -> DECIMAL;
        };
    }

    /** Of the code in .doc. */
    static ListFormat coded(int code) {
        return switch (code) {
            case 1 -> UPPER_ROMAN;
            case 2 -> LOWER_ROMAN;
            case 3 -> UPPER_LETTER;
            case 4 -> LOWER_LETTER;
            case 10 -> CHINESE_DIGITS;
            case 11, 33, 35, 37, 39 -> CHINESE;
            case 18, 28 -> CIRCLED;
            case 22 -> ZERO_BEFORE;
            case 23, 255 -> BULLET;
            case 27 -> IN_BRACKETS;
            case 30 -> STEMS;
            case 38 -> CHINESE_FORMAL;
            default -> DECIMAL;
        };
    }

    String show(int number) {
        return switch (this) {
            case ZERO_BEFORE -> number < 10 ? "0" + number : String.valueOf(number);
            case CHINESE -> chinese(number, 0);
            case CHINESE_FORMAL -> chinese(number, 1);
            case CHINESE_DIGITS -> digits(number);
            case CIRCLED -> between(number, 20) ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case IN_BRACKETS -> between(number, 20) ? String.valueOf((char) ('⑴' + number - 1)) : "(" + number + ")";
            case STEMS -> between(number, 10) ? STEM.substring(number - 1, number) : String.valueOf(number);
            case UPPER_LETTER -> letters(number).toUpperCase(Locale.ROOT);
            case LOWER_LETTER -> letters(number);
            case UPPER_ROMAN -> roman(number).toUpperCase(Locale.ROOT);
            case LOWER_ROMAN -> roman(number);
            case BULLET -> "";
            case DECIMAL -> String.valueOf(number);
        };
    }

    private static boolean between(int number, int last) {
        return number >= 1 && number <= last;
    }

    private static String digits(int number) {
        StringBuilder out = new StringBuilder();
        String.valueOf(Math.abs(number)).chars().forEach(c -> out.append(DIGITS[0].charAt(c - '0')));
        return out.toString();
    }

    /** 十二, 一百零三: one zero for however many between digits, none at the end, no 一 before a leading 十. */
    private static String chinese(int number, int style) {
        if (!between(number, 9999)) {
            return number == 0 ? "零" : String.valueOf(number);
        }
        String plain = String.valueOf(number);
        StringBuilder out = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            int digit = plain.charAt(i) - '0';
            int unit = plain.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            out.append(gap ? "零" : "");
            gap = false;
            if (!(digit == 1 && unit == 1 && i == 0 && style == 0)) {
                out.append(DIGITS[style].charAt(digit));
            }
            out.append(unit == 0 ? "" : UNITS[style].substring(unit - 1, unit));
        }
        return out.toString();
    }

    /** a to z, then aa, bb, as Word has it. */
    private static String letters(int number) {
        return between(number, 780)
                ? String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1)
                : String.valueOf(number);
    }

    private static String roman(int number) {
        if (!between(number, 3999)) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int left = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (left >= ROMAN_VALUES[i]) {
                out.append(ROMAN[i]);
                left -= ROMAN_VALUES[i];
            }
        }
        return out.toString();
    }
}
