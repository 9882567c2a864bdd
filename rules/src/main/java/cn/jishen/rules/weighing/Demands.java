package cn.jishen.rules.weighing;

import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the review items ask, what faults take of a row, and what the share that is met is worth. Immutable.
 *
 * @param all in the order of the table
 */
public record Demands(List<Demand> all, RowLosses losses, Marks marks) {
    /** Where they stand. */
    public static final List<TableForm> FORMS = List.of(Demand.FORM, RowLosses.FORM, Marks.FORM);

    public Demands {
        all = List.copyOf(all);
    }

    /** The demands of the three tables. */
    public static Demands of(Function<TableForm, Table> tables) {
        return new Demands(
                tables.apply(Demand.FORM).map(Demand::of),
                RowLosses.of(tables.apply(RowLosses.FORM)),
                Marks.of(tables.apply(Marks.FORM)));
    }

    /** Those of an item; that it has no findings where the table names none. */
    public List<Demand> of(String item) {
        List<Demand> own =
                all.stream().filter(demand -> demand.item().equals(item)).toList();
        return own.isEmpty() ? List.of(Demand.noFindings(item)) : own;
    }

    /** Whether an id is looked at by demands on rows that name it, and by no other. */
    public boolean isOfItsOwn(String id) {
        return all.stream()
                .anyMatch(
                        demand -> !demand.groups().isEmpty() && demand.faults().contains(id));
    }

    /** The ids that a demand of this item names, so that its rest does not count them again. */
    public Set<String> named(String item) {
        return of(item).stream().flatMap(demand -> demand.faults().stream()).collect(Collectors.toSet());
    }
}
