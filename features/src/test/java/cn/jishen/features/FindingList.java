package cn.jishen.features;

import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.finding.WeighedFinding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A file that says which findings some documents must have, a line for each: the whole effect of the rule base on them.
 * A change of a rule that shows here and in no policy check wants a check of its own.
 */
public record FindingList(Path file) {
    /** What the file says. */
    public List<String> expected() {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was found, as the file writes it. */
    public static List<String> found(Collection<DocumentAudit> audits) {
        return audits.stream()
                .flatMap(audit -> audit.findings().stream().map(FindingList::line))
                .sorted()
                .toList();
    }

    /** Writes the file anew when {@code -Dsamples=write} asks for it; to be read over before it is believed. */
    public void writeIfAsked(Collection<DocumentAudit> audits) throws IOException {
        if ("write".equals(System.getProperty("samples"))) {
            Files.write(file, found(audits));
        }
    }

    private static String line(WeighedFinding f) {
        return String.join(
                " ",
                Objects.requireNonNullElse(f.project(), "全文"),
                f.row() == null ? "-" : "第" + f.row() + "行",
                f.rule(),
                f.severity().label(),
                f.field().json(),
                f.suppressedBy() == null ? (f.counted() ? "计分" : "不计分") : "归在" + f.suppressedBy() + "之下");
    }
}
