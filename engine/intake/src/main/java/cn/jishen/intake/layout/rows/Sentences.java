package cn.jishen.intake.layout.rows;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Places;
import cn.jishen.facts.disclosure.Unreviewed;
import cn.jishen.facts.value.Grammar;
import cn.jishen.intake.layout.lists.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Sentences as indicators: each is one row, its value blank where the sentence has no comparator. */
public final class Sentences {
    private Sentences() {}

    public static List<Indicator> indicators(String project, List<Sentence> sentences, Grammar grammar) {
        List<Indicator> indicators = new ArrayList<>();
        for (Sentence sentence : sentences) {
            boolean first = sentence.isFirstLevel();
            indicators.add(Indicator.of(
                    project,
                    indicators.size() + 1,
                    first ? sentence.kind() : "",
                    first ? "" : sentence.kind(),
                    sentence.name(),
                    null,
                    sentence.value(),
                    null,
                    places(sentence),
                    grammar));
        }
        return indicators;
    }

    private static Places places(Sentence sentence) {
        Location valued = sentence.valued();
        return new Places(
                sentence.location(),
                valued == null
                        ? Map.of(Field.LEVEL3, sentence.location())
                        : Map.of(Field.LEVEL3, sentence.location(), Field.VALUE, valued));
    }

    /** That a value within a sentence was not read. */
    public static Unreviewed unread(String who, Location location) {
        return new Unreviewed(who + "的指标行", "指标写成句子，没有指标值一列，按句读入，句中的指标值未审\n建议：请单位按表逐条填报指标和指标值", location);
    }
}
