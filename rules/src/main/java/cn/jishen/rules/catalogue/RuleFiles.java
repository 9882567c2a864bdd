package cn.jishen.rules.catalogue;

import cn.jishen.rules.words.Resources;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rule files as the build left them: their order, their texts, the version of the rule base, and a hash over every
 * rule, word list and parameter. {@code rules/index.txt} lists the files, {@code completeness/W02} a line, in the order
 * of the catalogue.
 */
public final class RuleFiles {
    /** Where the build puts the texts of the DRL files. */
    static final String SOURCES = "sources/";

    private RuleFiles() {}

    /** The ids of the rules, in the order of the catalogue. */
    public static List<String> ids() {
        return paths().stream()
                .map(path -> path.substring(path.indexOf('/') + 1))
                .toList();
    }

    /** The files without their ending, by folder and id, in the order of the catalogue. */
    public static List<String> paths() {
        return Resources.lines("rules/index.txt").stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** The text of a rule file; throws IllegalArgumentException for an id that is not in the catalogue. */
    public static String source(String id) {
        for (String path : paths()) {
            if (path.endsWith("/" + id)) {
                return String.join("\n", Resources.lines(SOURCES + "rules/" + path + ".drl.txt"));
            }
        }
        throw new IllegalArgumentException("没有编号为“" + id + "”的规则\n建议：用 jishen rules 列出全部规则");
    }

    /** The texts of all files that hold DRL rules, by path ({@code base/slogan.drl}), in the order of the paths. */
    public static SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>();
        for (String path : Resources.lines(SOURCES + "index.txt")) {
            if (!path.endsWith("package.drl")) {
                sources.put(path, String.join("\n", Resources.lines(SOURCES + "rules/" + path + ".txt")));
            }
        }
        return sources;
    }

    /** The package, imports and globals that all rule files share; rules compiled at run time need them too. */
    public static String sharedHead() {
        return String.join("\n", Resources.lines(SOURCES + "rules/base/package.drl.txt"));
    }

    /** The version of the rule base. */
    public static String version() {
        return stamp().get(0);
    }

    /** SHA-256 in hex over the names and contents of all rule files, word lists and parameter files. */
    public static String hash() {
        return stamp().get(1);
    }

    private static List<String> stamp() {
        return Resources.lines("rules/stamp.txt");
    }
}
