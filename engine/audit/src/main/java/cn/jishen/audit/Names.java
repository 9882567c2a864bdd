package cn.jishen.audit;

import cn.jishen.audit.drl.KnownNames;
import cn.jishen.facts.data.ListFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.NearestWords;
import cn.jishen.facts.data.Table;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.finding.DefectClass;
import cn.jishen.rules.catalogue.Catalogue;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.Advice;
import cn.jishen.rules.words.Parameters;
import cn.jishen.rules.words.RuleTables;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The names by which rules ask for lists, thresholds and wording. */
final class Names {
    private Names() {}

    /** All names of a rule base. */
    static KnownNames of(RuleTables tables, Set<String> conclusions) {
        Set<String> classes = new TreeSet<>(column(tables, Catalogue.CLASSES, "代号"));
        Arrays.stream(DefectClass.values()).forEach(one -> classes.add(one.id()));
        return new KnownNames(
                lists(tables),
                column(tables, Parameters.FORM, "名称"),
                column(tables, Advice.FORM, "场合"),
                conclusions,
                column(tables, Catalogue.BASES, "代号"),
                classes,
                column(tables, Scheme.ITEMS, "代号"));
    }

    /** Adds a mistake for every name that shipped rules ask for and that is no longer there. */
    static void check(RuleTables tables, RuleTables shipped, Mistakes mistakes) {
        for (ListFile list : shipped.lists()) {
            if (!lists(tables).contains(list.name())) {
                lacks(list.file().path(), "词表", list.name(), lists(tables), mistakes);
            }
        }
        for (String name : column(shipped, Parameters.FORM, "名称")) {
            if (!column(tables, Parameters.FORM, "名称").contains(name)) {
                lacks(Parameters.FORM.path(), "参数", name, column(tables, Parameters.FORM, "名称"), mistakes);
            }
        }
        for (String name : column(shipped, Advice.FORM, "场合")) {
            if (!column(tables, Advice.FORM, "场合").contains(name)) {
                lacks(Advice.FORM.path(), "场合", name, column(tables, Advice.FORM, "场合"), mistakes);
            }
        }
    }

    private static void lacks(String file, String what, String name, Set<String> known, Mistakes mistakes) {
        String near = NearestWords.to(name, known).stream().findFirst().orElse("");
        mistakes.add(
                file,
                0,
                "没有" + what + "“" + name + "”，自带的规则还要用它",
                near.isEmpty() ? "补上“" + name + "”" : "名称改回“" + name + "”（现在最接近的是“" + near + "”）");
    }

    private static Set<String> lists(RuleTables tables) {
        return tables.lists().stream().map(ListFile::name).collect(Collectors.toSet());
    }

    private static Set<String> column(RuleTables tables, TableForm form, String column) {
        Table table = tables.of(form);
        return table.rows().stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }
}
