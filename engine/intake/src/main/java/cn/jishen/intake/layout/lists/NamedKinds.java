package cn.jishen.intake.layout.lists;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.intake.layout.words.Layouts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Indicators in a text that names their kinds: “数量指标：…；质量指标：…”. */
public final class NamedKinds {
    private static final Pattern KIND =
            Pattern.compile("(?:^|[；;。\\n，,、\\s])\\s*(?:[(（]?[0-9一二三四五六七八九十]{1,2}[)）]?[.．、)）]\\s*)?"
                    + "(?<kind>[\\u4e00-\\u9fff]{2,8}(?:指标)?)\\s*[:：]");

    private NamedKinds() {}

    /** The sentences below the kinds that the text names; none where it names none. */
    public static List<Sentence> in(String text, Location location, Layouts layouts) {
        List<Sentence> sentences = new ArrayList<>();
        Matcher matcher = KIND.matcher(text);
        String kind = "";
        int from = 0;
        while (matcher.find()) {
            String next = matcher.group("kind");
            if (layouts.shows("类别列", next)) {
                if (!kind.isEmpty()) {
                    sentences.addAll(Sentence.of(kind, text.substring(from, matcher.start()), location));
                }
                kind = next;
                from = matcher.end();
            }
        }
        if (!kind.isEmpty()) {
            sentences.addAll(Sentence.of(kind, text.substring(from), location));
        }
        return List.copyOf(sentences);
    }
}
