package cn.jishen.rules.words;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.ListFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.value.Grammar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists and tables of a rule base, every version of every entry. Immutable.
 *
 * @param lists the files under {@code words/}
 * @param tables by the form of each
 * @param grammar by which texts are read
 */
public record RuleTables(List<ListFile> lists, Map<TableForm, Table> tables, Grammar grammar) {
    private static final String LISTS = "words";

    public RuleTables {
        lists = List.copyOf(lists);
        tables = Map.copyOf(tables);
    }

    /** Reads lists and the tables of these forms; what is wrong in them is added to the mistakes. */
    public static RuleTables read(RuleData data, List<TableForm> forms, Mistakes mistakes) {
        List<ListFile> lists = new ArrayList<>();
        Map<String, String> places = new HashMap<>();
        data.in(LISTS).forEach(file -> {
            ListFile list = ListFile.read(file, mistakes);
            String other = places.putIfAbsent(list.name(), file.path());
            if (other != null && !list.name().isEmpty()) {
                mistakes.add(file.path(), 0, "词表“" + list.name() + "”在 " + other + " 里已经有了", "给其中一个换个名称，或把两个合成一个");
            }
            lists.add(list);
        });
        Map<TableForm, Table> tables = new HashMap<>();
        forms.forEach(form -> tables.put(form, data.table(form, mistakes)));
        return new RuleTables(lists, tables, grammar(data, mistakes));
    }

    private static Grammar grammar(RuleData data, Mistakes mistakes) {
        List<DataFile> own =
                data.in("grammar").stream().filter(file -> !file.shipped()).toList();
        return own.isEmpty() ? Grammar.shipped() : Grammar.of(RuleData.of(own).over(Grammar.files()), mistakes);
    }

    /** A table with every version of its entries; IllegalArgumentException for a form that was not read. */
    public Table of(TableForm form) {
        Table table = tables.get(form);
        if (table == null) {
            throw new IllegalArgumentException("没有读入表 " + form.path());
        }
        return table;
    }

    /** A table as it holds on a day. */
    public Table on(LocalDate day, TableForm form) {
        return of(form).on(day);
    }
}
