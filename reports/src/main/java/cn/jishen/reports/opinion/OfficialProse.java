package cn.jishen.reports.opinion;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How sentences and figures are written in an official document. */
final class OfficialProse {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String STOPS = "。；！？，、：;";
    private static final Pattern CHANGE = Pattern.compile("^([^→；。，]+?)\\s*→\\s*([^→；。，]+?)(?=$|[；。，])");

    private OfficialProse() {}

    /** One sentence: lines joined, a full stop at its end; empty for a blank text. */
    static String sentence(String text) {
        String bare = bare(text);
        return bare.isEmpty() ? "" : bare + "。";
    }

    /** The same without the full stop. */
    static String bare(String text) {
        String joined =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).collect(Collectors.joining("；"));
        for (int i = 0; i < STOPS.length(); i++) {
            joined = joined.replace(STOPS.charAt(i) + "；", STOPS.charAt(i) + "");
        }
        int end = joined.length();
        while (end > 0 && "。；;".indexOf(joined.charAt(end - 1)) >= 0) {
            end--;
        }
        return joined.substring(0, end);
    }

    /** “≤9200万元→≤860万元” in words: 将“≤9200万元”改为“≤860万元”. */
    static String change(String suggestion) {
        return CHANGE.matcher(suggestion.strip()).replaceFirst(Sentence.CHANGE.say("$1", "$2"));
    }

    /** “A”“B”等7个项目: the first ones, and how many there are. */
    static String names(List<String> names, int told, Sentence unit) {
        String first = names.stream().limit(told).map(Sentence.QUOTED::say).collect(Collectors.joining());
        return names.size() > told ? Sentence.AND_MORE.say(first, names.size(), unit.say()) : first;
    }

    /** A place without the blanks between its words. */
    static String joined(String place) {
        return place.replace(" ", "");
    }

    /** 80.3%. */
    static String percent(BigDecimal percent) {
        return percent.toPlainString() + "%";
    }

    /** 0.25, 12.5, 78. */
    static String points(BigDecimal points) {
        return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
    }

    /** 一, 十, 十二, 四十, 一百零五; from 1000 on in Arabic digits. */
    static String chinese(int number) {
        if (number >= 1000) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int tens = number / 10 % 10;
        if (number >= 100) {
            out.append(DIGITS.charAt(number / 100)).append('百');
        }
        if (tens > 0) {
            out.append(tens == 1 && number < 20 ? "" : DIGITS.charAt(tens)).append('十');
        } else if (number >= 100 && number % 10 > 0) {
            out.append('零');
        }
        return number % 10 > 0 ? out.append(DIGITS.charAt(number % 10)).toString() : out.toString();
    }
}
