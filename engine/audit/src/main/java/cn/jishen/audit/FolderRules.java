package cn.jishen.audit;

import cn.jishen.audit.drl.DrlCheck;
import cn.jishen.audit.drl.DrlRule;
import cn.jishen.audit.drl.KnownNames;
import cn.jishen.audit.profile.Profile;
import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.RuleDataException;
import cn.jishen.facts.value.Grammar;
import cn.jishen.rules.catalogue.RuleFiles;
import cn.jishen.rules.catalogue.ShippedRules;
import cn.jishen.rules.words.RuleTables;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Lays an expert's folder over the rules that are shipped. A file of a shipped path takes its place, another is added;
 * what is the same as shipped costs nothing, because only rule files that differ are compiled. Nothing of the folder is
 * used unless all of it is right.
 */
final class FolderRules {
    private static final String RULES = "rules";

    private final RuleData shippedTexts = ShippedRules.texts();
    private final RuleData shippedTables = ShippedRules.data();
    private final RuleData changed;
    private final Mistakes mistakes = new Mistakes();

    private FolderRules(RuleData folder, List<Mistake> known) {
        known.forEach(mistakes::add);
        this.changed = folder.without(shippedTexts)
                .without(shippedTables)
                .without(Grammar.files())
                .without(Profile.files());
    }

    /**
     * Loads the rules with a folder on top.
     *
     * @param folder files of all kinds; those that are about other things than rules are passed over
     * @param known what is known to be wrong with it already
     * @throws RuleDataException with everything that is wrong in it
     */
    static RuleBook load(RuleData folder, List<Mistake> known) {
        return new FolderRules(folder, known).load();
    }

    private RuleBook load() {
        RuleTables tables = RuleBook.tables(changed.over(shippedTables), mistakes);
        RuleFiles files = RuleFiles.of(changed.over(shippedTexts), mistakes);
        Names.check(tables, RuleBook.tables(shippedTables, new Mistakes()), mistakes);
        List<DataFile> drl = changed.in(RULES).stream()
                .filter(file -> file.path().endsWith(".drl"))
                .toList();
        DrlCheck check = new DrlCheck(names(tables));
        for (DataFile file : drl) {
            if (file.path().endsWith("/package.drl")) {
                mistakes.add(file.path(), 0, "这个文件说明规则能调用什么，不能改", "从导出的规则文件夹里拷回原来的一份");
            } else {
                check.check(file, mistakes);
            }
        }
        Profile profile = changed.file(Profile.FORM.path()) == null
                ? Profile.NONE
                : Profile.of(changed.table(Profile.FORM, mistakes), files.ids());
        mistakes.throwIfAny();
        AddedRules added = compiled(files, drl);
        return RuleBook.of(added, files, tables, profile, ShippedRules.hash() + "+" + changed.hash());
    }

    private KnownNames names(RuleTables tables) {
        Set<String> conclusions = new TreeSet<>();
        changed.over(shippedTexts).in(RULES).stream()
                .filter(file -> file.path().endsWith(".drl"))
                .forEach(file -> conclusions.addAll(DrlCheck.conclusions(file)));
        return Names.of(tables, conclusions);
    }

    /** The DRL rules of a shipped file go with it, those that the new file no longer has too. */
    private AddedRules compiled(RuleFiles files, List<DataFile> drl) {
        if (drl.isEmpty()) {
            return AddedRules.NONE;
        }
        Map<String, String> texts = new TreeMap<>();
        Set<String> gone = new TreeSet<>();
        for (DataFile file : drl) {
            texts.put(file.path(), file.text());
            DataFile before = shippedTexts.file(file.path());
            if (before != null) {
                DrlRule.in(before.path(), before.text()).forEach(rule -> gone.add(rule.name()));
            }
        }
        return AddedRules.compile(files, texts).inPlaceOf(gone);
    }
}
