package cn.jishen.facts.finding;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 评分表 of one project.
 *
 * @param total the points kept of the items that could be judged
 * @param of their full points, usually 90
 * @param grade by total ÷ of, then by the veto; null when there is none
 * @param ungraded why there is no grade, in words; null when there is one
 * @param vetoedBy the rules that hold the grade down
 * @param needsConfirmation whether a person must confirm the grade
 */
public record ScoreSheet(
        BigDecimal total,
        BigDecimal of,
        @Nullable Grade grade,
        @Nullable String ungraded,
        List<String> vetoedBy,
        boolean needsConfirmation,
        List<ItemScore> items) {

    public ScoreSheet {
        vetoedBy = List.copyOf(vetoedBy);
        items = List.copyOf(items);
    }

    /** One 审核项; score is null when it is 未审. */
    public record ItemScore(ReviewItem item, @Nullable BigDecimal score, List<Lost> lost) {
        public ItemScore {
            lost = List.copyOf(lost);
        }
    }

    /**
     * Points that were lost at one place.
     *
     * @param rule the rule whose finding cost them, or the id of what was lacking where no finding says so (J07)
     * @param row null for the whole project, or for a finding merged over rows
     * @param why what was lacking, for people; empty where the finding tells
     */
    public record Lost(String rule, @Nullable Integer row, BigDecimal points, String why) {
        /** Points that a finding cost. */
        public Lost(String rule, @Nullable Integer row, BigDecimal points) {
            this(rule, row, points, "");
        }
    }
}
