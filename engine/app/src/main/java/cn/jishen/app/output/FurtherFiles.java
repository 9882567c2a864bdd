package cn.jishen.app.output;

import cn.jishen.reports.ReportFormat;
import cn.jishen.reports.run.Beside;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files that belong to a report and stand in a folder beside it: first under other names, then moved there. */
final class FurtherFiles implements Beside {
    private final Path report;
    private final Unfinished unfinished;
    private final Map<Path, Path> written = new LinkedHashMap<>();
    private boolean replacing;

    /** @param report the file that they belong to */
    FurtherFiles(Path report, Unfinished unfinished) {
        this.report = report;
        this.unfinished = unfinished;
    }

    @Override
    public String report() {
        return String.valueOf(report.getFileName());
    }

    @Override
    public String folder() {
        String name = report();
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name) + "-网页";
    }

    @Override
    public void replaceAll() {
        replacing = true;
    }

    @Override
    public OutputStream open(String name) throws IOException {
        Path file = path().resolve(name);
        if (Files.exists(file) && !ReportFormat.isReport(file)) {
            throw new IOException("“" + file + "”已经存在，且不是绩审写的报告\n建议：移走该文件，或用 -o 换一个文件名");
        }
        Path temporary = unfinished.beside(report);
        written.put(file, temporary);
        return new BufferedOutputStream(Files.newOutputStream(temporary));
    }

    /** Where each file that is written so far is to go, with the name under which it stands now. */
    Map<Path, Path> written() {
        return Collections.unmodifiableMap(written);
    }

    /**
     * Deletes what earlier runs left in the folder: pages of ours that this run does not have; nothing else. The folder
     * goes when nothing is left in it.
     */
    void deleteOld() throws IOException {
        if (!replacing || !Files.isDirectory(path())) {
            return;
        }
        List<Path> there;
        try (Stream<Path> files = Files.list(path())) {
            there = files.toList();
        }
        for (Path file : there) {
            if (!written.containsKey(file) && Files.isRegularFile(file) && ReportFormat.isReport(file)) {
                Files.delete(file);
            }
        }
        if (there.stream().noneMatch(Files::exists)) {
            Files.delete(path());
        }
    }

    private Path path() {
        return report.resolveSibling(folder());
    }
}
