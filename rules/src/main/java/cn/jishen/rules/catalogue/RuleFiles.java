package cn.jishen.rules.catalogue;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.RuleData;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The rule files of a rule base: their order and their texts. {@code rules/index.txt} lists the rules,
 * {@code completeness/W02} a line, in the order of the catalogue; a rule that it does not list stands after the last of
 * its folder. Immutable.
 */
public final class RuleFiles {
    /** What all rule files share. */
    public static final String HEAD = "rules/base/package.drl";

    private static final String INDEX = "rules/index.txt";
    private static final String ENDING = ".drl";
    /** Folders whose files raise no findings: what is inferred, what lacks points, and what weighs findings. */
    private static final List<String> NOT_IN_CATALOGUE = List.of("rules/base/", "rules/demands/", "rules/weighing/");

    private final List<String> paths;
    private final Supplier<RuleData> texts;

    private RuleFiles(List<String> paths, Supplier<RuleData> texts) {
        this.paths = List.copyOf(paths);
        this.texts = texts;
    }

    /** The rules that are shipped. Their texts are read when they are asked for. */
    public static RuleFiles shipped() {
        return new RuleFiles(listed(ShippedRules.index()), ShippedRules::texts);
    }

    /**
     * The rules of a base that is no longer the one that is shipped.
     *
     * @param data every rule file, and the index
     */
    public static RuleFiles of(RuleData data, Mistakes mistakes) {
        DataFile index = data.file(INDEX);
        List<String> order = new ArrayList<>(index == null ? List.of() : listed(index.text()));
        List<String> known = data.in("rules").stream()
                .map(DataFile::path)
                .filter(RuleFiles::isOfCatalogue)
                .map(path -> path.substring("rules/".length(), path.length() - ENDING.length()))
                .toList();
        for (String path : order) {
            if (!known.contains(path)) {
                mistakes.add(INDEX, 0, "列出的“" + path + "”没有规则文件", "删去这一行，或补上 rules/" + path + ENDING);
            }
        }
        for (String path : known) {
            if (!order.contains(path)) {
                order.add(afterLastOfFolder(path, order), path);
            }
        }
        return new RuleFiles(order, () -> data);
    }

    private static int afterLastOfFolder(String path, List<String> order) {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        int last = order.size();
        for (int i = 0; i < order.size(); i++) {
            last = order.get(i).startsWith(folder) ? i + 1 : last;
        }
        return last;
    }

    /** Whether the file at a path holds a rule of the catalogue. */
    public static boolean isOfCatalogue(String path) {
        return path.endsWith(ENDING) && NOT_IN_CATALOGUE.stream().noneMatch(path::startsWith);
    }

    private static List<String> listed(String index) {
        return index.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The ids of the rules, in the order of the catalogue. */
    public List<String> ids() {
        return paths.stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .toList();
    }

    /** The place of each rule in the catalogue, from 0, by id. */
    public Map<String, Integer> order() {
        Map<String, Integer> order = new LinkedHashMap<>();
        ids().forEach(id -> order.put(id, order.size()));
        return order;
    }

    /** The files without their ending, by folder and id, in the order of the catalogue. */
    public List<String> paths() {
        return paths;
    }

    /** The text of a rule file; throws IllegalArgumentException for an id that is not in the catalogue. */
    public String source(String id) {
        for (String path : paths) {
            if (path.endsWith("/" + id)) {
                return text("rules/" + path + ENDING);
            }
        }
        throw new IllegalArgumentException("没有编号为“" + id + "”的规则\n建议：用 jishen rules 列出全部规则");
    }

    /** The texts of all files that hold DRL rules, by path ({@code base/slogan.drl}), in the order of the paths. */
    public SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>();
        for (DataFile file : texts.get().in("rules")) {
            if (file.path().endsWith(ENDING) && !file.path().endsWith("package.drl")) {
                sources.put(file.path().substring("rules/".length()), file.text());
            }
        }
        return sources;
    }

    /** The package, imports and globals that all rule files share; rules compiled at run time need them too. */
    public String sharedHead() {
        return text(HEAD);
    }

    /** The same for the rules that weigh findings. */
    public String weighingHead() {
        return text("rules/weighing/package.drl");
    }

    private String text(String path) {
        DataFile file = texts.get().file(path);
        if (file == null) {
            throw new IllegalArgumentException("没有规则文件 " + path + "\n建议：从导出的规则文件夹里拷回来");
        }
        return file.text();
    }
}
