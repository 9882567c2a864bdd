package cn.jishen.app.batch;

import cn.jishen.intake.source.SourceFile;
import java.nio.file.Path;

/**
 * A file to audit, or an archive of them.
 *
 * @param name by which people know it: its path below the folder that was named, with / between its parts
 */
public record NamedFile(Path file, String name) {

    /** A file that was named itself. */
    static NamedFile of(Path file) {
        return new NamedFile(file, SourceFile.nameOf(file));
    }

    /** A file below a folder that was named. */
    static NamedFile below(Path folder, Path file) {
        return new NamedFile(file, slashed(folder.relativize(file)));
    }

    /** The same with one more of the folders that it lies in; the same again where there is none. */
    NamedFile withFolder() {
        int parts = name.split("/").length;
        Path whole = file.toAbsolutePath().normalize();
        return parts >= whole.getNameCount()
                ? this
                : new NamedFile(file, slashed(whole.subpath(whole.getNameCount() - parts - 1, whole.getNameCount())));
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
