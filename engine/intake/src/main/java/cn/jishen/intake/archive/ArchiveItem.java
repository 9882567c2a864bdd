package cn.jishen.intake.archive;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file of an archive, or what of it was not unpacked.
 *
 * @param name by which reports know it: 送审.zip/水务局/目标表.docx
 * @param file where it was unpacked; null when it was not
 * @param refusal for people, why it was not unpacked, with 建议 on a second line; null when it was
 */
public record ArchiveItem(
        String name, @Nullable Path file, @Nullable String refusal) {
    static ArchiveItem refused(String name, String fact, String advice) {
        return new ArchiveItem(name, null, "“" + name + "”" + fact + "\n建议：" + advice);
    }
}
