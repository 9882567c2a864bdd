package cn.jishen.reports.sample;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ReviewItem;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.finding.ScoreSheet.Lost;
import cn.jishen.facts.finding.WeighedFinding;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Score sheets that agree with the findings: each counted finding costs its rate of the item's points. */
final class SampleScores {
    private SampleScores() {}

    static ScoreSheet of(Project project, List<WeighedFinding> findings) {
        List<ItemScore> items = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal of = BigDecimal.ZERO;
        for (ReviewItem item : SampleRules.ITEMS) {
            ItemScore score = item(item, project, findings);
            items.add(score);
            if (score.score() != null) {
                total = total.add(score.score());
                of = of.add(BigDecimal.valueOf(item.points()));
            }
        }
        boolean veto = findings.stream()
                .anyMatch(f -> f.rule().equals("S01") && project.id().equals(f.project()));
        double share = total.doubleValue() / of.doubleValue();
        Grade grade =
                share >= 0.9 ? Grade.EXCELLENT : share >= 0.8 ? Grade.GOOD : share >= 0.6 ? Grade.FAIR : Grade.POOR;
        Grade held = veto && grade.compareTo(Grade.FAIR) < 0 ? Grade.FAIR : grade;
        return new ScoreSheet(total, of, held, null, veto ? List.of("S01") : List.of(), veto, items);
    }

    private static ItemScore item(ReviewItem item, Project project, List<WeighedFinding> findings) {
        if (!item.machine()) {
            return new ItemScore(item, null, List.of());
        }
        List<Lost> lost = new ArrayList<>();
        BigDecimal score = BigDecimal.valueOf(item.points());
        for (WeighedFinding finding : findings) {
            if (finding.counted()
                    && project.id().equals(finding.project())
                    && SampleRules.of(finding.rule()).item().equals(item.code())) {
                BigDecimal points = BigDecimal.valueOf(item.points()).multiply(rate(finding));
                lost.add(new Lost(finding.rule(), finding.row(), points));
                score = score.subtract(points).max(BigDecimal.ZERO);
            }
        }
        return new ItemScore(item, score, lost);
    }

    private static BigDecimal rate(WeighedFinding finding) {
        return switch (finding.severity()) {
            case ERROR -> new BigDecimal("0.25");
            case WARNING -> new BigDecimal("0.10");
            case HINT -> new BigDecimal("0.02");
        };
    }
}
