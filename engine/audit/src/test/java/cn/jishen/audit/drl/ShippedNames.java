package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.ListFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.TableForm;
import cn.jishen.facts.finding.DefectClass;
import cn.jishen.rules.catalogue.Catalogue;
import cn.jishen.rules.catalogue.RuleFiles;
import cn.jishen.rules.catalogue.ShippedRules;
import cn.jishen.rules.weighing.Scheme;
import cn.jishen.rules.words.Advice;
import cn.jishen.rules.words.Parameters;
import cn.jishen.rules.words.RuleTables;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the shipped base has to call by name, and its rule files as those of a folder. */
public final class ShippedNames {
    private ShippedNames() {}

    public static KnownNames all() {
        Set<String> conclusions = new TreeSet<>();
        files().forEach(file -> conclusions.addAll(DrlCheck.conclusions(file)));
        Mistakes mistakes = new Mistakes();
        List<TableForm> forms = List.of(Parameters.FORM, Advice.FORM, Catalogue.BASES, Scheme.ITEMS);
        RuleTables tables = RuleTables.read(ShippedRules.data(), forms, mistakes);
        mistakes.throwIfAny();
        return new KnownNames(
                tables.lists().stream().map(ListFile::name).collect(Collectors.toSet()),
                column(tables, Parameters.FORM, "名称"),
                column(tables, Advice.FORM, "场合"),
                conclusions,
                column(tables, Catalogue.BASES, "代号"),
                Stream.of(DefectClass.values()).map(DefectClass::id).collect(Collectors.toSet()),
                column(tables, Scheme.ITEMS, "代号"));
    }

    private static Set<String> column(RuleTables tables, TableForm form, String column) {
        return tables.of(form).rows().stream().map(row -> row.text(column)).collect(Collectors.toSet());
    }

    public static List<DataFile> files() {
        return RuleFiles.shipped().sources().entrySet().stream()
                .map(source -> new DataFile("rules/" + source.getKey(), source.getValue(), false))
                .toList();
    }

    public static DataFile file(String path) {
        return files().stream()
                .filter(file -> file.path().equals("rules/" + path))
                .findFirst()
                .orElseThrow();
    }
}
