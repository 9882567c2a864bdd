package cn.jishen.rules.catalogue;

import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.RuleData;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The rule base as the build left it among the resources: word lists and tables under their own paths, the texts of the
 * rules under {@code sources/}, because the rule compiler leaves DRL files out of the jar.
 */
public final class ShippedRules {
    /** Where the build puts the texts of the DRL files. */
    static final String SOURCES = "sources/";
    /** What the build appends to their names. */
    static final String SUFFIX = ".txt";
    /** Where the build lists the word lists and tables. */
    static final String DATA_INDEX = "rules/data-index.txt";

    private static final String ORDER = "rules/index.txt";

    private ShippedRules() {}

    /** The word lists and tables. */
    public static RuleData data() {
        return RuleData.shipped(ShippedRules.class, lines(DATA_INDEX));
    }

    /** The DRL files and their index. */
    public static RuleData texts() {
        List<DataFile> files = new ArrayList<>();
        for (String path : lines(SOURCES + "index.txt")) {
            files.add(new DataFile("rules/" + path, read(SOURCES + "rules/" + path + SUFFIX), true));
        }
        files.add(new DataFile(ORDER, index(), true));
        return RuleData.of(files);
    }

    static String index() {
        return read(ORDER);
    }

    /** The version of the rule base. */
    public static String version() {
        return lines("rules/stamp.txt").get(0);
    }

    /** SHA-256 in hex over the names and contents of all rule files, word lists and tables. */
    public static String hash() {
        return lines("rules/stamp.txt").get(1);
    }

    private static List<String> lines(String name) {
        return read(name).lines().toList();
    }

    private static String read(String name) {
        try (InputStream in = ShippedRules.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("缺少规则数据文件“" + name + "”\n建议：重新构建或重新安装");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("规则数据文件“" + name + "”读不出\n建议：重新安装", e);
        }
    }
}
