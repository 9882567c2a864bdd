package cn.jishen.intake.layout.lists;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.value.IndicatorCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An indicator that is written as a sentence.
 *
 * @param kind as headed: 产出指标, 数量指标
 * @param name the sentence, or what stands before its comparator
 * @param value from the comparator on; empty where the sentence has none
 * @param valued where the value has a cell of its own; null where it is part of the sentence or there is none
 */
public record Sentence(
        String kind,
        String name,
        String value,
        Location location,
        @Nullable Location valued) {
    private static final Pattern END = Pattern.compile("[；;。\\n]+");
    private static final Pattern NUMBERING = Pattern.compile("^\\s*(?:[(（]?[0-9]{1,2}[)）]?[.．、)）]|[①-⑳])\\s*");
    private static final Pattern COMPARED =
            Pattern.compile("^(?<name>.*[\\u4e00-\\u9fff）)])\\s*(?<value>[≥≤＞＜><≧≦=＝]\\s*[0-9].*)$");

    /** Whether the kind is a first level: 产出, 效益, 满意度, 成本. */
    public boolean isFirstLevel() {
        IndicatorCategory category = IndicatorCategory.of("", kind);
        return category == IndicatorCategory.OTHER
                || kind.startsWith("满意度")
                || (category == IndicatorCategory.COST && !kind.contains("经济"));
    }

    /** The sentences of a text below a kind. */
    static List<Sentence> of(String kind, String text, Location location) {
        List<Sentence> sentences = new ArrayList<>();
        for (String piece : END.split(text)) {
            String sentence = NUMBERING.matcher(piece).replaceFirst("").strip();
            Matcher matcher = COMPARED.matcher(sentence);
            if (matcher.matches()) {
                sentences.add(new Sentence(kind, matcher.group("name"), matcher.group("value"), location, null));
            } else if (!sentence.isEmpty()) {
                sentences.add(new Sentence(kind, sentence, "", location, null));
            }
        }
        return sentences;
    }
}
