package cn.jishen.rules.weighing;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the review items ask, what faults take of a row, and what the share that is met is worth. Immutable. */
public final class Demands {
    /** Where they stand. */
    public static final List<TableForm> FORMS = List.of(Demand.FORM, RowLosses.FORM, Marks.FORM);

    private final Map<String, List<Demand>> byItem;
    private final Map<String, Set<String>> namedByItem = new HashMap<>();
    private final Set<String> ofTheirOwn;
    private final RowLosses losses;
    private final Marks marks;

    /**
     * What was read of the tables.
     *
     * @param all in the order of the table
     */
    public Demands(List<Demand> all, RowLosses losses, Marks marks) {
        this.byItem = all.stream().collect(Collectors.groupingBy(Demand::item));
        byItem.forEach((item, demands) -> namedByItem.put(item, faults(demands)));
        this.ofTheirOwn =
                faults(all.stream().filter(demand -> !demand.groups().isEmpty()).toList());
        this.losses = losses;
        this.marks = marks;
    }

    /** The demands of the three tables. */
    public static Demands of(Function<TableForm, Table> tables) {
        return new Demands(
                tables.apply(Demand.FORM).map(Demand::of),
                RowLosses.of(tables.apply(RowLosses.FORM)),
                Marks.of(tables.apply(Marks.FORM)));
    }

    private static Set<String> faults(List<Demand> demands) {
        return demands.stream().flatMap(demand -> demand.faults().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of an item, in the order of the table; that it has no findings where the table names none. */
    public List<Demand> of(String item) {
        List<Demand> own = byItem.get(item);
        return own == null ? List.of(Demand.noFindings(item)) : own;
    }

    /** Whether an id is looked at by demands on rows that name it, and by no other. */
    public boolean isOfItsOwn(String id) {
        return ofTheirOwn.contains(id);
    }

    /** The ids that a demand of this item names, so that its rest does not count them again. */
    public Set<String> named(String item) {
        return namedByItem.getOrDefault(item, Set.of());
    }

    public RowLosses losses() {
        return losses;
    }

    public Marks marks() {
        return marks;
    }
}
