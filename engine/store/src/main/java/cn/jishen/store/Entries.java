package cn.jishen.store;

import cn.jishen.store.FolderStore.Cleared;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The entries of a store as they stand in its folder. Other files in it are left alone. */
final class Entries {
    private static final String GROUPS = "[0-9a-f][0-9a-f]";
    private static final String FILES = "*{" + FolderStore.SUFFIX + ",.tmp}";

    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Path file, Instant used, long bytes) {}

    private Entries() {}

    /** Those of a folder; none where there is no such folder. */
    static Entries in(Path folder) {
        Entries found = new Entries();
        try (DirectoryStream<Path> groups = Files.newDirectoryStream(folder, GROUPS)) {
            for (Path group : groups) {
                found.add(group);
            }
        } catch (IOException | UncheckedIOException e) {
            // What cannot be listed cannot be trimmed, and is no reason to fail at the end of a run.
        }
        return found;
    }

    private void add(Path group) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(group, FILES)) {
            for (Path file : files) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                entries.add(new Entry(file, attributes.lastModifiedTime().toInstant(), attributes.size()));
            }
        }
    }

    /**
     * Takes away those that were used longest ago until the rest is no more than so many bytes.
     *
     * @param pinned what was used at this time or later stays
     */
    Cleared trim(long mostBytes, Instant pinned) {
        long left = entries.stream().mapToLong(Entry::bytes).sum();
        int gone = 0;
        long bytes = 0;
        entries.sort(Comparator.comparing(Entry::used).thenComparing(Entry::file));
        for (Entry entry : entries) {
            if (left <= mostBytes || !entry.used().isBefore(pinned)) {
                break;
            }
            if (delete(entry.file())) {
                gone++;
                bytes += entry.bytes();
            }
            left -= entry.bytes();
        }
        return new Cleared(gone, bytes);
    }

    private static boolean delete(Path file) {
        try {
            return Files.deleteIfExists(file);
        } catch (IOException e) {
            return false;
        }
    }
}
