package cn.jishen.audit;

import cn.jishen.facts.value.Grammar;
import cn.jishen.rules.words.Advice;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.Parameters;
import cn.jishen.rules.words.Promises;
import java.time.LocalDate;
import org.kie.api.runtime.KieSession;

/** What rules ask by name: the grammar, word lists, parameters, advice and promises of names. */
record Globals(Lexicon lexicon, Parameters parameters, Advice advice, Promises promises) {
    static Globals load(LocalDate today) {
        return new Globals(Lexicon.load(Grammar.shipped()), Parameters.load(today), Advice.load(), Promises.load());
    }

    Globals with(Parameters others) {
        return new Globals(lexicon, others, advice, promises);
    }

    void setOn(KieSession session) {
        session.setGlobal("文法", lexicon.grammar());
        session.setGlobal("词表", lexicon);
        session.setGlobal("参数", parameters);
        session.setGlobal("写法", advice);
        session.setGlobal("名尾", promises);
    }
}
