package cn.jishen.reports.content;

import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.finding.Grade;
import cn.jishen.facts.finding.ScoreSheet;
import cn.jishen.facts.finding.ScoreSheet.ItemScore;
import cn.jishen.facts.value.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What rankings, counts and links need of a project. It stays in memory for the whole of a season, so it holds no
 * table and no finding: a few hundred bytes.
 *
 * @param document position of its document in the report, from 0
 * @param position in its document, from 1
 * @param title what people know the project by
 * @param total the points kept of the items that could be judged
 * @param of their full points
 * @param grade null where there is none
 * @param ungraded why there is no grade, in words; null when there is one
 * @param vetoedBy the rules that hold the grade down
 * @param complete whether all of its table was read
 * @param unjudged the names of the review items without a score
 */
public record ProjectSummary(
        int document,
        int position,
        String id,
        @Nullable String part,
        String title,
        @Nullable Money budget,
        BigDecimal total,
        BigDecimal of,
        @Nullable Grade grade,
        @Nullable String ungraded,
        List<String> vetoedBy,
        boolean needsConfirmation,
        boolean complete,
        List<String> unjudged,
        Tally tally) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static ProjectSummary of(int document, int position, Project project, ScoreSheet score, Tally tally) {
        return new ProjectSummary(
                document,
                position,
                project.id(),
                project.part(),
                project.title(),
                project.budget(),
                score.total(),
                score.of(),
                score.grade(),
                score.ungraded(),
                score.vetoedBy(),
                score.needsConfirmation(),
                project.complete(),
                score.items().stream()
                        .filter(item -> item.score() == null)
                        .map(ItemScore::item)
                        .map(item -> item.name())
                        .toList(),
                tally);
    }

    /** The same at a position of the report, with what others say too held once. */
    ProjectSummary at(int place, Pool pool) {
        return new ProjectSummary(
                place,
                position,
                id,
                part == null ? null : pool.one(part),
                title,
                budget,
                pool.one(total),
                pool.one(of),
                grade,
                ungraded == null ? null : pool.one(ungraded),
                pool.one(vetoedBy),
                needsConfirmation,
                complete,
                pool.one(unjudged),
                tally);
    }

    /** Whether it has a grade, and its points can be put beside those of others. */
    public boolean isGraded() {
        return grade != null;
    }

    /** total ÷ of in points of a hundred, to one decimal; null for a project without a grade. */
    public @Nullable BigDecimal percent() {
        return grade == null || of.signum() == 0
                ? null
                : total.multiply(HUNDRED).divide(of, 1, RoundingMode.HALF_UP);
    }
}
