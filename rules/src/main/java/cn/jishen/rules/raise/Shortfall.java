package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.facts.reading.RowReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * 未满足: what a table lacks of what a review item asks, where no finding says so already. It costs points and is no
 * finding: nobody has to mend it by itself.
 *
 * @param id J01; what it costs stands in the parameter files under this id
 * @param project the project's id
 * @param row null for one of the whole project
 * @param share how much is lacking, 0 to 1
 * @param why for people, with the values in it
 */
public record Shortfall(String id, String project, @Nullable Integer row, BigDecimal share, String why) {
    /** With which the ids begin, and no rule's does. */
    public static final String PREFIX = "J";

    private static final int DIGITS = 4;

    /** Of a row, all of it. */
    public static Shortfall of(String id, RowReading row, String why) {
        return of(id, row.indicator(), why);
    }

    private static Shortfall of(String id, Indicator row, String why) {
        return new Shortfall(id, row.project(), row.row(), BigDecimal.ONE, why);
    }

    /** Of a project, by a share. */
    public static Shortfall of(String id, ProjectReading project, BigDecimal share, String why) {
        return of(id, project.project(), share, why);
    }

    private static Shortfall of(String id, Project project, BigDecimal share, String why) {
        return new Shortfall(id, project.id(), null, share, why);
    }

    /**
     * Of a project that has less than it needs: the share that lacks.
     *
     * @param need at least 1
     */
    public static Shortfall below(String id, ProjectReading project, int have, int need, String why) {
        return below(id, project.project(), have, need, why);
    }

    private static Shortfall below(String id, Project project, int have, int need, String why) {
        BigDecimal lacking = BigDecimal.valueOf(Math.max(0, need - have));
        BigDecimal share = lacking.divide(BigDecimal.valueOf(need), DIGITS, RoundingMode.HALF_UP);
        return of(id, project, share, why);
    }
}
