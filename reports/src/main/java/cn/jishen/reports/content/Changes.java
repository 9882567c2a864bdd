package cn.jishen.reports.content;

import cn.jishen.facts.revision.Comparison;
import cn.jishen.facts.revision.Earlier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Finds the comparison of each document while it passes, which is known by the very object; places them later. */
final class Changes {
    private final Earlier earlier;
    private final Map<Integer, Comparison> byIndex = new HashMap<>();

    Changes(Earlier earlier) {
        this.earlier = earlier;
    }

    void add(Reviewed document) {
        Comparison comparison = earlier.of(document.audit());
        if (comparison != null) {
            byIndex.put(document.summary().index(), comparison);
        }
    }

    /** By the position in the report. */
    Map<Integer, Change> inOrderOf(List<DocumentSummary> documents) {
        Map<Integer, Change> changes = new TreeMap<>();
        for (DocumentSummary document : documents) {
            Comparison comparison = byIndex.get(document.index());
            if (comparison != null) {
                changes.put(document.document(), Change.of(document.document(), comparison, document.mean()));
            }
        }
        return changes;
    }
}
