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
