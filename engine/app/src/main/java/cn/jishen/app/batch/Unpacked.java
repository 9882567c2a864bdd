package cn.jishen.app.batch;

import cn.jishen.intake.Format;
import cn.jishen.intake.archive.Archive;
import cn.jishen.intake.archive.ArchiveItem;
import cn.jishen.intake.archive.ArchiveLimits;
import cn.jishen.reports.ReportFormat;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The files of a batch with its archives unpacked into a temporary folder, which closing removes. */
public final class Unpacked implements Closeable {
    private final List<Input> inputs = new ArrayList<>();
    private @Nullable Path folder;

    private Unpacked() {}

    /** Each archive gives way to the documents in it, in their order; other files stay. */
    public static Unpacked of(List<NamedFile> files, ArchiveLimits limits) throws IOException {
        Unpacked unpacked = new Unpacked();
        try {
            for (NamedFile file : files) {
                if (Archive.isArchive(file.file())) {
                    unpacked.addArchive(file, limits);
                } else {
                    unpacked.add(file.file(), file.name(), null);
                }
            }
            return unpacked;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    public List<Input> inputs() {
        return List.copyOf(inputs);
    }

    private void addArchive(NamedFile archive, ArchiveLimits limits) throws IOException {
        Path file = archive.file();
        String folders = archive.name().substring(0, archive.name().lastIndexOf('/') + 1);
        Path root = folder;
        if (root == null) {
            root = Files.createTempDirectory("jishen");
            folder = root;
        }
        Path own = Files.createTempDirectory(root, "");
        for (ArchiveItem item : Archive.unpack(file, own, Format::isDocument, limits)) {
            Path document = item.file();
            if (document == null) {
                add(file, folders + item.name(), item.refusal());
            } else if (!ReportFormat.isReport(document)) {
                add(document, folders + item.name(), null);
            }
        }
    }

    private void add(Path file, String name, @Nullable String refusal) {
        inputs.add(new Input(file, name, inputs.size(), refusal));
    }

    @Override
    public void close() throws IOException {
        Path root = folder;
        if (root == null) {
            return;
        }
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
