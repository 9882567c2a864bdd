package cn.jishen.app.engine;

import cn.jishen.audit.AsOf;
import cn.jishen.audit.Auditor;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.value.Grammar;
import cn.jishen.intake.layout.words.Layouts;
import java.util.List;

/**
 * The rules of a run, and by what its files are read.
 *
 * @param auditor judges
 * @param layouts by which tables and values are recognised
 */
public record LoadedRules(Auditor auditor, Layouts layouts) {
    /**
     * Lays a folder over the shipped base.
     *
     * @param folder what it says otherwise; empty for the shipped base alone
     * @param known what is known to be wrong with it already
     * @throws cn.jishen.facts.data.RuleDataException with everything that is wrong in it
     */
    public static LoadedRules load(AsOf asOf, RuleData folder, List<Mistake> known) {
        if (folder.files().isEmpty() && known.isEmpty()) {
            return new LoadedRules(Auditor.load(asOf), Layouts.shipped());
        }
        Mistakes mistakes = new Mistakes();
        known.forEach(mistakes::add);
        Layouts layouts = Layouts.of(folder.over(Layouts.files()), Grammar.shipped(), mistakes);
        Auditor auditor = Auditor.load(asOf, folder.without(Layouts.files()), mistakes.all());
        return new LoadedRules(auditor, layouts.with(auditor.grammar()));
    }
}
