package cn.jishen.intake.layout.words;

import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import cn.jishen.facts.data.TextPattern;
import java.util.List;

/**
 * A table of the disclosure that projects must agree with, from layouts/tables.csv.
 *
 * @param names the heads of the column of names, compact
 * @param amounts the heads of the column of amounts, the first that is filled counts
 */
public record TableKind(
        String kind, TextPattern title, TextPattern notTitle, List<String> names, List<String> amounts) {
    static final TableForm FORM = TableForm.of("layouts/tables.csv", "类别", "表题", "表题不含", "名称列", "金额列");

    private static final int LONGEST_TITLE = 60;

    static TableKind of(TableRow row) {
        return new TableKind(
                row.needed("类别"),
                row.pattern("表题"),
                row.pattern("表题不含"),
                row.spacedWords("名称列"),
                row.spacedWords("金额列"));
    }

    boolean isTitledBy(String compact) {
        return compact.length() <= LONGEST_TITLE && title.isFoundIn(compact) && !notTitle.isFoundIn(compact);
    }
}
