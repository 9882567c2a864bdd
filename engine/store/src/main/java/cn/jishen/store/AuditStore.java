package cn.jishen.store;

import cn.jishen.facts.finding.DocumentAudit;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Audits of documents, each under the key of everything that its bytes depend on. Safe for many threads, and for
 * several programs at a time.
 */
public interface AuditStore extends AutoCloseable {
    /** The audit that was kept under a key; null where there is none, or where it was damaged. */
    @Nullable
    DocumentAudit find(AuditKey key);

    /**
     * Keeps an audit; one that is there already under the key is replaced by the same.
     *
     * @throws IOException when it cannot be kept: the disk is full, the store is read-only or was deleted
     */
    void keep(AuditKey key, DocumentAudit audit) throws IOException;

    /** Where it is, for people. */
    String describe();

    @Override
    void close();
}
