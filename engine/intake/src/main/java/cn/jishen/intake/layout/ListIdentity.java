package cn.jishen.intake.layout;

import cn.jishen.intake.layout.columns.IndicatorColumns;
import cn.jishen.intake.layout.lines.RowLine;
import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose disclosure a list is, by its columns 预算年度, 单位编码 and 单位名称: only what all its rows agree on. */
final class ListIdentity {
    private static final Pattern YEAR = Pattern.compile("^(20[0-9]{2})年?度?$");

    /** A row with so few cells sums up a unit or only names it. */
    private static final int FEW = 3;

    private ListIdentity() {}

    /** A list with its columns, which all its heads are looked up in. */
    private record Columned(IndicatorList list, ListColumns columns) {}

    static Identity of(List<IndicatorList> all) {
        List<Columned> lists = all.stream()
                .map(list -> new Columned(list, ListColumns.of(list)))
                .toList();
        String year = only(lists, Head.YEAR);
        Matcher sign = YEAR.matcher(year == null ? "" : year);
        return new Identity(
                only(lists, Head.UNIT_CODE), unit(lists), sign.matches() ? Integer.valueOf(sign.group(1)) : null);
    }

    /** The one unit of all rows; of several the first, and where no column says it the one row that names a unit. */
    private static @Nullable String unit(List<Columned> lists) {
        for (Head head : List.of(Head.UNIT_NAME, Head.AGENCY)) {
            for (String text : texts(lists, head)) {
                String name = UnitLabels.bare(text);
                if (name != null) {
                    return name;
                }
            }
        }
        Set<String> units = new TreeSet<>();
        for (Columned each : lists) {
            IndicatorList list = each.list();
            for (RowLine row : list.rows()) {
                List<Cell> written = row.row().written();
                written.stream()
                        .filter(cell ->
                                written.size() <= FEW && list.layouts().shows("单位名", Texts.compact(cell.text())))
                        .forEach(cell -> units.add(Texts.compact(cell.text())));
            }
        }
        return units.size() == 1 ? UnitLabels.bare(units.iterator().next()) : null;
    }

    private static @Nullable String only(List<Columned> lists, Head head) {
        Set<String> texts = texts(lists, head);
        return texts.size() == 1 ? texts.iterator().next() : null;
    }

    private static Set<String> texts(List<Columned> lists, Head head) {
        Set<String> texts = new LinkedHashSet<>();
        for (Columned list : lists) {
            for (IndicatorColumns.Column column : list.columns().columns().columns()) {
                if (column.head() == head) {
                    list.list().rows().forEach(row -> addCells(texts, row, column));
                }
            }
        }
        return texts;
    }

    private static void addCells(Set<String> texts, RowLine row, IndicatorColumns.Column column) {
        for (Cell cell : row.cells()) {
            if (column.touches(cell)
                    && !cell.isBlank()
                    && row.cells().size() > 1
                    && row.row().written().size() > FEW) {
                texts.add(Texts.compact(cell.text()));
            }
        }
    }
}
