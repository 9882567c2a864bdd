package cn.jishen.rules.plans;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.value.Money;
import cn.jishen.rules.raise.CaseFile;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The plans of a document that are one and the same.
 *
 * @param plans at least one, in the order of the projects' ids
 */
public record SamePlans(List<Progress> plans) {
    private static final int NAMED = 3;

    public SamePlans {
        plans = List.copyOf(plans);
    }

    /** The largest group of plans with the same shares; of groups of one size that whose shares come first. */
    public static SamePlans in(Collection<?> all) {
        Map<String, List<Progress>> groups = all.stream()
                .map(Progress.class::cast)
                .sorted(Comparator.comparing(Progress::project))
                .collect(Collectors.groupingBy(Progress::printShares, TreeMap::new, Collectors.toList()));
        List<Progress> largest = List.of();
        for (List<Progress> group : groups.values()) {
            largest = group.size() > largest.size() ? group : largest;
        }
        return new SamePlans(largest);
    }

    public int count() {
        return plans.size();
    }

    /** The common plan: “25%/50%/75%/100%”. */
    public String plan() {
        return plans.get(0).printShares();
    }

    public Location location() {
        return plans.get(0).plan().location();
    }

    /** The names of those with the largest budgets, for the suggestion where to begin. */
    public String largest(CaseFile file) {
        return plans.stream()
                .map(progress -> file.project(progress.project()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Project p) -> p.budget() == null ? Money.ZERO : p.budget())
                        .reversed()
                        .thenComparing(Project::id))
                .limit(NAMED)
                .map(Project::name)
                .collect(Collectors.joining("、"));
    }
}
