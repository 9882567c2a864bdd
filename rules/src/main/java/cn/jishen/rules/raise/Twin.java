package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.IndicatorCategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An earlier project whose indicators another repeats.
 *
 * @param earlier the earlier one
 * @param shared how many rows agree in name and description, cost rows aside
 * @param rows how many rows the longer of the two tables has, cost rows aside
 */
public record Twin(Project earlier, int shared, int rows) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * The earlier project with another code that shares most rows with this one.
     *
     * @param projects in the order of the document
     * @param percent of the longer table's rows that must agree at least
     * @return null when no earlier project agrees in so many, or where the layout has no descriptions
     */
    public static @Nullable Twin of(Project project, Collection<Project> projects, BigDecimal percent) {
        List<String> own = rows(project);
        Twin closest = null;
        for (Project earlier : projects) {
            if (earlier.id().equals(project.id())) {
                break;
            }
            List<String> others = rows(earlier);
            int longer = Math.max(own.size(), others.size());
            int shared = shared(own, others);
            boolean twin = !earlier.code().equals(project.code())
                    && shared > 0
                    && HUNDRED.multiply(BigDecimal.valueOf(shared))
                                    .compareTo(percent.multiply(BigDecimal.valueOf(longer)))
                            >= 0;
            if (twin && (closest == null || shared > closest.shared)) {
                closest = new Twin(earlier, shared, longer);
            }
        }
        return closest;
    }

    private static List<String> rows(Project project) {
        return project.indicators().stream()
                .filter(row -> row.category() != IndicatorCategory.COST)
                .map(Twin::key)
                .toList();
    }

    /** Name and description; a row without a description column agrees with none. */
    private static String key(Indicator row) {
        return row.description() == null ? "" : CommonRows.key(row.level3(), row.description());
    }

    private static int shared(List<String> one, List<String> other) {
        List<String> left = new ArrayList<>(other);
        int shared = 0;
        for (String key : one) {
            shared += !key.isEmpty() && left.remove(key) ? 1 : 0;
        }
        return shared;
    }
}
