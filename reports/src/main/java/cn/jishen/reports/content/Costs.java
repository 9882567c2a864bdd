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
public final class Costs {
    private final IdentityHashMap<Lost, Line> lines = new IdentityHashMap<>();
    private final Map<Integer, BigDecimal> points = new HashMap<>();

    /** Adds the score sheets of one document and its lines. */
    public void add(DocumentAudit document, List<Line> documentLines) {
        Map<String, List<Line>> byProjectAndRule = new HashMap<>();
        for (Line line : documentLines) {
            if (line.project() != null && !line.isExcused()) {
                byProjectAndRule
                        .computeIfAbsent(line.project().id() + " " + line.rule(), k -> new ArrayList<>())
                        .add(line);
            }
        }
        document.scores().forEach((project, score) -> add(project, score, byProjectAndRule));
    }

    /** The line that cost these points; null when no line of the rule is left to blame. */
    public @Nullable Line line(Lost lost) {
        return lines.get(lost);
    }

    /** The points that a line cost; null when it cost none. */
    public @Nullable BigDecimal points(Line line) {
        return points.get(line.number());
    }

    private void add(String project, ScoreSheet score, Map<String, List<Line>> byProjectAndRule) {
        for (ItemScore item : score.items()) {
            for (Lost lost : item.lost()) {
                Line line = blamed(lost, byProjectAndRule.getOrDefault(project + " " + lost.rule(), List.of()));
                if (line != null) {
                    lines.put(lost, line);
                    points.merge(line.number(), lost.points(), BigDecimal::add);
                }
            }
        }
    }

    private static @Nullable Line blamed(Lost lost, List<Line> candidates) {
        for (Line line : candidates) {
            if (line.hasRow(lost.row())) {
                return line;
            }
        }
        return candidates.isEmpty() ? null : candidates.get(0);
    }
}
