package cn.jishen.facts.text;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.data.TableRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tables by which texts are read. They hold for all years alike, because the year of a text is read with them. */
public final class GrammarTable {
    private static final String WORD = "词";

    private GrammarTable() {}

    /** The entries of a table; one that has an end is told, since nobody could keep to it. */
    public static List<TableRow> rows(TableForm form, RuleData data, Mistakes mistakes) {
        List<TableRow> rows = data.table(form, mistakes).rows();
        for (TableRow row : rows) {
            if (!row.text("停用").isEmpty()) {
                row.wrong("这张表不分年度，“停用”一栏的“" + row.text("停用") + "”不起作用", "不再用的一行删去，还要用的把这一格清空");
            }
        }
        return rows;
    }

    /** The cells of a row that are parted by ASCII semicolons, in one writing; a full-width semicolon is told. */
    public static List<String> parts(TableRow row, String column) {
        if (row.text(column).indexOf('；') >= 0) {
            row.wrong("“" + column + "”一栏的“" + row.text(column) + "”里有全角的“；”", "改成半角的“;”");
        }
        return row.words(column).stream()
                .map(Writing::fold)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** What the word in a cell stands for; null where it stands for nothing, which is told. */
    public static <T> @Nullable T meaning(TableRow row, String column, Map<String, T> meanings) {
        T meaning = meanings.get(row.text(column));
        if (meaning == null) {
            row.unknown(row.text(column), column, meanings.keySet());
        }
        return meaning;
    }

    /** The words of a table that has nothing but words. */
    public static LongestMatch<String> words(TableForm form, RuleData data, Mistakes mistakes) {
        ListedWords<String> words = new ListedWords<>();
        for (TableRow row : rows(form, data, mistakes)) {
            String word = Writing.fold(row.needed(WORD));
            words.add(word, word, row);
        }
        return words.match();
    }

    /** The form of a table that has nothing but words. */
    public static TableForm wordsAt(String path) {
        return TableForm.of(path, WORD);
    }
}
