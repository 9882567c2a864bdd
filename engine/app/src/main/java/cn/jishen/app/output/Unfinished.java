package cn.jishen.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Temporary files that are gone in the end, also when the program fails or is interrupted. */
final class Unfinished implements AutoCloseable {
    private final List<Path> files = new CopyOnWriteArrayList<>();
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
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // Nothing better can be done with a temporary file that cannot be deleted.
            }
        }
    }
}
