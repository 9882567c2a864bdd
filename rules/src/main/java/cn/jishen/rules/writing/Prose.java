package cn.jishen.rules.writing;

import cn.jishen.facts.text.Squeeze;
import cn.jishen.rules.raise.Share;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What rules ask of goals, purposes and other prose. */
public final class Prose {
    private static final Pattern ITEM = Pattern.compile("^[\\s“\"]*" + Squeeze.ITEM_NUMBER);

    private Prose() {}

    /** The items of a list, without their numbers; one item where there are none. Blank items are left out. */
    public static List<String> items(@Nullable String text) {
        List<String> items = new ArrayList<>();
        if (text != null) {
            for (String item :
                    Squeeze.ITEM_HEAD.matcher(text).replaceAll("\u0000").split("[\u0000\\n]")) {
                if (!bare(item).isEmpty()) {
                    items.add(item.strip());
                }
            }
        }
        return items;
    }

    /** The text without list numbers, marks and spaces. */
    public static String bare(@Nullable String text) {
        return text == null ? "" : Squeeze.letters(text);
    }

    /** Whether both texts say the same, list numbers, marks and spaces aside; blank texts say nothing. */
    public static boolean isSame(@Nullable String one, @Nullable String other) {
        String bare = bare(one);
        return !bare.isEmpty() && bare.equals(bare(other));
    }

    /**
     * How much of two texts is the same, in %: twice the pairs of neighbouring characters that both have, over all
     * pairs (Dice's coefficient); list numbers, marks and spaces aside.
     */
    public static BigDecimal likeness(@Nullable String one, @Nullable String other) {
        Map<String, Integer> left = pairs(bare(one));
        Map<String, Integer> right = pairs(bare(other));
        return Share.of(2 * shared(left, right), total(left) + total(right));
    }

    /**
     * How much of the shorter of two texts the other has, as a share of 1: the pairs of neighbouring characters that
     * both have over those of the text with fewer; list numbers, marks and spaces aside. 0 where one has no pair.
     */
    public static BigDecimal containment(@Nullable String one, @Nullable String other) {
        Map<String, Integer> left = pairs(bare(one));
        Map<String, Integer> right = pairs(bare(other));
        int fewer = Math.min(total(left), total(right));
        return fewer == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(shared(left, right)).divide(BigDecimal.valueOf(fewer), MathContext.DECIMAL32);
    }

    private static int shared(Map<String, Integer> left, Map<String, Integer> right) {
        int shared = 0;
        for (Map.Entry<String, Integer> pair : left.entrySet()) {
            shared += Math.min(pair.getValue(), right.getOrDefault(pair.getKey(), 0));
        }
        return shared;
    }

    private static Map<String, Integer> pairs(String text) {
        Map<String, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            pairs.merge(text.substring(i, i + 2), 1, Integer::sum);
        }
        return pairs;
    }

    private static int total(Map<String, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether every character of the rest stands somewhere in the text; an empty rest does. */
    public static boolean isWithin(String rest, String text) {
        return rest.chars().allMatch(c -> text.indexOf(c) >= 0);
    }

    /** The sentences, up to 。；！ or the end of a line, list numbers left out. */
    public static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (String sentence : text.split("(?<=[。；;！!])|\\n")) {
            Matcher head = ITEM.matcher(sentence);
            String bare = head.lookingAt() ? sentence.substring(head.end()) : sentence;
            if (!bare.isBlank()) {
                sentences.add(bare.strip());
            }
        }
        return sentences;
    }
}
