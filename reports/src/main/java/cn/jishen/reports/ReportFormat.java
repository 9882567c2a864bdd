package cn.jishen.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What {@code --format} names: the entry to this module. All that is known of a format stands in its constant: one of
 * {@link RunFormat} writes one file a run, one of {@link DocumentFormat} a file for each document.
 */
public sealed interface ReportFormat permits RunFormat, DocumentFormat {
    /** The word of the command line: xlsx. */
    String word();

    /** What help says of it, in a few words. */
    String help();

    /** Whether a file of this name may be such a report. */
    boolean isNamed(String fileName);

    /**
     * Whether a file says of itself that it is such a report.
     *
     * @throws IOException also where it is of another kind
     */
    boolean recognises(Path file) throws IOException;

    /** Whether a file is such a report, by its name and by what it says of itself; in doubt it is not. */
    default boolean isOwn(Path file) {
        try {
            return isNamed(String.valueOf(file.getFileName())) && recognises(file);
        } catch (IOException e) {
            return false;
        }
    }

    /** All of them, in the order in which help lists them. */
    static List<ReportFormat> all() {
        return Stream.<ReportFormat>concat(Stream.of(RunFormat.values()), Stream.of(DocumentFormat.values()))
                .toList();
    }

    /** The format of this word; null when there is none. */
    static @Nullable ReportFormat of(String word) {
        return all().stream()
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    /** Whether a file is a report that Jishen wrote, which may be replaced without asking and is no document. */
    static boolean isReport(Path file) {
        return all().stream().anyMatch(format -> format.isOwn(file));
    }
}
