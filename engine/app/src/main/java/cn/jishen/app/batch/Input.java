package cn.jishen.app.batch;

import cn.jishen.intake.source.SourceFile;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to audit. What becomes of it, and the reports on it, lead back to it.
 *
 * @param file where it lies; for one out of an archive, where it was unpacked
 * @param name by which people know it; 送审.zip/水务局/目标表.docx for one out of an archive
 * @param position among the files of the run, from 0
 * @param refusal for people, why it is not read at all; null when it is
 */
public record Input(
        Path file, String name, int position, @Nullable String refusal) {

    /** The only file of a run. */
    public static Input of(Path file) {
        return new Input(file, SourceFile.nameOf(file), 0, null);
    }
}
