package cn.jishen.app.rules;

import cn.jishen.app.engine.UsageException;
import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Mistake;
import cn.jishen.facts.data.Mistakes;
import cn.jishen.facts.data.NearestWords;
import cn.jishen.facts.data.Provenance;
import cn.jishen.facts.data.RuleData;
import cn.jishen.facts.data.RulesFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the rules of a run come from: the shipped base, or a folder over it.
 *
 * @param folder null for the shipped base alone
 */
public record RulesSource(@Nullable Path folder) {
    /** The shipped base alone. */
    public static final RulesSource SHIPPED = new RulesSource(null);

    /** What a folder may add. */
    private static final Pattern ADDED =
            Pattern.compile("words/[^/]+\\.txt|rules/[a-z]+/[^/]+\\.drl|checks/.+\\.feature|profile\\.csv");

    /**
     * What the folder says otherwise than the shipped base: files that are still as they were exported follow the base
     * of this program and are left out.
     *
     * @param data what differs
     * @param aged paths of changed files whose shipped original has changed as well
     * @param version from which they stem; empty where the folder does not say
     * @param mistakes what is wrong with the files as such; whoever loads them adds what is wrong in them
     */
    public record Changes(RuleData data, List<String> aged, String version, List<Mistake> mistakes) {
        /** Of the shipped base alone. */
        public static final Changes NONE = new Changes(RuleData.of(List.of()), List.of(), "", List.of());

        public Changes {
            aged = List.copyOf(aged);
            mistakes = List.copyOf(mistakes);
        }

        /** Whether the shipped base holds as it is. */
        public boolean isEmpty() {
            return data.files().isEmpty() && mistakes.isEmpty();
        }
    }

    /**
     * Reads the folder.
     *
     * @throws UsageException when it is none
     */
    public Changes read() {
        if (folder == null) {
            return Changes.NONE;
        }
        if (!Files.isDirectory(folder)) {
            throw new UsageException("“" + folder + "”不是规则文件夹", "先用 jishen rules export 文件夹 导出一份，再用 --rules 指明它");
        }
        Mistakes mistakes = new Mistakes();
        RuleData files = RulesFolder.read(folder, mistakes);
        RuleData shipped = ShippedFiles.all();
        Provenance provenance = provenance(folder);
        List<DataFile> changed = new ArrayList<>();
        List<String> aged = new ArrayList<>();
        for (DataFile file : files.files()) {
            DataFile original = shipped.file(file.path());
            if (original == null && !ADDED.matcher(file.path()).matches()) {
                List<String> known =
                        shipped.files().stream().map(DataFile::path).toList();
                mistakes.add(file.path(), 0, "没有这样的规则文件", NearestWords.advice(file.path(), known, "对照导出的文件夹里的文件名"));
            } else if (!provenance.isUntouched(file)) {
                changed.add(file);
                if (provenance.hasShippedChanged(file, original)) {
                    aged.add(file.path());
                }
            }
        }
        return new Changes(RuleData.of(changed).without(shipped), aged, provenance.version(), mistakes.all());
    }

    /**
     * What is said of a changed file whose shipped original has changed since it was exported.
     *
     * @param version of the program that exported it
     */
    public static String sayAged(String path, String version) {
        return "规则文件夹里改过的 " + path + " 出自 " + version + " 版，自带的这一份后来也改了，现在用的是您的"
                + "\n建议：用 jishen rules diff 自带 文件夹 对照两边的原文，决定是否采纳新的写法";
    }

    /** Every file of the base that is shipped. */
    public static RuleData shippedFiles() {
        return ShippedFiles.all();
    }

    private static Provenance provenance(Path folder) {
        try {
            Path note = folder.resolve(Provenance.FILE);
            return Files.isRegularFile(note) ? Provenance.parse(Files.readString(note)) : Provenance.UNKNOWN;
        } catch (IOException e) {
            return Provenance.UNKNOWN;
        }
    }
}
