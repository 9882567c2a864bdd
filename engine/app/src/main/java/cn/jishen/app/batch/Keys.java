package cn.jishen.app.batch;

import cn.jishen.audit.AsOf;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.store.AuditKey;
import java.util.List;

/**
 * Under what the audits of a run are kept: the bytes of the document, and all that judges them. A document that names
 * its budget year is judged as of that year whatever the day, so that a run may go on after midnight.
 *
 * @param judge of the program, its rules, layouts and caps, and of waivers
 * @param asOf the day as of which documents are judged
 * @param byName whether the judge looks at the names of files, as profiles and waivers do
 */
public record Keys(String judge, AsOf asOf, boolean byName) {
    private static final String BUDGET_YEAR = "budget year";

    /** The keys under which a file may have been kept. */
    List<AuditKey> of(String sha256, String name) {
        return asOf.named()
                ? List.of(key(sha256, name, day()))
                : List.of(key(sha256, name, BUDGET_YEAR), key(sha256, name, day()));
    }

    /** The key under which an audit of a document is kept. */
    AuditKey of(Disclosure disclosure) {
        boolean always = !asOf.named() && disclosure.year() != null;
        return key(disclosure.sha256(), disclosure.source(), always ? BUDGET_YEAR : day());
    }

    private String day() {
        return asOf.day().toString();
    }

    private AuditKey key(String sha256, String name, String day) {
        return AuditKey.of("1", judge, day, sha256, byName ? name : "");
    }
}
