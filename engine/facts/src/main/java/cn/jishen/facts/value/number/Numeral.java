package cn.jishen.facts.value.number;

import cn.jishen.facts.value.unit.UnitTable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as written: 1,200.5, １２, 十二, 二〇, 2万, 1亿2千.
 *
 * @param end one past its last character
 * @param decimals how many decimals are written
 * @param scale 百, 千, 万 or 亿 when the last character is that, or its formal writing; else 0
 * @param repeated whether the digits can only be one decimal number written twice (45.545.5)
 * @param chinese whether it is in Chinese characters only
 */
public record Numeral(BigDecimal value, int end, int decimals, char scale, boolean repeated, boolean chinese) {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    /** The number that starts at a place; null when none does. Units tell where 千 and 百 belong to the unit (千米). */
    public static @Nullable Numeral at(String text, int from, UnitTable units) {
        return new NumeralScanner(text, from, units).scan();
    }

    /** The value of a Chinese digit; -1 for any other character. */
    public static int digit(char c) {
        int value = DIGITS.indexOf(c);
        if (value < 0) {
            value = FORMAL.indexOf(c);
        }
        return value >= 0 ? value : c == '两' ? 2 : -1;
    }

    /** 10, 100, 1000 for 十, 百, 千 and their formal writings; 0 for any other character. */
    static int smallScale(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /** How many zeros 百, 千, 万 and 亿 stand for; 0 for any other character. */
    public static int zeros(char scale) {
        return scale == '百' ? 2 : scale == '千' ? 3 : largeScale(scale);
    }

    /** How many zeros 万 and 亿 stand for; 0 for any other character. */
    public static int largeScale(char c) {
        return c == '万' || c == '萬' ? 4 : c == '亿' || c == '億' ? 8 : 0;
    }
}
