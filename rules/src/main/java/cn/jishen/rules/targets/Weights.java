package cn.jishen.rules.targets;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.reading.ProjectReading;
import cn.jishen.rules.words.Parameters;
import java.math.BigDecimal;
import java.util.List;

/**
 * The weights of a project's indicators, added up.
 *
 * @param sum in the form's own measure; of two-digit weights 100, or 90 where the execution of the budget counts 10
 * @param rows how many indicators there are
 */
public record Weights(BigDecimal sum, int rows) {
    /** One where every row has a weight of its own; none otherwise, since what is missing may be merged or unread. */
    public static List<Weights> in(ProjectReading project) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Indicator row : project.indicators()) {
            BigDecimal weight = row.weight();
            if (weight == null) {
                return List.of();
            }
            sum = sum.add(weight);
        }
        return project.indicators().isEmpty()
                ? List.of()
                : List.of(new Weights(sum, project.indicators().size()));
    }

    /** Whether they come to the whole or to what the execution of the budget leaves, in points or in shares of one. */
    public boolean addUp(Parameters parameters) {
        BigDecimal whole = parameters.of("权重·满分");
        BigDecimal rest = whole.subtract(parameters.of("权重·预算执行率"));
        BigDecimal points = sum.compareTo(BigDecimal.ONE) <= 0 ? sum.multiply(whole) : sum;
        BigDecimal tolerance = parameters.of("权重·容差");
        return isNear(points, whole, tolerance) || isNear(points, rest, tolerance);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal tolerance) {
        return one.subtract(other).abs().compareTo(tolerance) <= 0;
    }
}
