package cn.jishen.facts.disclosure;

import cn.jishen.facts.value.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table of the disclosure that projects or prose must agree with: kind is 支出总表, 三公, 政府采购, 公用经费, 固定资产.
 *
 * @param rows none for a table that is printed empty
 */
public record NamedTable(String kind, List<Line> rows, Location location) {
    public NamedTable {
        rows = List.copyOf(rows);
    }

    /** One line; amount in 万元, null where the cell is blank. */
    public record Line(String name, @Nullable Money amount, Location location) {}
}
