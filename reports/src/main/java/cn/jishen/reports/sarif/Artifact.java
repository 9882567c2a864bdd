package cn.jishen.reports.sarif;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.facts.revision.Earlier;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A file that findings are in: all that stays in memory of its document.
 *
 * @param sha256 in hex; empty where it is not known
 * @param unitName null where the file does not say
 * @param failed whether anything went wrong inside
 */
record Artifact(String source, String sha256, @Nullable String unitName, boolean failed) {

    /** The documents of the run, then the earlier revisions that were compared with them. */
    static List<Artifact> of(List<DocumentAudit> documents, Earlier earlier) {
        return Stream.concat(documents.stream(), earlier.comparisons().stream().map(comparison -> comparison.before()))
                .map(Artifact::of)
                .toList();
    }

    private static Artifact of(DocumentAudit audit) {
        Disclosure facts = audit.disclosure();
        return new Artifact(
                facts.source(),
                facts.sha256(),
                facts.unitName(),
                !audit.failures().isEmpty());
    }
}
