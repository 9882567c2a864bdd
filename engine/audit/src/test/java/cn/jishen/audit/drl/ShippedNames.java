package cn.jishen.audit.drl;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.finding.DefectClass;
import cn.jishen.rules.catalogue.RuleFiles;
import cn.jishen.rules.words.Lexicon;
import cn.jishen.rules.words.Parameters;
import cn.jishen.rules.words.Resources;
import cn.jishen.rules.words.WordList;
import java.time.LocalDate;
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
        return new KnownNames(
                Lexicon.load().all().stream().map(WordList::name).collect(Collectors.toSet()),
                Parameters.load(LocalDate.of(2026, 1, 1)).all().stream()
                        .map(Parameters.Parameter::name)
                        .collect(Collectors.toSet()),
                column("advice", "场合"),
                conclusions,
                column("bases", "代号"),
                Stream.of(DefectClass.values())
                        .map(one -> one.name().replace('_', '-'))
                        .collect(Collectors.toSet()),
                column("items", "代号"));
    }

    private static Set<String> column(String table, String column) {
        return Resources.table("parameters/" + table + ".csv").stream()
                .map(row -> row.get(column))
                .collect(Collectors.toSet());
    }

    public static List<DataFile> files() {
        return RuleFiles.sources().entrySet().stream()
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
