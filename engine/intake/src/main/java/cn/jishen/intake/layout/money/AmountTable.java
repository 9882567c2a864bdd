package cn.jishen.intake.layout.money;

import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.layout.words.Headed;
import cn.jishen.intake.layout.words.Layouts;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The amounts of a form that stand in rows of their own below a head: 成本构成 with a row 合计, or a ladder of
 * (一) and, below it, 1、.
 *
 * @param head over the amounts
 * @param items from top to bottom
 */
public record AmountTable(Cell head, List<Item> items) {
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    /** A row of heads with 合计 among them has as many. */
    private static final int FEWEST_HEADS = 3;

    public AmountTable {
        items = List.copyOf(items);
    }

    /** One row: its label, its amount (null where the cell is blank or no amount), where it stands. */
    public record Item(String label, @Nullable Money amount, Row row) {}

    /** What the table comes to; null with the reason where that cannot be said. */
    public record Total(@Nullable Money amount, String why) {}

    /**
     * The table below a row in which a cell heads amounts; null where there is none.
     *
     * @param rows of the form, the first being that row
     * @param unit of amounts whose head names none
     */
    public static @Nullable AmountTable below(List<Row> rows, String unit, Layouts layouts) {
        Row first = rows.get(0);
        for (Cell cell : first.written()) {
            String text = Texts.compact(cell.text());
            Headed headed = layouts.headed(cell.text());
            boolean total = layouts.shows("总额行", text) && first.written().size() >= FEWEST_HEADS;
            boolean heads = total || layouts.shows("金额列", text) || (headed != null && headed.head() == Head.BUDGET);
            if (heads && cell.column() > 0) {
                AmountTable table =
                        new AmountTable(cell, items(rows, cell, total, Amounts.unitOf(text, unit), layouts));
                if (table.items.stream().anyMatch(item -> item.amount != null)) {
                    return table;
                }
            }
        }
        return null;
    }

    /** @param total whether the head is 合计 among other heads: then the row below needs no label of its own */
    private static List<Item> items(List<Row> rows, Cell head, boolean total, String unit, Layouts layouts) {
        List<Item> items = new ArrayList<>();
        for (Row row : rows.subList(1, rows.size())) {
            Cell under = row.cells().stream()
                    .filter(cell -> cell.column() < head.endColumn() && cell.endColumn() > head.column())
                    .findFirst()
                    .orElse(null);
            Cell first = row.written().stream().findFirst().orElse(null);
            boolean bare = total && items.isEmpty() && first != null && first.equals(under);
            Cell label = bare ? head : first;
            boolean fits = row.grid() == rows.get(0).grid()
                    && under != null
                    && row.isOwn(under)
                    && label != null
                    && (bare || label.endColumn() <= head.column())
                    && (Amounts.isNothing(under.text()) || Amounts.read(under.text(), unit) != null);
            if (!fits || under == null || label == null || isOther(label, layouts)) {
                break;
            }
            items.add(new Item(Texts.compact(label.text()), Amounts.read(under.text(), unit), row));
        }
        return items;
    }

    private static boolean isOther(Cell label, Layouts layouts) {
        Headed headed = layouts.headed(label.text());
        return headed != null && !headed.head().isMoney() && headed.head() != Head.IGNORED;
    }

    /** The amount of the row that a head names; null where none or several do. */
    public @Nullable Money of(Head head, Layouts layouts) {
        List<Money> found = new ArrayList<>();
        for (Item item : items) {
            String bare = item.label.replaceFirst("^(\\([一二三四五六七八九十0-9]+\\)|[一二三四五六七八九十0-9]+[、.．])", "");
            Headed headed = layouts.headed(bare);
            if (headed != null && headed.head() == head && item.amount != null && !isInner(item, layouts)) {
                found.add(item.amount);
            }
        }
        return found.size() == 1 ? found.get(0) : null;
    }

    /** The row 合计, else the sum of the first steps, each of which must be the sum of the steps below it. */
    public Total total(Layouts layouts) {
        for (Item item : items) {
            if (layouts.shows("总额行", item.label) && item.amount != null) {
                return new Total(item.amount, "");
            }
        }
        boolean ladder = items.stream().anyMatch(item -> layouts.shows("一级序号", item.label));
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal step = BigDecimal.ZERO;
        BigDecimal below = null;
        for (Item item : items) {
            BigDecimal amount = item.amount == null ? BigDecimal.ZERO : item.amount.wan();
            if (ladder && isInner(item, layouts)) {
                below = below == null ? amount : below.add(amount);
            } else if (ladder && !agree(step, below)) {
                return disagree(step, below);
            } else {
                total = total.add(amount);
                step = amount;
                below = null;
            }
        }
        return ladder && !agree(step, below) ? disagree(step, below) : new Total(new Money(total), "");
    }

    private static boolean isInner(Item item, Layouts layouts) {
        return !layouts.shows("一级序号", item.label) && layouts.shows("二级序号", item.label);
    }

    private static boolean agree(BigDecimal step, @Nullable BigDecimal below) {
        return below == null || step.subtract(below).abs().compareTo(TOLERANCE) <= 0;
    }

    private static Total disagree(BigDecimal step, @Nullable BigDecimal below) {
        return new Total(null, "各行相加不符：" + step.toPlainString() + "与其下各行之和" + below);
    }
}
