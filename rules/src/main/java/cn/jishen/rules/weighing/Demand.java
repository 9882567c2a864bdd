package cn.jishen.rules.weighing;

import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import java.util.List;

/**
 * 要求: one of the things that a review item asks of a table, and what tells how far it is met.
 *
 * @param item the code of the review item: X2
 * @param name for people: 效益指标可用
 * @param parts how many parts of the item it is, among those of the item's other demands
 * @param groups the rows that it looks at, each group by itself; empty for one on the whole project
 * @param measure what of the rows counts
 * @param least how many rows are enough where they are counted, else 1
 * @param faults the ids of findings and shortfalls that it looks at
 * @param rest whether it also looks at every other finding of the item that stands on no row
 */
public record Demand(
        String item,
        String name,
        int parts,
        List<RowGroup> groups,
        Measure measure,
        int least,
        List<String> faults,
        boolean rest) {
    /** Where they stand. */
    public static final TableForm FORM = TableForm.of("parameters/demands.csv", "审核项", "要求", "份", "行", "看", "至少", "问题");

    private static final String REST = "其他";

    public Demand {
        groups = List.copyOf(groups);
        faults = List.copyOf(faults);
    }

    /** What of the rows counts. */
    public enum Measure {
        /** The share of each row that is of use, and of rows with the demand's own faults. */
        USE("可用"),
        /** Rows with the demand's own faults, and nothing else of them. */
        FAULTS("所列问题"),
        /** How many rows there are whose value can be counted: neither a percentage nor words. */
        COUNT("可数");

        private final String label;

        Measure(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** That nothing was found under an item. */
    public static Demand noFindings(String item) {
        return new Demand(item, "没有问题", 1, List.of(), Measure.FAULTS, 1, List.of(), true);
    }

    static Demand of(TableRow row) {
        List<RowGroup> groups = row.spacedWords("行").stream()
                .map(word -> row.meaning(word, "行", RowGroup.values(), RowGroup::label))
                .toList();
        List<String> faults = row.spacedWords("问题");
        Measure measure = row.text("看").isEmpty() ? Measure.FAULTS : row.one("看", Measure.values(), Measure::label);
        return new Demand(
                row.needed("审核项"),
                row.needed("要求"),
                row.whole("份"),
                groups,
                measure,
                row.text("至少").isEmpty() ? 1 : row.whole("至少"),
                faults.stream().filter(id -> !id.equals(REST)).toList(),
                faults.contains(REST));
    }
}
