package cn.jishen.app.cli;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.store.AuditKey;
import cn.jishen.store.AuditStore;
import cn.jishen.store.FolderStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A store in a temporary folder that goes with the run, also where the run is interrupted. */
final class TemporaryStore implements AuditStore {
    private final Path folder;
    private final AuditStore store;
    private final Thread onExit = new Thread(this::delete, "temporary-store");

    private TemporaryStore(Path folder, AuditStore store) {
        this.folder = folder;
        this.store = store;
    }

    static AuditStore open(Clock clock) throws IOException {
        Path folder = Files.createTempDirectory("jishen-audits");
        TemporaryStore temporary = new TemporaryStore(folder, FolderStore.open(folder, Long.MAX_VALUE, clock));
        Runtime.getRuntime().addShutdownHook(temporary.onExit);
        return temporary;
    }

    @Override
    public @Nullable DocumentAudit find(AuditKey key) {
        return store.find(key);
    }

    @Override
    public void keep(AuditKey key, DocumentAudit audit) throws IOException {
        store.keep(key, audit);
    }

    @Override
    public String describe() {
        return "临时文件夹";
    }

    @Override
    public void close() {
        store.close();
        delete();
        try {
            Runtime.getRuntime().removeShutdownHook(onExit);
        } catch (IllegalStateException e) {
            // The program is ending: the hook runs, or has run.
        }
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            // It lies among temporary files, which the system takes away.
        }
    }
}
