package cn.jishen.rules;

import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.rules.catalogue.ShippedRules;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.Parameters;
import cn.jishen.rules.words.Promises;
import cn.jishen.rules.words.RuleTables;
import cn.jishen.rules.writing.Typos;
import java.time.LocalDate;
import java.util.List;

/** What is shipped, as it holds on the day of the tests. */
public final class Shipped {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final RuleTables TABLES = tables();

    private Shipped() {}

    private static RuleTables tables() {
        Mistakes mistakes = new Mistakes();
        RuleTables tables =
                RuleTables.read(ShippedRules.data(), List.of(Promises.FORM, Typos.FORM, Parameters.FORM), mistakes);
        mistakes.throwIfAny();
        return tables;
    }

    public static Lexicon lexicon() {
        return Lexicon.of(TABLES.lists(), TABLES.grammar());
    }

    public static Promises promises() {
        return Promises.of(table(Promises.FORM));
    }

    public static Typos typos() {
        return Typos.of(table(Typos.FORM));
    }

    public static Parameters parameters() {
        return Parameters.of(table(Parameters.FORM));
    }

    private static Table table(TableForm form) {
        return TABLES.on(DAY, form);
    }
}
