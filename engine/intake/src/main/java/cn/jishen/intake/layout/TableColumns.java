package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.Location;
import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.money.Amounts;
import cn.jishen.intake.layout.words.TableKind;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a named table that are read.
 *
 * @param names the head of the column of names; null when it was not found
 * @param amounts the heads of the columns of amounts, the preferred first
 * @param firstRow the first row below the heads
 */
record TableColumns(@Nullable Cell names, List<Cell> amounts, int firstRow) {
    TableColumns {
        amounts = List.copyOf(amounts);
    }

    /** Looks at the rows above the first that holds a number. */
    static TableColumns of(TableKind kind, List<RowLine> rows) {
        Cell names = null;
        Map<Integer, Cell> amounts = new TreeMap<>();
        int row = 0;
        while (row < rows.size() && rows.get(row).cells().stream().noneMatch(TableColumns::isNumber)) {
            for (Cell cell : rows.get(row).row().written()) {
                String head = Texts.compact(cell.text()).replaceAll("\\(.*?\\)", "");
                names = names == null && kind.names().contains(head) ? cell : names;
                if (kind.amounts().contains(head)) {
                    amounts.putIfAbsent(kind.amounts().indexOf(head), cell);
                }
            }
            row++;
        }
        return new TableColumns(names, new ArrayList<>(amounts.values()), row);
    }

    /** Whether the heads tell where names and amounts stand; else the table cannot even be called empty. */
    boolean areFound() {
        return names != null && !amounts.isEmpty();
    }

    /** @param unit of the amounts */
    List<NamedTable.Line> lines(List<RowLine> rows, String unit) {
        List<NamedTable.Line> lines = new ArrayList<>();
        for (RowLine row : rows.subList(firstRow, rows.size())) {
            Cell name = names == null ? null : under(row, names);
            if (name != null
                    && !name.isBlank()
                    && !isNumber(name)
                    && !isHead(name)
                    && !row.compact().startsWith("栏次")) {
                lines.add(line(row, name, unit));
            }
        }
        return areFound() ? lines : List.of();
    }

    private NamedTable.Line line(RowLine row, Cell name, String unit) {
        Location location = null;
        for (Cell head : amounts) {
            Cell cell = under(row, head);
            Money amount = cell == null ? null : Amounts.read(cell.text(), unit);
            if (cell != null && amount != null) {
                return new NamedTable.Line(Texts.oneLine(name.text()), amount, cell.location());
            }
            location = location == null && cell != null ? cell.location() : location;
        }
        return new NamedTable.Line(Texts.oneLine(name.text()), null, location == null ? name.location() : location);
    }

    /** Whether it is the head of the names again, on the next page. */
    private boolean isHead(Cell name) {
        return names != null && name.text().equals(names.text());
    }

    private static boolean isNumber(Cell cell) {
        return Texts.compact(cell.text()).matches("-?[0-9,]+(\\.[0-9]+)?");
    }

    private static @Nullable Cell under(RowLine row, Cell head) {
        return row.cells().stream()
                .filter(cell -> cell.column() < head.endColumn() && cell.endColumn() > head.column())
                .findFirst()
                .orElse(null);
    }
}
