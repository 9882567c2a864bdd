package cn.jishen.reports.annotated.remark;

import cn.jishen.facts.disclosure.Field;
import cn.jishen.facts.disclosure.Indicator;
import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.PlanPeriod;
import cn.jishen.facts.disclosure.Project;
import cn.jishen.facts.disclosure.SpendingPlan;
import cn.jishen.facts.finding.DocumentAudit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tables that are printed twice with the same content, for the department and for its unit, are audited once. What is
 * changed in the one must be changed in the other, or the two would disagree.
 */
public final class Twins {
    private final Map<Location, List<Location>> places = new HashMap<>();
    private final List<Project> unaudited = new ArrayList<>();

    private Twins() {}

    /** Of one document. */
    static Twins of(DocumentAudit audit) {
        Twins twins = new Twins();
        for (Project other : audit.disclosure().projects()) {
            if (!audit.scores().containsKey(other.id())) {
                audit.projects().stream()
                        .filter(project -> isSame(project, other))
                        .findFirst()
                        .ifPresent(project -> twins.pair(project, other));
            }
        }
        return twins;
    }

    private static boolean isSame(Project one, Project other) {
        boolean named = one.code().equals(other.code()) && one.name().equals(other.name());
        return named && texts(one).equals(texts(other));
    }

    private static List<String> texts(Project project) {
        return project.indicators().stream()
                .map(row -> row.level2() + "|" + row.level3() + "|" + row.value())
                .toList();
    }

    /** The places in other tables that say the same as a cell; none for most. */
    public List<Location> of(Location cell) {
        return places.getOrDefault(bare(cell), List.of());
    }

    /** The second prints. */
    List<Project> unaudited() {
        return List.copyOf(unaudited);
    }

    private void pair(Project one, Project other) {
        unaudited.add(other);
        for (Field field : Field.values()) {
            pair(one.places().of(field), other.places().of(field));
        }
        for (int i = 0; i < one.indicators().size(); i++) {
            Indicator row = one.indicators().get(i);
            Indicator same = other.indicators().get(i);
            for (Field field : Field.values()) {
                pair(row.places().of(field), same.places().of(field));
            }
        }
        SpendingPlan plan = one.plan();
        SpendingPlan samePlan = other.plan();
        if (plan != null && samePlan != null) {
            List<PlanPeriod> periods = plan.periods();
            for (int i = 0; i < Math.min(periods.size(), samePlan.periods().size()); i++) {
                pair(periods.get(i).location(), samePlan.periods().get(i).location());
            }
        }
    }

    private void pair(Location one, Location other) {
        List<Location> known = places.computeIfAbsent(bare(one), place -> new ArrayList<>());
        if (!known.contains(other)) {
            known.add(other);
        }
    }

    /** The cell without the words in it. */
    private static Location bare(Location place) {
        return new Location(
                place.page(),
                place.paragraph(),
                place.table(),
                place.row(),
                place.column(),
                place.sheet(),
                place.cell(),
                null,
                null);
    }
}
