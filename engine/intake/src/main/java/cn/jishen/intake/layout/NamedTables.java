package cn.jishen.intake.layout;

import cn.jishen.facts.disclosure.NamedTable;
import cn.jishen.facts.value.Money;
import cn.jishen.intake.layout.lines.Line;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.money.Amounts;
import cn.jishen.intake.layout.words.Signs;
import cn.jishen.intake.layout.words.TableKind;
import cn.jishen.intake.source.Grid;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Finds the tables of {@link TableKind} by their titles. Of tables printed for the department and again for its
 * units the first that is filled counts; one that is empty wherever it is printed has no lines.
 */
final class NamedTables {
    private final Map<String, NamedTable> tables = new LinkedHashMap<>();
    private final List<RowLine> rows = new ArrayList<>();
    private @Nullable TableKind kind;
    private String unit = Amounts.WAN;

    private NamedTables() {}

    static List<NamedTable> of(List<Line> lines) {
        NamedTables reader = new NamedTables();
        for (Line line : lines) {
            if (!line.isBlank()) {
                reader.accept(line);
            }
        }
        reader.close();
        return List.copyOf(reader.tables.values());
    }

    /** 项目支出 of the row 合计 in 部门预算支出总表; null where there is none. */
    static @Nullable Money projectExpenditure(List<NamedTable> tables) {
        for (NamedTable table : tables) {
            for (NamedTable.Line line : table.rows()) {
                if (table.kind().equals("支出总表") && Texts.compact(line.name()).equals("合计")) {
                    return line.amount();
                }
            }
        }
        return null;
    }

    private void accept(Line line) {
        TableKind titled = line.isSingle() ? line.layouts().titled(line.compact()) : null;
        if (titled != null) {
            close();
            kind = titled;
        } else if (line.isHeading()) {
            close();
        } else if (line instanceof RowLine row && kind != null) {
            if (rows.isEmpty() || goesOn(row)) {
                rows.add(row);
            } else {
                close();
            }
        }
        Matcher unitSign = kind == null ? null : line.layouts().signs().find(Signs.MONEY_UNIT, line.compact());
        unit = unitSign == null ? unit : unitSign.group("unit");
    }

    /** Whether a row belongs to the table: it stands in it, or in its rest on the next page, which has its columns. */
    private boolean goesOn(RowLine row) {
        Grid last = rows.get(rows.size() - 1).grid();
        Integer page = last.location().page();
        Integer next = row.grid().location().page();
        boolean nextPage = page != null && next != null && next == page + 1;
        return last == row.grid()
                || (nextPage && last.columnCount() == row.grid().columnCount());
    }

    private static boolean isFilled(@Nullable NamedTable table) {
        return table != null && !table.rows().isEmpty();
    }

    private void close() {
        if (kind != null && !rows.isEmpty() && !isFilled(tables.get(kind.kind()))) {
            TableColumns columns = TableColumns.of(kind, rows);
            List<NamedTable.Line> lines = columns.lines(rows, unit);
            if (columns.areFound()) {
                tables.put(
                        kind.kind(),
                        new NamedTable(kind.kind(), lines, rows.get(0).grid().location()));
            }
        }
        kind = null;
        unit = Amounts.WAN;
        rows.clear();
    }
}
