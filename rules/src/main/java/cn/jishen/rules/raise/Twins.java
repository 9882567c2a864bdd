package cn.jishen.rules.raise;

import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.IndicatorCategory;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rows stand in which projects, cost rows aside; finds those that repeat an earlier one. */
final class Twins {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Project> projects;
    private final Map<String, Integer> positions = new HashMap<>();
    private final List<Map<String, Integer>> rows = new ArrayList<>();
    private final List<Integer> counts = new ArrayList<>();
    private final Map<String, List<Integer>> places = new HashMap<>();

    /** @param projects in the order of the document */
    Twins(Collection<Project> projects) {
        this.projects = List.copyOf(projects);
        for (Project project : this.projects) {
            int position = positions.size();
            positions.put(project.id(), position);
            Map<String, Integer> own = new HashMap<>();
            int count = 0;
            for (Indicator row : project.indicators()) {
                if (row.category() != IndicatorCategory.COST) {
                    count++;
                    String description = row.description();
                    // A row without a description column agrees with none.
                    if (description != null) {
                        own.merge(CommonRows.key(row.level3(), description), 1, Integer::sum);
                    }
                }
            }
            own.keySet()
                    .forEach(key -> places.computeIfAbsent(key, unseen -> new ArrayList<>(1))
                            .add(position));
            rows.add(own);
            counts.add(count);
        }
    }

    /**
     * The earlier project with another code that shares most rows with this one.
     *
     * @param percent of the longer table's rows that must agree at least
     * @return null when no earlier project agrees in so many, or where the layout has no descriptions
     */
    @Nullable
    Twin earlier(Project project, BigDecimal percent) {
        int position = positions.getOrDefault(project.id(), 0);
        int[] shared = shared(position);
        Twin closest = null;
        for (int i = 0; i < position; i++) {
            Project earlier = projects.get(i);
            int longer = Math.max(counts.get(position), counts.get(i));
            boolean twin = shared[i] > 0
                    && !earlier.code().equals(project.code())
                    && HUNDRED.multiply(BigDecimal.valueOf(shared[i]))
                                    .compareTo(percent.multiply(BigDecimal.valueOf(longer)))
                            >= 0;
            if (twin && (closest == null || shared[i] > closest.shared())) {
                closest = new Twin(earlier, shared[i], longer);
            }
        }
        return closest;
    }

    /** How many rows each earlier project shares with the one at a place. */
    private int[] shared(int position) {
        int[] shared = new int[position];
        rows.get(position).forEach((key, times) -> {
            for (int place : places.getOrDefault(key, List.of())) {
                if (place >= position) {
                    break;
                }
                shared[place] += Math.min(times, rows.get(place).getOrDefault(key, 0));
            }
        });
        return shared;
    }
}
