package cn.jishen.app.output;

import cn.jishen.app.engine.UsageException;
import cn.jishen.reports.ReportFormat;
import cn.jishen.reports.annotated.remark.CannotAnnotateException;
import cn.jishen.reports.run.Run;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes reports whole or not at all: beside their targets first, then all moved into place. */
public final class ReportFiles {
    private ReportFiles() {}

    /**
     * Refuses files that cannot or must not be written, before any work is done.
     *
     * @param files where reports are to go
     * @param inputs never replaced, not even by force
     * @param force whether files that Jishen did not write may be replaced
     * @throws UsageException for the first file that is refused
     */
    public static void check(List<Path> files, List<Path> inputs, boolean force) {
        for (Path file : files) {
            checkFolder(file.toAbsolutePath().getParent());
        }
        checkFiles(files, inputs, force);
    }

    /** The same of files whose folders are made below one that is there. */
    static void checkBelow(Path folder, List<Path> files, List<Path> inputs, boolean force) {
        checkFolder(folder.toAbsolutePath());
        checkFiles(files, inputs, force);
    }

    private static void checkFolder(@Nullable Path folder) {
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UsageException("报告要写入的文件夹“" + folder + "”不存在", "先建立该文件夹，或用 -o 换一个位置");
        }
    }

    private static void checkFiles(List<Path> files, List<Path> inputs, boolean force) {
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                throw new UsageException("“" + file + "”是文件夹，不能作为报告的文件名", "用 -o 指定文件名，如 " + file.resolve("r.xlsx"));
            }
            if (inputs.stream().anyMatch(input -> isSame(input, file))) {
                throw new UsageException("报告“" + file + "”与要审核的文件是同一个文件", "用 -o 换一个文件名");
            }
            if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !ReportFormat.isReport(file)) {
                throw new UsageException("文件“" + file + "”已经存在，且不是绩审写的报告", "用 -o 换一个文件名；确要覆盖时加 --force");
            }
        }
    }

    /**
     * Writes all reports, replacing what stands there. When one cannot be written none is; one that cannot be made of
     * its document is left out and told.
     *
     * @param troubles takes why a report was left out
     * @return the files that were written
     */
    public static List<Path> write(Run run, List<Target> targets, Consumer<String> troubles) throws IOException {
        try (Unfinished unfinished = new Unfinished()) {
            Map<Path, Path> written = new LinkedHashMap<>();
            List<FurtherFiles> further = new ArrayList<>();
            for (Target target : targets) {
                Path temporary = unfinished.beside(target.file());
                FurtherFiles beside = new FurtherFiles(target.file(), unfinished);
                try {
                    if (target.makesFolder()) {
                        unfinished.makeFolder(target.file().toAbsolutePath().getParent());
                    }
                    write(run, target, temporary, beside);
                    written.put(target.file(), temporary);
                    further.add(beside);
                } catch (CannotAnnotateException e) {
                    troubles.accept(String.valueOf(e.getMessage()));
                } catch (IOException e) {
                    throw new WriteTrouble(target.file(), e);
                }
            }
            for (FurtherFiles beside : further) {
                place(beside);
            }
            for (Map.Entry<Path, Path> report : written.entrySet()) {
                move(report.getValue(), report.getKey());
            }
            return List.copyOf(written.keySet());
        }
    }

    /** The pages before the index that leads to them. */
    private static void place(FurtherFiles beside) throws IOException {
        for (Map.Entry<Path, Path> page : beside.written().entrySet()) {
            Files.createDirectories(page.getKey().toAbsolutePath().getParent());
            move(page.getValue(), page.getKey());
        }
        beside.deleteOld();
    }

    private static void write(Run run, Target target, Path temporary, FurtherFiles beside) throws IOException {
        try (OutputStream out = new BufferedOutputStream(
                Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            target.writer().write(run, out, beside);
        }
    }

    private static void move(Path temporary, Path target) throws WriteTrouble {
        try {
            Files.move(temporary, destination(target), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new WriteTrouble(target, e);
        }
    }

    /** The file itself where the target is a link, so that the link stays. */
    private static Path destination(Path file) throws IOException {
        return Files.isSymbolicLink(file) && Files.exists(file) ? file.toRealPath() : file;
    }

    private static boolean isSame(Path input, Path file) {
        try {
            return Files.exists(input) && Files.exists(file) && Files.isSameFile(input, file);
        } catch (IOException e) {
            return false;
        }
    }
}
