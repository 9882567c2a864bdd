package cn.jishen.audit;

import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.finding.WeighedFinding;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of findings whether they cost points, when the score sheets are made: those that a lost point names. */
final class Counting {
    private final Set<Place> costly = new HashSet<>();

    private Counting() {}

    private record Place(
            String project, String rule, @Nullable Integer row) {}

    /** The findings, each counted where points were lost for it. */
    static List<WeighedFinding> marked(
            List<WeighedFinding> findings, Map<String, ScoreSheet> scores, List<ItemScore> document) {
        Counting counting = new Counting();
        scores.forEach((project, sheet) -> counting.add(project, sheet.items()));
        counting.add("", document);
        return findings.stream().map(counting::mark).toList();
    }

    private void add(String project, Collection<ItemScore> items) {
        items.stream()
                .flatMap(item -> item.lost().stream())
                .forEach(lost -> costly.add(new Place(project, lost.rule(), lost.row())));
    }

    private WeighedFinding mark(WeighedFinding finding) {
        String project = finding.project() == null ? "" : finding.project();
        boolean row = costly.contains(new Place(project, finding.rule(), finding.row()));
        boolean all = finding.counted() && costly.contains(new Place(project, finding.rule(), null));
        boolean counted = finding.stands() && (row || all);
        return counted == finding.counted()
                ? finding
                : new WeighedFinding(finding.raised(), finding.suppressedBy(), counted, finding.waived());
    }
}
