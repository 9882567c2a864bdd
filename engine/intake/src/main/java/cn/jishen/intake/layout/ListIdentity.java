package cn.jishen.intake.layout;

import cn.jishen.intake.layout.words.Head;
import cn.jishen.intake.source.Cell;
import cn.jishen.intake.source.Texts;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whose disclosure a list is, by its columns 预算年度, 单位编码 and 单位名称: only what all its rows agree on. */
final class ListIdentity {
    private static final Pattern YEAR = Pattern.compile("^(20[0-9]{2})年?度?$");

    private ListIdentity() {}

    static Identity of(List<IndicatorList> lists) {
        String year = only(lists, Head.YEAR);
        Matcher sign = YEAR.matcher(year == null ? "" : year);
        return new Identity(
                only(lists, Head.UNIT_CODE),
                only(lists, Head.UNIT_NAME),
                sign.matches() ? Integer.valueOf(sign.group(1)) : null);
    }

    private static @Nullable String only(List<IndicatorList> lists, Head head) {
        Set<String> texts = new TreeSet<>();
        for (IndicatorList list : lists) {
            for (IndicatorColumns.Column column : ListColumns.of(list).columns().columns()) {
                if (column.head() == head) {
                    list.rows().forEach(row -> addCells(texts, row, column));
                }
            }
        }
        return texts.size() == 1 ? texts.iterator().next() : null;
    }

    private static void addCells(Set<String> texts, RowLine row, IndicatorColumns.Column column) {
        for (Cell cell : row.cells()) {
            if (column.touches(cell) && !cell.isBlank() && row.cells().size() > 1) {
                texts.add(Texts.compact(cell.text()));
            }
        }
    }
}
