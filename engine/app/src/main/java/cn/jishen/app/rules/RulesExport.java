package cn.jishen.app.rules;

import cn.jishen.app.engine.ProgramVersion;
import cn.jishen.app.engine.UsageException;
import cn.jishen.facts.data.DataFile;
import cn.jishen.facts.data.Provenance;
import cn.jishen.facts.data.RuleData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes the whole shipped rule base as a folder that an expert can edit. */
public final class RulesExport {
    private static final String PROFILE = """
            # 方案：哪些规则不用，或者换一个级别、扣减率，用在哪些文件上。一行管一条规则；同一条规则后写的算数。空着的一格不作限制、不作改动。
            # 编号：规则编号。启用：是、否。级别：错误、警告、提示。扣减率：一处扣该项满分的份额，0～1。
            # 年度：预算年度，2026、2025-2027 或 2026-。地区：单位名称或文件名里有这几个字的。文件：文件名（连同文件夹）里有这几个字的。
            # 来源：各地自定
            # 生效：2026-01-01
            编号,启用,级别,扣减率,年度,地区,文件
            """;

    private RulesExport() {}

    /**
     * Writes the base into a folder that is not there yet or is empty.
     *
     * @return how many files were written
     * @throws UsageException when something stands there already
     */
    public static int to(Path folder) throws IOException {
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new UsageException("“" + folder + "”已经在了，里面有东西", "换一个文件夹；要与手上的一份比较，用 jishen rules diff 自带 " + folder);
        }
        RuleData all = ShippedFiles.all();
        for (DataFile file : all.files()) {
            write(folder.resolve(file.path()), file.text());
        }
        write(folder.resolve("profile.csv"), PROFILE);
        write(folder.resolve("README.md"), ShippedFiles.readme());
        write(
                folder.resolve(Provenance.FILE),
                Provenance.of(ProgramVersion.get(), all).print());
        return all.files().size();
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        }
    }

    private static void write(Path file, String text) throws IOException {
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text);
    }
}
