package cn.jishen.reports.content;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.finding.ScoreSheet.Lost;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Traces every lost point to the line that cost it, and back. */
public final class LostPoints {
    private final IdentityHashMap<Lost, FindingLine> lines = new IdentityHashMap<>();
    private final Map<Integer, BigDecimal> points = new HashMap<>();

    private LostPoints() {}

    /** Of the score sheets of one document and its lines. */
    static LostPoints of(DocumentAudit document, List<FindingLine> documentLines) {
        LostPoints costs = new LostPoints();
        costs.add(document, documentLines);
        return costs;
    }

    private void add(DocumentAudit document, List<FindingLine> documentLines) {
        Map<String, List<FindingLine>> byProjectAndRule = new HashMap<>();
        for (FindingLine line : documentLines) {
            if (line.project() != null && !line.isExcused()) {
                byProjectAndRule
                        .computeIfAbsent(line.project().id() + " " + line.rule(), k -> new ArrayList<>())
                        .add(line);
            }
        }
        document.scores().forEach((project, score) -> add(project, score, byProjectAndRule));
    }

    /** The line that cost these points; null when no line of the rule is left to blame. */
    public @Nullable FindingLine line(Lost lost) {
        return lines.get(lost);
    }

    /** The points that a line cost; null when it cost none. */
    public @Nullable BigDecimal points(FindingLine line) {
        return line.isExcused() ? null : points.get(line.number());
    }

    private void add(String project, ScoreSheet score, Map<String, List<FindingLine>> byProjectAndRule) {
        for (ItemScore item : score.items()) {
            for (Lost lost : item.lost()) {
                FindingLine line = blamed(lost, byProjectAndRule.getOrDefault(project + " " + lost.rule(), List.of()));
                if (line != null) {
                    lines.put(lost, line);
                    points.merge(line.number(), lost.points(), BigDecimal::add);
                }
            }
        }
    }

    private static @Nullable FindingLine blamed(Lost lost, List<FindingLine> candidates) {
        for (FindingLine line : candidates) {
            if (line.hasRow(lost.row())) {
                return line;
            }
        }
        return candidates.isEmpty() ? null : candidates.get(0);
    }
}
