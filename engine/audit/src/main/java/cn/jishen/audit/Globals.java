package cn.jishen.audit;

import cn.jishen.facts.data.ListFile;
import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.value.Grammar;
import cn.jishen.rules.disclosure.SpecialCostTable;
import cn.jishen.rules.words.Advice;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.OldTerms;
import cn.jishen.rules.words.Parameters;
import cn.jishen.rules.words.Promises;
import cn.jishen.rules.words.RuleTables;
import cn.jishen.rules.writing.Typos;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.kie.api.runtime.KieSession;

/** What rules ask by name, as it holds on a day: word lists, thresholds, wording and tables. */
record Globals(
        Lexicon lexicon,
        Parameters parameters,
        Advice advice,
        Promises promises,
        OldTerms oldTerms,
        SpecialCostTable specialCosts,
        Typos typos) {

    static final List<TableForm> FORMS =
            List.of(Parameters.FORM, Advice.FORM, Promises.FORM, OldTerms.FORM, SpecialCostTable.FORM, Typos.FORM);

    static Globals on(LocalDate day, RuleTables tables) {
        return of(
                tables.lists().stream().map(list -> list.on(day)).toList(),
                tables.grammar(),
                form -> tables.on(day, form));
    }

    static Globals of(List<ListFile> lists, Grammar grammar, Function<TableForm, Table> tables) {
        Lexicon lexicon = Lexicon.of(lists, grammar);
        return new Globals(
                lexicon,
                Parameters.of(tables.apply(Parameters.FORM)),
                Advice.of(tables.apply(Advice.FORM), lexicon),
                Promises.of(tables.apply(Promises.FORM)),
                OldTerms.of(tables.apply(OldTerms.FORM)),
                SpecialCostTable.of(tables.apply(SpecialCostTable.FORM)),
                Typos.of(tables.apply(Typos.FORM)));
    }

    Globals with(Parameters others) {
        return new Globals(lexicon, others, advice, promises, oldTerms, specialCosts, typos);
    }

    void setOn(KieSession session) {
        session.setGlobal("文法", lexicon.grammar());
        session.setGlobal("词表", lexicon);
        session.setGlobal("参数", parameters);
        session.setGlobal("写法", advice);
        session.setGlobal("名尾", promises);
        session.setGlobal("旧称", oldTerms);
        session.setGlobal("专项费用", specialCosts);
        session.setGlobal("错字", typos);
    }
}
