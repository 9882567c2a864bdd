package cn.jishen.app.output;

import cn.jishen.app.batch.FileOutcome;
import cn.jishen.app.batch.Input;
import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.DocumentFormat;
import cn.jishen.reports.annotated.remark.CommentScope;
import cn.jishen.reports.run.ReportWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The reports that are written for each document. All have their names before the first document is read, so that what
 * must not be written is refused in time.
 */
public final class DocumentReports {
    private final Path folder;
    private final boolean alone;
    private final Map<Input, Map<DocumentFormat, Path>> files;

    /**
     * @param folder where the reports of the run lie
     * @param alone whether there is one document, whose reports lie there too
     */
    DocumentReports(Path folder, boolean alone, Map<Input, Map<DocumentFormat, Path>> files) {
        this.folder = folder;
        this.alone = alone;
        this.files = new LinkedHashMap<>(files);
    }

    /** The files of all of them, no two of the same name. */
    public List<Path> files() {
        return files.values().stream().flatMap(of -> of.values().stream()).toList();
    }

    /**
     * Refuses what cannot or must not be written; of several documents also folders that lie where the next audit would
     * look for documents.
     *
     * @param audited what the user named
     * @throws UsageException for the first that is refused
     */
    public void check(List<Path> audited, List<Path> inputs, boolean force) {
        if (alone) {
            ReportFiles.check(files(), inputs, force);
        } else if (!files().isEmpty()) {
            for (Path path : audited) {
                if (Files.isDirectory(path) && real(folder).startsWith(real(path))) {
                    throw new UsageException(
                            "审核意见和批注稿要写入的文件夹“" + real(folder) + "”在要审核的文件夹“" + path + "”里，会与原件混在一起",
                            "用 -o 写到该文件夹以外，如 -o " + beside(path));
                }
            }
            ReportFiles.checkBelow(folder, files(), inputs, force);
        }
    }

    private static Path beside(Path path) {
        Path real = real(path);
        Path parent = real.getParent();
        return (parent == null ? real : parent).resolve("r.xlsx");
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path.toAbsolutePath().normalize();
        }
    }

    /**
     * The reports on a document; none where it was not read and judged.
     *
     * @param comments which findings the copies with comments tell
     * @param remarks takes what people should know of a file that was written
     */
    public List<Target> of(FileOutcome outcome, CommentScope comments, Consumer<String> remarks) {
        List<Target> targets = new ArrayList<>();
        if (outcome.isAudited()) {
            Path original = outcome.input().file();
            files.getOrDefault(outcome.input(), Map.of()).forEach((format, file) -> {
                ReportWriter writer =
                        (run, out) -> format.write(run, outcome.audit(), original, comments, out, remarks);
                targets.add(new Target(writer, file, !alone));
            });
        }
        return targets;
    }
}
