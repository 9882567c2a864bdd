package cn.jishen.reports.content;

import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** What is counted over all documents while each passes once. */
final class Counts {
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, ReviewItem> items = new HashMap<>();
    private final ClassCounts classes = new ClassCounts();
    private int lines;

    void add(Reviewed document) {
        lines += document.lines().size();
        document.lines().forEach(line -> places.merge(line.rule(), line.isExcused() ? 0 : line.places(), Integer::sum));
        classes.add(document);
        for (Scored scored : document.projects()) {
            for (ItemScore score : scored.score().items()) {
                items.putIfAbsent(score.item().code(), score.item());
            }
        }
    }

    ClassCounts classes() {
        return classes;
    }

    int lines() {
        return lines;
    }

    Map<String, Integer> places() {
        return Collections.unmodifiableMap(places);
    }

    Map<String, ReviewItem> items() {
        return Collections.unmodifiableMap(items);
    }
}
