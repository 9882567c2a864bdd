package cn.jishen.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a run in progress: a file that is locked as long as the run lives, so that one that was killed is known
 * by its open lock. It was made when the run began: what the run uses is younger.
 */
final class RunMark implements AutoCloseable {
    private static final String PREFIX = "run-";

    private final Path file;
    private final FileChannel channel;

    private RunMark(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static RunMark set(Path folder) throws IOException {
        Path file = folder.resolve(PREFIX + UUID.randomUUID());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return new RunMark(file, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** No other run has this name. */
    String name() {
        return String.valueOf(file.getFileName());
    }

    /** When the oldest of the runs in progress began; {@code now} where there is none. Dead marks go. */
    static Instant oldest(Path folder, Instant now) {
        Instant oldest = now;
        try (DirectoryStream<Path> marks = Files.newDirectoryStream(folder, PREFIX + "*")) {
            for (Path mark : marks) {
                Instant began = Files.getLastModifiedTime(mark).toInstant();
                if (isAlive(mark)) {
                    oldest = began.isBefore(oldest) ? began : oldest;
                } else {
                    Files.deleteIfExists(mark);
                }
            }
        } catch (IOException e) {
            // A store that was deleted has no runs.
        }
        return oldest;
    }

    private static boolean isAlive(Path mark) {
        try (FileChannel channel = FileChannel.open(mark, StandardOpenOption.WRITE);
                @Nullable FileLock lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // An open lock tells the next run that this one has ended.
        }
    }
}
