package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A project with its score and its counts.
 *
 * @param document position of its document in the report, from 0
 */
public record Scored(int document, Project project, ScoreSheet score, Tally tally) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What has no grade, because it was not read, comes first; then by grade, by score, by errors. */
    public static final Comparator<Scored> WORST_FIRST = Comparator.comparing(
                    Scored::grade, Comparator.nullsFirst(Comparator.<Grade>reverseOrder()))
            .thenComparing(Scored::percent, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(s -> -s.tally().problems(Severity.ERROR));

    /** total ÷ of in points of a hundred, to one decimal; null for a project without a grade. */
    public @Nullable BigDecimal percent() {
        return score.grade() == null || score.of().signum() == 0
                ? null
                : score.total().multiply(HUNDRED).divide(score.of(), 1, RoundingMode.HALF_UP);
    }

    /** What people know the project by. */
    public String title() {
        return project.title();
    }

    private @Nullable Grade grade() {
        return score.grade();
    }
}
