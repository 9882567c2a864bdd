package cn.jishen.rules.writing;

import cn.jishen.facts.text.Squeeze;
import java.util.ArrayList;
import java.util.List;
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
