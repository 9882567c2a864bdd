package cn.jishen.intake.layout;

import cn.jishen.facts.Location;
import cn.jishen.facts.Money;
import cn.jishen.facts.NamedTable;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Row;
import cn.jishen.intake.source.Texts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the tables of {@link TableKind} by their titles. Of tables printed for the department and its units, the first counts. */
final class NamedTables {
    private static final int HEAD_ROWS = 5;

    private final Map<String, NamedTable> tables = new LinkedHashMap<>();
    private @Nullable TableKind kind;
    private String unit = "万元";
    private final List<Row> rows = new ArrayList<>();

    private NamedTables() {}

    static List<NamedTable> of(List<Line> lines) {
        NamedTables reader = new NamedTables();
        lines.forEach(reader::accept);
        reader.close();
        return List.copyOf(reader.tables.values());
    }

    /** 项目支出 of the row 合计 in 部门预算支出总表; null where there is none. */
    static @Nullable Money projectExpenditure(List<NamedTable> tables) {
        return tables.stream()
                .filter(table -> table.kind().equals("支出总表"))
                .flatMap(table -> table.rows().stream())
                .filter(row -> Texts.compact(row.name()).equals("合计"))
                .map(NamedTable.Line::amount)
                .findFirst()
                .orElse(null);
    }

    private void accept(Line line) {
        if (line.isBlank()) {
            return;
        }
        var unitSign = Signs.find("金额单位", line.text());
        TableKind titled = line.isSingle() ? TableKind.titled(line.text()) : null;
        if (titled != null) {
            close();
            kind = titled;
        } else if (line.isHeading()) {
            close();
        } else if (line instanceof Line.Tabular tabular && kind != null) {
            boolean other =
                    !rows.isEmpty() && rows.get(0).grid() != tabular.row().grid();
            if (other) {
                close();
            } else {
                rows.add(tabular.row());
            }
        }
        if (unitSign != null && rows.size() < HEAD_ROWS) {
            unit = unitSign.group("unit");
        }
    }

    private void close() {
        TableKind open = kind;
        if (open != null && !rows.isEmpty() && !tables.containsKey(open.kind())) {
            NamedTable table = read(open);
            if (!table.rows().isEmpty()) {
                tables.put(open.kind(), table);
            }
        }
        kind = null;
        unit = "万元";
        rows.clear();
    }

    private NamedTable read(TableKind open) {
        Cell names = null;
        List<Cell> amounts = new ArrayList<>();
        int first = 0;
        for (int i = 0; i < Math.min(HEAD_ROWS, rows.size()); i++) {
            for (Cell cell : rows.get(i).written()) {
                String head = Texts.compact(cell.text()).replaceAll("\\(.*?\\)", "");
                if (names == null && open.names().contains(head)) {
                    names = cell;
                    first = i + 1;
                } else if (open.amounts().contains(head)) {
                    amounts.add(cell);
                    first = i + 1;
                }
            }
        }
        amounts.sort((a, b) -> Integer.compare(rank(open, a), rank(open, b)));
        List<NamedTable.Line> lines = new ArrayList<>();
        for (Row row : rows.subList(first, rows.size())) {
            NamedTable.Line line = names == null || amounts.isEmpty() ? null : line(row, names, amounts);
            if (line != null) {
                lines.add(line);
            }
        }
        return new NamedTable(open.kind(), lines, rows.get(0).grid().location());
    }

    private static int rank(TableKind kind, Cell head) {
        return kind.amounts().indexOf(Texts.compact(head.text()).replaceAll("\\(.*?\\)", ""));
    }

    private NamedTable.@Nullable Line line(Row row, Cell names, List<Cell> amounts) {
        Cell name = under(row, names);
        if (name == null || name.isBlank() || name.text().matches("[0-9.]+|栏次")) {
            return null;
        }
        Money amount = null;
        Location location = name.location();
        for (Cell head : amounts) {
            Cell cell = under(row, head);
            if (amount == null && cell != null) {
                amount = Amounts.isNothing(cell.text()) ? null : Amounts.read(cell.text(), unit);
                location = cell.location();
            }
        }
        return new NamedTable.Line(Texts.oneLine(name.text()), amount, location);
    }

    private static @Nullable Cell under(Row row, Cell head) {
        return row.cells().stream()
                .filter(cell -> cell.column() < head.endColumn() && cell.endColumn() > head.column())
                .findFirst()
                .orElse(null);
    }
}
