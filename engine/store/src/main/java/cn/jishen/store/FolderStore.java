package cn.jishen.store;

import cn.jishen.facts.finding.DocumentAudit;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A store in a folder that programs may share: a file for each audit, put in place whole. Its size is capped: when a
 * run ends, the entries that were used longest ago go first, and none that a run in progress has used.
 */
public final class FolderStore implements AuditStore {
    static final String SUFFIX = ".audit";
    private static final String UNFINISHED = ".tmp";

    private final Path folder;
    private final long mostBytes;
    private final Clock clock;
    private final AuditCodec codec = new AuditCodec();
    private final RunMark mark;
    private final AtomicLong names = new AtomicLong();

    private FolderStore(Path folder, long mostBytes, Clock clock, RunMark mark) {
        this.folder = folder;
        this.mostBytes = mostBytes;
        this.clock = clock;
        this.mark = mark;
    }

    /**
     * Opens a store for a run; the folder is made where there is none, for its owner alone.
     *
     * @param mostBytes of all entries together when a run ends; those of runs in progress may be more
     * @throws IOException when the folder cannot be made or written to
     */
    public static FolderStore open(Path folder, long mostBytes, Clock clock) throws IOException {
        Owned.createFolder(folder);
        return new FolderStore(folder, mostBytes, clock, RunMark.set(folder));
    }

    @Override
    public @Nullable DocumentAudit find(AuditKey key) {
        Path file = file(key);
        try {
            DocumentAudit audit = codec.read(Files.readAllBytes(file));
            touch(file);
            return audit;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            discard(file);
            return null;
        }
    }

    @Override
    public void keep(AuditKey key, DocumentAudit audit) throws IOException {
        Path file = file(key);
        byte[] bytes = codec.write(audit);
        Path unfinished = file.resolveSibling(key.hex() + "-" + mark.name() + names.getAndIncrement() + UNFINISHED);
        try {
            Owned.createFolder(folder);
            Owned.createFolder(group(key));
            Files.write(unfinished, bytes);
            move(unfinished, file);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** What stands there already under the same key is the same. */
    private static void move(Path unfinished, Path file) throws IOException {
        try {
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (FileAlreadyExistsException e) {
            // Another run was faster, on a system that does not replace.
        }
    }

    @Override
    public String describe() {
        return folder.toString();
    }

    /** Takes away what is over the cap, and what runs left behind that were killed. */
    @Override
    public void close() {
        mark.close();
        Instant pinned = RunMark.oldest(folder, clock.instant());
        Entries.in(folder).trim(mostBytes, pinned);
    }

    /**
     * Takes away all entries that no run in progress has used.
     *
     * @return how many entries and bytes went
     */
    public static Cleared clear(Path folder, Clock clock) {
        Instant pinned = RunMark.oldest(folder, clock.instant());
        return Entries.in(folder).trim(0, pinned);
    }

    /** What was taken away. */
    public record Cleared(int entries, long bytes) {}

    private void touch(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
    }

    private static void discard(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // It is damaged, and will be written over.
        }
    }

    private Path file(AuditKey key) {
        return group(key).resolve(key.hex() + SUFFIX);
    }

    private Path group(AuditKey key) {
        return folder.resolve(key.hex().substring(0, 2));
    }
}
