package cn.jishen.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Temporary files, and empty folders, that are gone in the end, also when the program fails or is interrupted. */
final class Unfinished implements AutoCloseable {
    private final List<Path> files = new CopyOnWriteArrayList<>();
    private final List<Path> folders = new CopyOnWriteArrayList<>();
    private final Thread onExit = new Thread(this::deleteAll, "unfinished");

    Unfinished() {
        Runtime.getRuntime().addShutdownHook(onExit);
    }

    /** A name that is free, in the folder of the target so that moving there is atomic. */
    Path beside(Path target) {
        Path file = target.resolveSibling(".jishen-" + Long.toHexString(System.nanoTime()) + ".tmp");
        files.add(file);
        return file;
    }

    /** Makes a folder and those that it lies in; it goes again if nothing is put into it. */
    void makeFolder(@Nullable Path folder) throws IOException {
        for (Path at = folder; at != null && Files.notExists(at); at = at.getParent()) {
            folders.add(at);
        }
        if (folder != null) {
            Files.createDirectories(folder);
        }
    }

    @Override
    public void close() {
        deleteAll();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is ending: the hook runs, or has run.
        }
    }

    private void deleteAll() {
        List<Path> all = new ArrayList<>(files);
        folders.stream()
                .sorted(Comparator.comparing(Path::getNameCount).reversed())
                .forEach(all::add);
        for (Path file : all) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // Nothing better can be done with a temporary file that cannot be deleted; a folder has reports in it.
            }
        }
    }
}
