package cn.jishen.app.batch;

import cn.jishen.intake.Format;
import cn.jishen.intake.archive.Archive;
import cn.jishen.reports.DocumentFormat;
import cn.jishen.reports.ReportFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The files behind the paths a user names, each once, in a fixed order. */
public final class Inputs {
    private Inputs() {}

    /**
     * Files are taken as named, whatever their type and even if they do not exist: their reader says what is wrong.
     * Folders give the documents in them and below, sorted by path, without hidden and temporary files and without
     * reports that Jishen wrote. No two have the same name, as long as folders tell them apart.
     */
    public static List<NamedFile> of(List<Path> paths) {
        return of(paths, copy -> {});
    }

    /**
     * The same.
     *
     * @param leftOut is told of copies with our comments in folders: they look like ours, and may be an answer
     */
    public static List<NamedFile> of(List<Path> paths, Consumer<Path> leftOut) {
        Map<Path, NamedFile> files = new LinkedHashMap<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                Path folder = real(path);
                for (Path file : documentsBelow(folder, leftOut)) {
                    files.putIfAbsent(identity(file), NamedFile.below(folder, file));
                }
            } else {
                files.putIfAbsent(identity(path), NamedFile.of(path));
            }
        }
        return toldApart(List.copyOf(files.values()));
    }

    /** Files of one name are named with their folders until all differ. */
    private static List<NamedFile> toldApart(List<NamedFile> files) {
        Map<String, Long> counts =
                files.stream().collect(Collectors.groupingBy(NamedFile::name, Collectors.counting()));
        List<NamedFile> longer = files.stream()
                .map(file -> counts.getOrDefault(file.name(), 0L) > 1 ? file.withFolder() : file)
                .toList();
        return longer.equals(files) ? files : toldApart(longer);
    }

    private static Path real(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> documentsBelow(Path folder, Consumer<Path> leftOut) {
        List<Path> found = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (isTaken(file.getFileName().toString())) {
                        take(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                private void take(Path file) {
                    if (DocumentFormat.ANNOTATED.isOwn(file)) {
                        leftOut.accept(file);
                    } else if (!ReportFormat.isReport(file)) {
                        found.add(file);
                    }
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    found.add(file);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(null);
        return found;
    }

    /** Archives in folders are taken like documents. */
    private static boolean isTaken(String name) {
        return Format.isDocument(name) || (!name.startsWith(".") && Archive.isNamed(name));
    }

    private static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException e) {
            return file.toAbsolutePath().normalize();
        }
    }
}
