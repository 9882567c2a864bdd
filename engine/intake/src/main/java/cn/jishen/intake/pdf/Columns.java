package cn.jishen.intake.pdf;

import cn.jishen.facts.disclosure.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives tables that go on over pages common columns: a row on the next page then stands under the heads above it by its
 * position, although the pages divide their width differently.
 */
final class Columns {
    /** So many lines may stand between two halves of a table: a page's foot and the next one's head. */
    private static final int BETWEEN = 3;

    private final Map<Location, Edges> shared = new HashMap<>();
    private final List<Table> chain = new ArrayList<>();
    private @Nullable Table last;
    private int between;

    private Columns() {}

    /** The edges of the common columns of each table that has a part on another page, by its place. */
    static Map<Location, Edges> shared(List<PageText> pages) {
        Columns columns = new Columns();
        for (PageText page : pages) {
            for (PageText.Item item : page.items()) {
                if (item instanceof PageText.TableItem table) {
                    columns.accept(table.table());
                } else {
                    columns.between++;
                }
            }
        }
        columns.share();
        return columns.shared;
    }

    private void accept(Table table) {
        Table above = last;
        boolean goesOn = above != null
                && between <= BETWEEN
                && table.page() == above.page() + 1
                && Math.abs(table.left() - above.left()) <= Edges.SAME
                && Math.abs(table.right() - above.right()) <= Edges.SAME;
        if (!goesOn) {
            share();
        }
        chain.add(table);
        last = table;
        between = 0;
    }

    private void share() {
        Edges all = Edges.of(chain.stream().flatMapToDouble(table -> table.xs().stream()));
        if (chain.size() > 1 && chain.stream().allMatch(table -> table.xs().keepsApartIn(all))) {
            chain.forEach(table -> shared.put(table.location(), all));
        }
        chain.clear();
    }
}
