package cn.jishen.app.batch;

import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An audit of a document under the name of another file with the same bytes. */
final class Renaming {
    private Renaming() {}

    /** Null where texts of the audit speak of the old name: it must be made again. */
    static @Nullable DocumentAudit of(DocumentAudit audit, String name) {
        String old = audit.disclosure().source();
        boolean speaks = Stream.of(
                        audit.unreviewed().stream().flatMap(u -> Stream.of(u.what(), u.why())),
                        audit.notes().stream().map(note -> note.what()),
                        audit.failures().stream().flatMap(f -> Stream.of(f.what(), f.why())))
                .flatMap(texts -> texts)
                .anyMatch(text -> text.contains(old));
        if (speaks) {
            return null;
        }
        Disclosure renamed = audit.disclosure().in(name, audit.disclosure().sha256());
        return new DocumentAudit(
                renamed,
                audit.scores(),
                audit.documentScores(),
                audit.findings(),
                audit.notes(),
                audit.unreviewed(),
                audit.failures());
    }
}
