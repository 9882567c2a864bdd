package cn.jishen.reports;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What {@code --format} names: the entry to this module. */
public sealed interface ReportFormat permits RunFormat, DocumentFormat {
    /** The word of the command line: xlsx. */
    String word();

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
}
