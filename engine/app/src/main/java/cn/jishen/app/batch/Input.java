package cn.jishen.app.batch;

import cn.jishen.intake.source.SourceFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to audit.
 *
 * @param file where it lies; for one out of an archive, where it was unpacked
 * @param name by which reports know it; 送审.zip/水务局/目标表.docx for one out of an archive
 * @param refusal for people, why it is not read at all; null when it is
 */
public record Input(Path file, String name, @Nullable String refusal) {

    /** A file that is no part of an archive. */
    public static Input of(Path file) {
        return new Input(file, SourceFile.nameOf(file), null);
    }
}
