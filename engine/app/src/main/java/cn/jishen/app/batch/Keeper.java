package cn.jishen.app.batch;

import cn.jishen.app.batch.FileOutcome.State;
import cn.jishen.app.engine.Engine;
import cn.jishen.facts.disclosure.Disclosure;
import cn.jishen.facts.finding.DocumentAudit;
import cn.jishen.store.AuditKey;
import cn.jishen.store.AuditStore;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Audits files with a store at hand: what was audited before is taken from there, what is audited now is kept there
 * when it is done. Safe for many threads.
 */
public final class Keeper {
    private final Engine engine;
    private final AuditStore store;
    private final Keys keys;
    private final BiConsumer<String, IOException> troubles;
    private final boolean inMemory;
    private final AtomicInteger found = new AtomicInteger();
    private final AtomicInteger made = new AtomicInteger();
    private final AtomicInteger kept = new AtomicInteger();
    private final AtomicBoolean told = new AtomicBoolean();

    /**
     * A keeper for one run.
     *
     * @param troubles is told once when the store keeps nothing any more: where it is, and why
     * @param inMemory whether audits stay in memory as well, as one and the same object
     */
    public Keeper(
            Engine engine, AuditStore store, Keys keys, BiConsumer<String, IOException> troubles, boolean inMemory) {
        this.engine = engine;
        this.store = store;
        this.keys = keys;
        this.troubles = troubles;
        this.inMemory = inMemory;
    }

    /** Audits one file, or finds that it was. Never throws, as {@link FileAudit}. */
    FileOutcome audit(Input input) {
        String sha256 = input.refusal() == null ? Sha256.of(input.file()) : "";
        if (sha256.isEmpty()) {
            return FileAudit.of(engine, input);
        }
        for (AuditKey key : keys.of(sha256, input.name())) {
            DocumentAudit before = found(key, input);
            if (before != null) {
                found.incrementAndGet();
                return held(FileOutcome.of(input, State.AUDITED, before, null, null), key, sha256);
            }
        }
        made.incrementAndGet();
        FileOutcome outcome = FileAudit.of(engine, input);
        AuditKey key = keep(outcome, sha256);
        return key == null ? outcome : held(outcome, key, sha256);
    }

    /** How many files were neither read nor audited, because they had been. */
    public int found() {
        return found.get();
    }

    /** How many files were read and audited. */
    public int made() {
        return made.get();
    }

    /** How many audits of this run the store holds. */
    public int kept() {
        return found.get() + kept.get();
    }

    /** Where audits are kept, for people. */
    public String describe() {
        return store.describe();
    }

    private FileOutcome held(FileOutcome outcome, AuditKey key, String sha256) {
        // The outcome itself must not be part of it: it holds the audit that is to leave the memory.
        Input input = outcome.input();
        Supplier<DocumentAudit> held = () -> {
            DocumentAudit audit = found(key, input);
            return audit == null ? again(input, sha256) : audit;
        };
        return inMemory ? outcome : outcome.heldBy(held);
    }

    /** The audit under a key, as one of this file; null where there is none. */
    private @Nullable DocumentAudit found(AuditKey key, Input input) {
        DocumentAudit audit = store.find(key);
        if (audit == null || audit.disclosure().source().equals(input.name())) {
            return audit;
        }
        return Renaming.of(audit, input.name());
    }

    /** The key under which the outcome is kept; null when it is not. Only what was read and judged whole is kept. */
    private @Nullable AuditKey keep(FileOutcome outcome, String sha256) {
        Disclosure disclosure = outcome.audit().disclosure();
        boolean same = disclosure.sha256().equals(sha256);
        if (!outcome.isAudited() || !same) {
            return null;
        }
        AuditKey key = keys.of(disclosure);
        try {
            store.keep(key, outcome.audit());
            kept.incrementAndGet();
            return key;
        } catch (IOException e) {
            if (told.compareAndSet(false, true)) {
                troubles.accept(store.describe(), e);
            }
            return null;
        }
    }

    /** What was in the store is gone, for somebody cleared it: the file is audited once more. */
    private DocumentAudit again(Input input, String sha256) {
        FileOutcome outcome = FileAudit.of(engine, input);
        if (!outcome.audit().disclosure().sha256().equals(sha256)) {
            throw new LostAuditException(input.name());
        }
        keep(outcome, sha256);
        return outcome.audit();
    }
}
