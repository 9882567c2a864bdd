package cn.jishen.reports.workbook.poi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;

/**
 * Where POI puts the rows of one workbook while it is written: a folder of its own, because the one that POI would
 * share belongs to whoever came first on a machine of several users.
 */
public final class TemporaryFolder implements AutoCloseable {
    private final Path path;

    private TemporaryFolder(Path path) {
        this.path = path;
    }

    /** For this thread, until it is closed. */
    public static TemporaryFolder make() throws IOException {
        Path path = Files.createTempDirectory("jishen");
        TempFile.setThreadLocalTempFileCreationStrategy(new DefaultTempFileCreationStrategy(path.toFile()));
        return new TemporaryFolder(path);
    }

    @Override
    public void close() throws IOException {
        TempFile.setThreadLocalTempFileCreationStrategy(null);
        List<Path> left;
        try (Stream<Path> files = Files.list(path)) {
            left = files.toList();
        }
        for (Path file : left) {
            Files.deleteIfExists(file);
        }
        Files.delete(path);
    }
}
